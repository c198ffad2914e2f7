export const schemes = {
  "schemes.name.lisko_guarantee": "Bail avec la garantie de LISKO",
  "schemes.name.ais": "Par l’Agence immobilière sociale (AIS)",
  "schemes.name.wunnengshellef": "Par la Wunnengshëllef",
  "schemes.line.lisko_guarantee":
    "Vous louez directement au ménage ; LISKO garantit et accompagne.",
  "schemes.line.ais": "L’AIS est votre locataire ; elle paie, entretient et accompagne.",
  "schemes.line.wunnengshellef":
    "La Wunnengshëllef est votre locataire ; un service référent suit le ménage.",
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
  "schemes.assumption.rent_as_asked": "Le loyer que vous demandez : {rent} par mois.",
  "schemes.assumption.rent_below_market":
    "L’organisme paie {min} à {max} % de moins que le marché ; votre loyer est pris comme prix du marché.",
  "schemes.assumption.tax_share":
    "{percent} % du revenu locatif net sont imposables ; vos frais n’en sont pas encore déduits.",
  "schemes.assumption.guarantee":
    "La garantie couvre {cap, plural, one {# mois de loyer} other {# mois de loyer}}, soit {amount}, pendant {months, plural, one {# mois} other {# mois}}.",
  "schemes.assumption.empty_months_paid": "Les mois où le logement est vide sont payés aussi.",
  "schemes.assumption.recovery":
    "Pour reprendre le logement : {min, plural, one {# mois} other {# mois}} au moins, {max, plural, one {# mois} other {# mois}} au plus.",
  "schemes.assumption.state_contribution":
    "L’État verse à l’organisme jusqu’à {amount} par mois et par logement.",
  "schemes.sourceLabel": "Source :",
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
    "Sous le prix du marché : le loyer que paient l’AIS et la Wunnengshëllef, même quand le logement est vide",
  "schemes.guaranteed.since": "valeur depuis le {date}",
  "schemes.guaranteed.source": "D’où vient ce chiffre",
  "schemes.guaranteed.limits": "Ce que les autres façons de louer demandent en échange",
  "schemes.compare.title": "Les trois façons de louer, comparées",
  "schemes.way.monthly": "Loyer reçu par mois",
  "schemes.way.yearly": "Soit par an",
  "schemes.way.taxable": "Imposable par an, avant vos frais",
  "schemes.way.cover": "Ce qui couvre le loyer",
  "schemes.way.tenant": "Votre locataire · titre du ménage",
  "schemes.way.payer": "Qui vous paie",
  "schemes.way.maintainer": "Qui entretient",
  "schemes.way.followUp": "Qui accompagne le ménage",
  "schemes.way.length": "Durée d’occupation",
  "schemes.way.noLimit": "Sans limite fixée ici : celle du bail",
  "schemes.way.recovery": "Récupérer le logement",
  "schemes.way.assumptions": "Hypothèses et sources",
  "schemes.compare.lead":
    "Ligne par ligne : qui est votre locataire, qui paie, ce qui est garanti, et comment récupérer le logement.",
  "schemes.compare.noAdvice":
    "Ces indications aident à choisir ; elles ne remplacent ni un contrat ni un conseil fiscal. « À vérifier » : pas encore relu dans un texte en vigueur.",
  "schemes.compare.question": "Votre question",
  "schemes.compare.asOf": "Valeurs au {date}.",
  "schemes.fact.tenant.question": "Qui est votre locataire ?",
  "schemes.fact.tenant.lisko_guarantee": "Le ménage lui-même, par un bail à loyer.",
  "schemes.fact.tenant.ais":
    "L’AIS. Elle met le logement à la disposition du ménage, qui n’a pas de bail.",
  "schemes.fact.tenant.wunnengshellef":
    "La Wunnengshëllef. Elle met le logement à la disposition du ménage, qui n’a pas de bail.",
  "schemes.fact.rent.question": "Quel loyer recevez-vous ?",
  "schemes.fact.rent.lisko_guarantee":
    "Celui que vous demandez, dans la limite de la loi : {percent} % par an du capital investi.",
  "schemes.fact.rent.ais": "{min} à {max} % sous le prix du marché.",
  "schemes.fact.rent.wunnengshellef": "{min} à {max} % sous le prix du marché.",
  "schemes.fact.payer.question": "Qui vous paie ?",
  "schemes.fact.payer.lisko_guarantee": "Le ménage, chaque mois.",
  "schemes.fact.payer.ais": "L’AIS.",
  "schemes.fact.payer.wunnengshellef": "La Wunnengshëllef.",
  "schemes.fact.guaranteed.question": "Qu’est-ce qui est garanti, et combien de temps ?",
  "schemes.fact.guaranteed.lisko_guarantee":
    "LISKO répond de {cap, plural, one {# mois de loyer} other {# mois de loyer}} au plus, pendant {months, plural, one {le premier mois} other {les # premiers mois}} du bail.",
  "schemes.fact.guaranteed.ais":
    "Le loyer, que le logement soit occupé ou vide, tant que l’AIS est votre locataire.",
  "schemes.fact.guaranteed.wunnengshellef":
    "Le loyer, que le logement soit occupé ou vide, tant que la Wunnengshëllef est votre locataire.",
  "schemes.fact.damage.question": "Et en cas de dégâts ?",
  "schemes.fact.damage.lisko_guarantee":
    "La garantie peut prendre en charge des frais de remise en état ; son étendue est écrite dans votre contrat.",
  "schemes.fact.damage.ais":
    "L’AIS répare, puisqu’elle entretient le logement. L’étendue est écrite dans votre contrat.",
  "schemes.fact.damage.wunnengshellef":
    "La Wunnengshëllef répare, puisqu’elle entretient le logement. L’étendue est écrite dans votre contrat.",
  "schemes.fact.upkeep.question": "Qui entretient le logement ?",
  "schemes.fact.upkeep.lisko_guarantee": "Vous, comme pour tout bail.",
  "schemes.fact.upkeep.ais": "L’AIS : entretien et réparations.",
  "schemes.fact.upkeep.wunnengshellef": "La Wunnengshëllef : entretien et réparations.",
  "schemes.fact.follow_up.question": "Qui accompagne le ménage ?",
  "schemes.fact.follow_up.ais": "L’équipe sociale de l’AIS ; LISKO garde son suivi social.",
  "schemes.fact.follow_up.wunnengshellef": "Le service référent du ménage, avec la Wunnengshëllef.",
  "schemes.fact.tax.question": "Et les impôts ?",
  "schemes.fact.tax.lisko_guarantee": "Votre revenu locatif net est imposé comme d’habitude.",
  "schemes.fact.tax.ais": "{percent} % de votre revenu locatif net sont exonérés d’impôt.",
  "schemes.fact.tax.wunnengshellef":
    "{percent} % de votre revenu locatif net sont exonérés d’impôt.",
  "schemes.fact.recovery.question": "Comment récupérer le logement ?",
  "schemes.fact.recovery.lisko_guarantee":
    "Préavis de {months, plural, one {# mois} other {# mois}} si vous en avez besoin pour vous.",
  "schemes.fact.recovery.ais": "En {min} à {max} mois si vous ou votre famille en avez besoin.",
  "schemes.fact.recovery.wunnengshellef":
    "En {min} à {max} mois si vous ou votre famille en avez besoin.",
  "schemes.fact.length.question": "Combien de temps cela dure-t-il ?",
  "schemes.fact.length.lisko_guarantee": "Autant que le bail ; aucune limite n’est fixée d’avance.",
  "schemes.fact.length.ais":
    "Un même ménage reste {months, plural, one {# mois} other {# mois}} au plus.",
  "schemes.fact.length.wunnengshellef":
    "Un même ménage reste {months, plural, one {# mois} other {# mois}} au plus.",
  "schemes.fact.follow_up.lisko_guarantee": "LISKO garantit le suivi social du ménage.",
  "schemes.assumption.tax_on_net":
    "{percent} % de ce qui reste après vos frais est imposé à votre taux.",
  "schemes.assumption.loss_deductible":
    "Une perte n’est pas imposée. Elle se déduit de vos autres revenus ; cet avantage n’est pas compté ici.",
  "schemes.assumption.guarantee_as_rent":
    "Ce que verse la garantie est compté et imposé comme un loyer. Les mois vides sont pris comme aujourd’hui.",
  "schemes.assumption.costs_with_organisation":
    "L’entretien et la gestion sont pour l’organisme ; il vous reste l’assurance et ce que vous indiquez.",
  "schemes.short.private": "Seul, comme aujourd’hui",
  "schemes.short.lisko_guarantee": "Avec la garantie de LISKO",
  "schemes.short.ais": "Par l’AIS",
  "schemes.short.wunnengshellef": "Par la Wunnengshëllef",
  "schemes.calculator.title": "Ce qu’il vous reste en un an",
  "schemes.calculator.lead":
    "Vos chiffres, puis chaque façon de louer côte à côte. Rien n’est enregistré.",
  "schemes.calculator.open": "Calculer avec vos chiffres",
  "schemes.calculator.show": "Calculer",
  "schemes.calculator.example": "Un exemple inventé. Mettez vos propres chiffres.",
  "schemes.calculator.group.rent": "Le loyer",
  "schemes.calculator.group.costs": "Vos frais par an",
  "schemes.calculator.group.tax": "Impôts et capital",
  "schemes.figure.rent": "Loyer du marché par mois",
  "schemes.figure.empty": "Mois vides par an",
  "schemes.figure.unpaid": "Mois impayés par an",
  "schemes.figure.upkeep": "Entretien et réparations",
  "schemes.figure.insurance": "Assurance",
  "schemes.figure.management": "Gestion",
  "schemes.figure.remaining": "Ce qu’il vous reste à payer par l’AIS ou la Wunnengshëllef",
  "schemes.figure.tax": "Votre taux d’impôt marginal",
  "schemes.figure.capital": "Capital investi",
  "schemes.figureHint.rent": "Sans charges, en euros",
  "schemes.figureHint.months": "Par exemple 0,5",
  "schemes.figureHint.remaining": "Hors assurance. 0 si l’organisme entretient tout.",
  "schemes.figureHint.tax": "En pour cent, sur votre dernier euro de revenu",
  "schemes.figureHint.capital":
    "Achat et travaux, en euros : donne le rendement et la limite légale du loyer",
  "schemes.calculator.tooManyMonths":
    "Les mois vides et impayés dépassent ensemble 12 mois. Réduisez l’un des deux.",
  "schemes.calculator.net": "Il vous reste par an, après impôt",
  "schemes.calculator.way": "Façon de louer",
  "schemes.calculator.lines": "Le calcul, ligne par ligne",
  "schemes.calculator.line": "Par an",
  "schemes.calculator.return": "Rendement net du capital",
  "schemes.calculator.loss": "Perte à déduire d’autres revenus",
  "schemes.calculator.ranges":
    "Deux montants : au loyer le plus bas et au plus haut que paient les organismes.",
  "schemes.calculator.basis": "Sur quoi cela repose",
  "schemes.calculator.figures": "Vos chiffres",
  "schemes.calculator.notCounted":
    "Pas compté : intérêts d’emprunt, amortissement et autres prélèvements. Ajoutez vos intérêts aux frais si vous en payez.",
  "schemes.calculator.keep":
    "L’adresse de cette page contient vos chiffres : gardez-la, partagez-la ou imprimez la page.",
  "schemes.cap.within":
    "La loi permet {amount} par mois au plus ({percent} % du capital par an). Votre loyer reste en dessous.",
  "schemes.cap.exceeded":
    "Votre loyer dépasse la limite légale : {amount} par mois ({percent} % du capital par an).",
  "schemes.cap.title": "La limite légale du loyer",
  "schemes.yearly.rent": "Douze mois de loyer",
  "schemes.yearly.empty": "Mois vides",
  "schemes.yearly.unpaid": "Mois impayés",
  "schemes.yearly.guaranteed": "Versé par la garantie",
  "schemes.yearly.upkeep": "Entretien et réparations",
  "schemes.yearly.insurance": "Assurance",
  "schemes.yearly.management": "Gestion",
  "schemes.yearly.remaining": "Frais qui restent à votre charge",
  "schemes.yearly.tax": "Impôt",
  "schemes.value.upTo": "à {max}",
} as const;
