export const tenancies = {
  "tenancies.status.signed": "Signée",
  "tenancies.status.active": "En cours",
  "tenancies.status.ending": "Se termine",
  "tenancies.status.closed": "Terminée",
  "tenancies.party.owner": "Propriétaire",
  "tenancies.party.organisation": "Organisme",
  "tenancies.party.tenant": "Locataire",
  "tenancies.party.occupant": "Occupant",
  "tenancies.party.referring_service": "Service référent",
  "tenancies.contract.bail_a_loyer": "Bail à loyer",
  "tenancies.contract.mise_a_disposition": "Mise à disposition",
  "tenancies.contract.organisation_lease": "Bail entre le propriétaire et l’organisme",
  "tenancies.close_reason.term_reached": "Durée convenue atteinte",
  "tenancies.close_reason.own_home": "Le ménage a trouvé son propre logement",
  "tenancies.close_reason.transferred": "Passage vers un autre logement accompagné",
  "tenancies.close_reason.notice_by_household": "Résiliation par le ménage",
  "tenancies.close_reason.notice_by_owner": "Résiliation par le propriétaire",
  "tenancies.close_reason.agreed": "Fin d’un commun accord",
  "tenancies.close_reason.breakdown": "Rupture",
  "tenancies.close_reason.left_without_notice": "Départ sans préavis",
  "tenancies.close_reason.death": "Décès",
  "tenancies.refused.no_signatory": "Indiquez au moins une personne du ménage qui signe.",
  "tenancies.refused.title_does_not_fit_scheme":
    "Ce type de contrat ne va pas avec la formule choisie. Rechargez la page et recommencez.",
  "tenancies.refused.signed_in_future": "La date de signature ne peut pas être dans le futur.",
  "tenancies.refused.starts_before_available":
    "Le logement n’est libre qu’à partir du {available}.",
  "tenancies.refused.ends_before_start": "La fin doit venir après le début.",
  "tenancies.refused.term_missing":
    "Une mise à disposition a toujours une fin : au plus tard le {latest}.",
  "tenancies.refused.term_too_long":
    "Une mise à disposition dure {months, plural, one {# mois} other {# mois}} au plus : jusqu’au {latest}.",
  "tenancies.refused.occupation_missing":
    "Indiquez l’indemnité d’occupation que le ménage paie par mois.",
  "tenancies.refused.occupation_not_for_lease":
    "Un bail à loyer n’a pas d’indemnité d’occupation. Laissez ce champ vide.",
  "tenancies.refused.deposit_too_high":
    "La garantie locative ne peut pas dépasser {months, plural, one {# mois} other {# mois}} de loyer, soit {highest}.",
  "tenancies.refused.inventory_missing":
    "Avec une garantie locative, un état des lieux d’entrée est obligatoire. Indiquez sa date.",
  "tenancies.refused.signatory_not_adult":
    "Seules les personnes adultes de ce ménage peuvent signer.",
  "tenancies.refused.already_closed": "Cette location est déjà terminée.",
  "tenancies.refused.closed_before_start": "La location n’a commencé que le {starts}.",
  "tenancies.refused.closed_in_future":
    "Une location se termine quand les clés sont rendues : la date ne peut pas être dans le futur.",
  "tenancies.refused.closed_before_term":
    "La durée convenue n’est pas encore atteinte. Choisissez un autre motif.",
  "tenancies.refused.close_note_missing": "Expliquez en une phrase ce qui s’est passé.",
  "tenancies.refused.claims_open":
    "{count, plural, one {Une demande au titre de la garantie attend encore sa réponse ou son paiement.} other {# demandes au titre de la garantie attendent encore leur réponse ou leur paiement.}}",
  "tenancies.notice_giver.household": "Le ménage",
  "tenancies.notice_giver.owner": "Le propriétaire",
  "tenancies.notice_giver.organisation": "L’organisme",
  "tenancies.notice_ground.any": "Sans motif",
  "tenancies.notice_ground.tenant_fault": "Manquement du locataire",
  "tenancies.notice_ground.heavy_works": "Travaux importants",
  "tenancies.notice_ground.personal_need": "Besoin personnel",
  "tenancies.notice_ground.convention": "Selon la convention signée",
  "tenancies.stage.offer": "Offre",
  "tenancies.stage.match": "Mise en relation",
  "tenancies.stage.tenancy": "Location",
  "tenancies.stage.guarantee": "Garantie",
  "tenancies.stage.money": "Argent",
  "tenancies.stage.follow_up": "Suivi",
  "tenancies.stage.close": "Fin",
} as const;
