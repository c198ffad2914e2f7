export const errors = {
  "errors.notFound.title": "Cette page n’existe pas",
  "errors.notFound.body": "L’adresse a peut-être changé, ou vous n’avez pas accès à cette page.",
  "errors.forbidden.title": "Vous n’avez pas accès à cette page",
  "errors.forbidden.body":
    "Si vous en avez besoin pour votre travail, demandez l’accès à votre responsable.",
  "errors.server.title": "Quelque chose n’a pas fonctionné de notre côté",
  "errors.server.body":
    "L’erreur est enregistrée. Si vous veniez d’envoyer un formulaire, revenez en arrière : l’envoyer à nouveau ne comptera qu’une fois.",
  "errors.server.reference": "Si vous nous contactez, donnez-nous ce numéro : {reference}",
  "errors.unavailable.title": "Le service est momentanément indisponible",
  "errors.unavailable.body":
    "Nous n’arrivons pas à joindre nos données. Rien de ce qui était enregistré n’est perdu. Cela revient tout seul, en général en moins d’une minute.",
  "errors.unavailable.retry":
    "{seconds, plural, one {Cette page réessaie toute seule dans # seconde.} other {Cette page réessaie toute seule dans # secondes.}}",
  "errors.conflict.title": "Quelqu’un a été plus rapide",
  "errors.conflict.body":
    "Cette fiche a changé pendant que vous la remplissiez. Regardez la version actuelle, puis recommencez si c’est encore utile.",
  "errors.idempotency.title": "Ce formulaire a déjà été envoyé",
  "errors.idempotency.body":
    "Il avait été envoyé avec d’autres réponses, et c’est le premier envoi qui compte. Ouvrez à nouveau la page pour faire un changement.",
  "errors.tooMany.title": "Trop d’essais en peu de temps",
  "errors.tooMany.body":
    "{minutes, plural, one {Pour protéger les comptes, nous faisons une pause. Réessayez dans une minute.} other {Pour protéger les comptes, nous faisons une pause. Réessayez dans # minutes.}}",
  "errors.tooLarge.title": "L’envoi est trop volumineux",
  "errors.tooLarge.body": "Envoyez moins de fichiers à la fois, ou des fichiers plus légers.",
  "errors.expired.title": "Votre session est terminée",
  "errors.expired.body": "Connectez-vous à nouveau pour continuer.",
  "errors.goHome": "Aller à l’accueil",
  "errors.offline.title": "Pas de connexion",
  "errors.offline.body":
    "La page n’a pas pu être chargée. Ce que vous aviez enregistré est gardé. Réessayez quand la connexion est revenue.",
} as const;
