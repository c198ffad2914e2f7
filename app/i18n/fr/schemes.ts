export const schemes = {
  "schemes.name.lisko_guarantee": "Bail avec la garantie de LISKO",
  "schemes.name.ais": "Par l’Agence immobilière sociale (AIS)",
  "schemes.name.wunnengshellef": "Par la Wunnengshëllef",
  "schemes.line.lisko_guarantee":
    "Vous louez directement au ménage ; LISKO garantit et accompagne.",
  "schemes.line.ais": "L’AIS est votre locataire ; elle paie, entretient et accompagne.",
  "schemes.line.wunnengshellef":
    "La Wunnengshëllef est votre locataire ; un service référent suit le ménage.",
  "schemes.title.bail_a_loyer": "bail à loyer",
  "schemes.title.mise_a_disposition": "mise à disposition",
  "schemes.party.household": "Ménage",
  "schemes.party.organisation": "Organisme",
  "schemes.party.lisko": "LISKO",
  "schemes.party.referrer": "Service référent",
  "schemes.party.owner": "Propriétaire",
  "schemes.source.verified": "vérifié",
  "schemes.source.unverified": "à vérifier",
  "schemes.condition.international_protection":
    "Une protection internationale (statut de réfugié ou protection subsidiaire)",
  "schemes.condition.referring_service": "Un service référent",
  "schemes.condition.social_project": "Un projet social accepté par le ménage",
  "schemes.cover.guarantee": "Jusqu’à {max}, jusqu’au {until} inclus",
  "schemes.cover.organisation":
    "Le loyer est payé par l’organisme, que le logement soit occupé ou vide",
  "schemes.recovery.notice_personal_need":
    "{min, plural, one {# mois} other {# mois}} de préavis en cas de besoin personnel",
  "schemes.recovery.organisation_returns":
    "{min} à {max} mois en cas de besoin personnel ou familial",
  "schemes.assumption.rent_as_asked": "Le loyer que vous demandez : {rent} par mois.",
  "schemes.assumption.rent_below_market":
    "L’organisme paie {min} à {max} % de moins que le marché ; votre loyer est pris comme prix du marché.",
  "schemes.assumption.tax_share":
    "{percent} % du revenu locatif net sont imposables ; vos frais n’en sont pas encore déduits.",
  "schemes.assumption.guarantee":
    "La garantie couvre {cap, plural, one {# mois de loyer} other {# mois de loyer}}, soit {amount}, pendant {months, plural, one {# mois} other {# mois}}.",
  "schemes.assumption.empty_months_paid": "Les mois où le logement est vide sont payés aussi.",
  "schemes.assumption.recovery":
    "Pour reprendre le logement : {min, plural, one {# mois} other {# mois}} au moins, {max, plural, one {# mois} other {# mois}} au plus.",
  "schemes.assumption.state_contribution":
    "L’État verse à l’organisme jusqu’à {amount} par mois et par logement.",
} as const;
