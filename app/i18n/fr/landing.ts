export const landing = {
  "landing.meta.title": "Louer votre logement à une famille, en sécurité",
  "landing.meta.description":
    "Proposez un logement au Luxembourg à une famille qui a obtenu une protection internationale : bail avec la garantie de LISKO, par l’AIS ou par la Wunnengshëllef.",
  "landing.lead":
    "Wunnbréck réunit les propriétaires du Luxembourg et les familles qui ont obtenu une protection internationale. Des professionnels accompagnent chaque location : avant la visite, à la remise des clés, et ensuite.",
  "landing.cta.owner": "J’ai un logement à louer",
  "landing.cta.team": "J’accompagne des familles",
  "landing.cta.note":
    "Propriétaires : quatre réponses suffisent pour ouvrir un compte. Équipes : connectez-vous avec votre invitation.",
  "landing.ways.title": "Trois façons de louer",
  "landing.steps.title": "Comment cela se passe",
  "landing.steps.offer.title": "Vous proposez",
  "landing.steps.offer.text":
    "Vous décrivez le logement sur votre téléphone, une question à la fois. Vous pouvez vous arrêter et revenir.",
  "landing.steps.visit.title": "Nous visitons",
  "landing.steps.visit.text":
    "Un professionnel voit le logement, répond à vos questions et choisit avec vous la façon de louer.",
  "landing.steps.family.title": "Une famille est proposée",
  "landing.steps.family.text":
    "Sa taille et ses besoins vont avec le logement. Vous la rencontrez, puis vous répondez.",
  "landing.steps.keys.title": "Les clés, et nous restons",
  "landing.steps.keys.text":
    "Contrat, état des lieux, garantie : tout est écrit. Une personne suit le ménage et vous répond.",
  "landing.guaranteed.title": "Ce qui est garanti, et ce que cela demande",
  "landing.guaranteed.lead":
    "Chaque chiffre porte sa date et sa source. « À vérifier » veut dire : pas encore relu dans un texte en vigueur.",
  "landing.homes.title": "Logements trouvés jusqu’ici",
  "landing.homes.lead":
    "Par commune. En dessous de {least}, aucun chiffre : personne ne doit pouvoir être reconnu.",
  "landing.homes.told": "logements, dans les communes où il y en a au moins {least}",
  "landing.homes.mapLater":
    "La carte viendra dès que {least} communes auront un chiffre à montrer.",
  "landing.homes.all": "Toutes les communes",
  "landing.questions.title": "Les questions des propriétaires",
  "landing.questions.tenant.question": "Qui est mon locataire ?",
  "landing.questions.tenant.answer":
    "Avec la garantie de LISKO : le ménage, par un bail à loyer. Par l’AIS ou la Wunnengshëllef : l’organisme, qui met ensuite le logement à la disposition du ménage.",
  "landing.questions.unpaid.question": "Et si le loyer n’est pas payé ?",
  "landing.questions.damage.question": "Et en cas de dégâts ?",
  "landing.questions.damage.answer":
    "L’état des lieux signé à l’entrée fait foi. La garantie de LISKO peut prendre en charge des frais de remise en état ; son étendue est écrite dans votre contrat.",
  "landing.questions.back.question": "Puis-je récupérer mon logement ?",
  "landing.questions.back.answer":
    "Oui. Le délai dépend de la façon de louer ; la comparaison l’indique pour chacune.",
  "landing.questions.choose.question": "Qui choisit la famille ?",
  "landing.questions.choose.answer":
    "Un professionnel propose un ménage dont la taille, les besoins et le budget vont avec le logement. Vous acceptez ou refusez la proposition.",
  "landing.questions.contact.question": "Qui puis-je appeler ?",
  "landing.questions.contact.answer":
    "La personne qui suit votre location. Son nom et son numéro restent affichés dans votre espace.",
  "landing.questions.data.question": "Que deviennent mes données ?",
  "landing.questions.data.answer":
    "Elles servent à louer votre logement avec nous. Vous voyez de la famille ce qu’il faut pour louer, et elle de vous.",
  "landing.office.title": "Trouver votre office social",
  "landing.office.lead":
    "{offices} offices sociaux servent les {communes} communes. Donnez la vôtre : nous vous disons lequel est responsable.",
  "landing.ways.compare": "Comparer ligne par ligne",
  "landing.questions.unpaid.answer":
    "Avec LISKO, vous faites une demande en ligne ; la garantie prend le relais, dans ses limites de durée et de montant. Par l’AIS ou la Wunnengshëllef, l’organisme vous paie, que le logement soit occupé ou vide.",
  "landing.questions.all": "Toutes les questions",
  "landing.guaranteed.more": "La garantie de LISKO, expliquée",
  "landing.steps.more": "Comment un ménage est proposé",
} as const;
