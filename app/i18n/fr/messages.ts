export const messages = {
  "messages.title.owner": "Messages",
  "messages.title.staff": "Échanges avec le propriétaire",
  "messages.none": "Rien n’a encore été écrit.",
  "messages.new": "Nouveau",
  "messages.read": "Lu",
  "messages.waits": "Attend une réponse",
  "messages.earlier":
    "{count, plural, one {Voir # entrée plus ancienne} other {Voir # entrées plus anciennes}}",
  "messages.write.owner": "Votre message",
  "messages.write.staff": "Message au propriétaire",
  "messages.hint.owner":
    "Une question, une précision ? Nous répondons ici et vous prévenons par e-mail.",
  "messages.hint.staff":
    "Le propriétaire reçoit un e-mail avec un lien, sans votre texte. N’écrivez rien sur une famille.",
  "messages.send": "Envoyer",
  "messages.settle": "Aucune réponse n’est nécessaire",
  "messages.done.write": "Votre message est envoyé.",
  "messages.done.settle": "Noté : rien n’attend de réponse.",
  "messages.refused.not_sent":
    "Cette offre n’est pas encore envoyée : personne ne pourrait lire votre message. Envoyez-la d’abord, ou appelez-nous.",
  "messages.event.owner.submitted": "Vous avez envoyé l’offre",
  "messages.event.staff.submitted": "Offre envoyée",
  "messages.event.owner.visited": "Votre logement a été visité",
  "messages.event.staff.visited": "Logement visité",
  "messages.event.owner.changes_requested": "Il nous manque encore quelque chose",
  "messages.event.staff.changes_requested": "Complément demandé",
  "messages.event.owner.way_suggested": "Nous vous proposons un autre chemin",
  "messages.event.staff.way_suggested": "Autre chemin proposé",
  "messages.event.owner.refused": "Votre offre n’est pas retenue",
  "messages.event.staff.refused": "Offre refusée",
  "messages.event.owner.terms_stated": "Votre logement est accepté, avec des conditions",
  "messages.event.staff.terms_stated": "Conditions fixées",
  "messages.event.owner.terms_agreed": "Vous avez accepté les conditions",
  "messages.event.staff.terms_agreed": "Conditions acceptées par le propriétaire",
  "messages.event.owner.terms_declined": "Vous n’avez pas voulu de ces conditions",
  "messages.event.staff.terms_declined": "Conditions refusées par le propriétaire",
  "messages.event.owner.published": "Votre offre est publiée : nous cherchons une famille",
  "messages.event.staff.published": "Offre publiée",
  "messages.event.owner.confirmed": "Vous avez confirmé que le logement est libre",
  "messages.event.staff.confirmed": "Le propriétaire confirme : libre",
  "messages.event.owner.withdrawn": "Vous avez retiré l’offre",
  "messages.event.staff.withdrawn": "Offre retirée par le propriétaire",
  "messages.event.owner.ended": "Cette offre est terminée",
  "messages.event.staff.ended": "Offre terminée",
  "messages.letter.download": "Télécharger la lettre (PDF)",
  "messages.letter.inTheMaking": "La lettre est en préparation. Rechargez la page dans un instant.",
  "messages.letter.name": "Lettre {reference}",
  "messages.letter.title": "Votre logement : {dwelling}",
  "messages.letter.reference": "Notre référence",
  "messages.letter.date": "Date",
  "messages.letter.greeting": "Madame, Monsieur,",
  "messages.letter.offeredOn":
    "Le {date}, vous nous avez proposé ce logement pour y loger une famille. Nous vous en remercions.",
  "messages.letter.offered":
    "Vous nous avez proposé ce logement pour y loger une famille. Nous vous en remercions.",
  "messages.letter.way": "La voie que vous aviez choisie : {way}.",
  "messages.letter.decision":
    "Nous avons examiné votre offre. Nous ne pouvons malheureusement pas la retenir.",
  "messages.letter.why": "Pourquoi",
  "messages.letter.reason.not_habitable":
    "Dans son état actuel, le logement ne permet pas d’y loger une famille : il doit d’abord répondre à ce qui est demandé pour la salubrité, la sécurité et l’habitabilité.",
  "messages.letter.reason.too_dear":
    "Le loyer demandé est trop élevé pour les familles que nous accompagnons, ou pour ce logement.",
  "messages.letter.reason.not_proven":
    "Il ne nous a pas été prouvé que vous pouvez donner ce logement en location.",
  "messages.letter.reason.not_needed":
    "Nous ne connaissons en ce moment aucune famille à qui ce logement conviendrait.",
  "messages.letter.reason.something_else": "Voici notre raison :",
  "messages.letter.next": "Et maintenant ?",
  "messages.letter.again":
    "Si la situation change, vous pouvez proposer ce logement à nouveau, quand vous le voulez : ouvrez sa page dans Wunnbréck et choisissez « Proposer à nouveau ». Ce que vous avez déjà décrit est conservé.",
  "messages.letter.contact":
    "Si vous avez une question, ou si vous pensez que nous nous trompons, écrivez-nous sur cette même page ou contactez-nous : {contact}.",
  "messages.letter.contactByMessage":
    "Si vous avez une question, ou si vous pensez que nous nous trompons, écrivez-nous sur cette même page.",
  "messages.letter.closing": "Avec nos salutations les meilleures",
  "messages.letter.page": "Page {page} sur {pages}",
  "messages.event.owner.asked": "Nous vous avons demandé si le logement est toujours libre",
  "messages.event.staff.asked": "Propriétaire interrogé : toujours libre ?",
  "messages.last.staff": "{from} vous a écrit le {date}",
  "messages.last.owner": "Vous avez écrit le {date}",
  "messages.unread": "{count, plural, one {# nouveau message} other {# nouveaux messages}}",
} as const;
