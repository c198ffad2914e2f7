export const consent = {
  "consent.title": "Accords du ménage",
  "consent.pageTitle": "Accords de {code}",
  "consent.lead":
    "Chaque accord se donne et se retire seul, à tout moment ; un retrait vaut tout de suite.",
  "consent.none": "Pas d’accord",
  "consent.inForce": "Accord donné",
  "consent.since": "donné le {date}",
  "consent.until": "retiré le {date}",
  "consent.manage": "Voir et noter les accords",
  "consent.unverified": "à confirmer",
  "consent.give": "Noter l’accord",
  "consent.withdraw": "Retirer l’accord",
  "consent.withdrawOwners":
    "Le ménage n’est plus proposé à personne, et une fiche déjà envoyée est cachée au propriétaire.",
  "consent.sheetLink": "Feuille à signer ({language})",
  "consent.hiddenTitle": "Le ménage est proposé sans accord",
  "consent.hidden":
    "La fiche est cachée au propriétaire depuis le retrait. Parlez avec le ménage, puis retirez la proposition ou notez un nouvel accord.",
  "consent.toProposal": "Ouvrir la proposition",
  "consent.basis.gdpr_6_1_a": "Accord de la personne, RGPD art. 6(1)(a)",
  "consent.how.signed": "feuille signée",
  "consent.how.oral": "de vive voix",
  "consent.how.interpreter": "de vive voix, avec interprète",
  "consent.how.not_recorded": "forme non notée",
  "consent.field.givenOn": "Donné le",
  "consent.field.how": "Comment",
  "consent.field.language": "Langue",
  "consent.refused.given_already": "Cet accord est déjà noté.",
  "consent.refused.not_given": "Il n’y a pas d’accord à retirer.",
  "consent.done.give": "Accord noté.",
  "consent.done.withdraw": "Accord retiré, tout de suite.",
  "consent.purpose.owners": "Montrer la fiche de besoins à des propriétaires",
  "consent.purpose.ais": "Transmettre à l’Agence immobilière sociale",
  "consent.purpose.wunnengshellef": "Transmettre à Wunnengshëllef",
  "consent.purpose.office_social": "Transmettre à l’office social",
  "consent.purpose.email": "Contact par e-mail",
  "consent.purpose.phone": "Contact par téléphone",
  "consent.purpose.photos": "Photos",
  "consent.means.owners":
    "Des propriétaires voient ce dont le ménage a besoin, sans nom ni adresse.",
  "consent.means.ais": "L’AIS reçoit le dossier utile à la recherche d’un logement.",
  "consent.means.wunnengshellef":
    "Wunnengshëllef reçoit le dossier utile à la recherche d’un logement.",
  "consent.means.office_social":
    "L’office social de la commune sait où en est la recherche et le suivi.",
  "consent.means.email": "Le service écrit au ménage par e-mail au sujet du logement.",
  "consent.means.phone": "Le service appelle ou écrit un message au sujet du logement.",
  "consent.means.photos":
    "Des photos du logement peuvent montrer des personnes ou des affaires du ménage.",
  "consent.sheet.title": "Mes accords",
  "consent.sheet.file": "Dossier {code}",
  "consent.sheet.intro":
    "{house} cherche un logement avec vous. Pour chaque point ci-dessous, vous pouvez dire oui ou non. Vous choisissez librement.",
  "consent.sheet.answer": "[   ] oui      [   ] non",
  "consent.sheet.free": "Un non n’a pas d’effet sur votre droit à être aidé.",
  "consent.sheet.end":
    "Vous pouvez changer d’avis à tout moment, de vive voix ou par écrit. Le changement vaut tout de suite.",
  "consent.sheet.interpreter":
    "Lu à haute voix par un·e interprète en : ______________________   Nom de l’interprète : ______________________",
  "consent.sheet.sign":
    "Date : ______________   Nom et signature : ____________________________________",
  "consent.sheet.page": "Page {page} sur {pages}",
} as const;
