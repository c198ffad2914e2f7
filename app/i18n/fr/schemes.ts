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
  "schemes.sourceLabel": "Source :",
  "schemes.value.months": "{count, plural, one {# mois} other {# mois}}",
  "schemes.value.range": "{min} à {max}",
  "schemes.guaranteed.guarantee_length": "Durée de la garantie de LISKO, à partir du début du bail",
  "schemes.guaranteed.guarantee_cap": "Loyers dont LISKO répond au plus, pendant cette durée",
  "schemes.guaranteed.tax_exemption":
    "Part de votre revenu locatif net exonérée d’impôt, par l’AIS ou la Wunnengshëllef",
  "schemes.guaranteed.recovery":
    "Délai pour récupérer le logement en cas de besoin personnel ou familial, par l’AIS ou la Wunnengshëllef",
  "schemes.guaranteed.occupation":
    "Durée maximale d’occupation par un même ménage, par l’AIS ou la Wunnengshëllef",
  "schemes.guaranteed.rent_below_market":
    "Sous le prix du marché : le loyer que paient l’AIS et la Wunnengshëllef, même quand le logement est vide",
  "schemes.guaranteed.since": "valeur depuis le {date}",
  "schemes.guaranteed.source": "D’où vient ce chiffre",
  "schemes.guaranteed.limits": "Ce que les autres façons de louer demandent en échange",
  "schemes.compare.title": "Les trois façons de louer, comparées",
  "schemes.compare.lead":
    "Donnez le loyer que vous avez en tête : voici ce que vous recevez, ce qui est couvert et comment récupérer le logement.",
  "schemes.compare.rent": "Loyer par mois, sans charges",
  "schemes.compare.chargesLabel": "Charges par mois",
  "schemes.compare.show": "Comparer",
  "schemes.compare.example": "Un exemple : {rent} par mois",
  "schemes.compare.result": "Pour un loyer de {rent} par mois",
  "schemes.compare.charges":
    "Les charges ({charges} par mois) sont répercutées telles quelles et ne sont pas un revenu. Valeurs au {date}.",
  "schemes.compare.noAdvice":
    "Ces montants aident à choisir ; ils ne remplacent ni un contrat ni un conseil fiscal. « À vérifier » : au moins un chiffre derrière ce résultat n’a pas été relu dans un texte en vigueur.",
  "schemes.way.monthly": "Loyer reçu par mois",
  "schemes.way.yearly": "Soit par an",
  "schemes.way.taxable": "Imposable par an, avant vos frais",
  "schemes.way.cover": "Ce qui couvre le loyer",
  "schemes.way.tenant": "Votre locataire · titre du ménage",
  "schemes.way.payer": "Qui vous paie",
  "schemes.way.maintainer": "Qui entretient",
  "schemes.way.followUp": "Qui accompagne le ménage",
  "schemes.way.length": "Durée d’occupation",
  "schemes.way.noLimit": "Sans limite fixée ici : celle du bail",
  "schemes.way.recovery": "Récupérer le logement",
  "schemes.way.assumptions": "Hypothèses et sources",
} as const;
