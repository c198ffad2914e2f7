export const caseload = {
  "caseload.tab.covers": "Absences",
  "caseload.coverFor": "Remplacement de {name}",
  "caseload.field.absent": "Qui est absent",
  "caseload.field.cover": "Qui remplace",
  "caseload.field.from": "À partir du",
  "caseload.field.until": "Jusqu’au (inclus)",
  "caseload.hint.cover": "Six mois au plus. Se termine tout seul.",
  "caseload.act.name": "Désigner le remplacement",
  "caseload.act.end": "Terminer maintenant",
  "caseload.covers.title": "Absences et remplacements",
  "caseload.covers.lead":
    "Pendant une absence, les dossiers et les tâches apparaissent aussi dans les listes de la personne qui remplace, et les messages lui arrivent. Les dossiers ne changent pas de main.",
  "caseload.covers.now": "En cours et à venir",
  "caseload.covers.name": "Désigner un remplacement",
  "caseload.covers.none": "Aucune absence n’est annoncée.",
  "caseload.covers.line": "{cover} remplace {absent}",
  "caseload.covers.inForce": "En cours",
  "caseload.covers.period": "du {from} au {until}",
  "caseload.covers.setBy": "décidé par {name}",
  "caseload.error.cover_self": "Choisissez quelqu’un d’autre que la personne absente.",
  "caseload.error.ends_before": "La fin doit être après le début.",
  "caseload.error.too_long":
    "Six mois au plus. Pour une absence plus longue, confiez les dossiers.",
  "caseload.refused.not_own_absence": "Vous ne pouvez désigner un remplacement que pour vous-même.",
  "caseload.refused.covered_already": "Quelqu’un remplace déjà cette personne pendant ces jours.",
  "caseload.refused.cover_away":
    "Cette personne est elle-même absente pendant ces jours. Choisissez quelqu’un d’autre.",
  "caseload.refused.covers_meanwhile":
    "La personne absente remplace elle-même un collègue pendant ces jours. Désignez d’abord quelqu’un d’autre pour lui.",
  "caseload.refused.cover_over": "Ce remplacement est déjà terminé.",
  "caseload.done.name": "Le remplacement est enregistré.",
  "caseload.done.end": "Le remplacement est terminé.",
  "caseload.nav": "Dossiers de l’équipe",
  "caseload.title": "Dossiers de l’équipe",
  "caseload.lead":
    "Qui suit combien de dossiers, et où cela presse. Ouvrez un nom pour confier des dossiers.",
  "caseload.caption": "Dossiers ouverts par assistant social",
  "caseload.nobody": "Personne dans l’équipe",
  "caseload.nobodyHint":
    "Un administrateur invite les assistants sociaux ; ils apparaissent alors ici.",
  "caseload.you": "Vous",
  "caseload.left": "N’est plus dans l’équipe",
  "caseload.tab.team": "Équipe",
  "caseload.tab.transfers": "Dossiers en route",
  "caseload.waiting": "attendent votre réponse",
  "caseload.field.caseworker": "Assistant social",
  "caseload.field.total": "Dossiers",
  "caseload.field.deadlines": "Échéances d’ici 30 jours",
  "caseload.field.overdue": "Tâches en retard",
  "caseload.field.files": "Dossiers à confier",
  "caseload.field.to": "À qui",
  "caseload.field.note": "Mot pour la personne qui reprend",
  "caseload.field.atOnce": "Confier tout de suite, sans attendre la réponse",
  "caseload.field.transfers": "Dossiers",
  "caseload.field.reason": "Raison du refus",
  "caseload.hint.files": "Jusqu’à la réponse, rien ne change pour ces dossiers.",
  "caseload.field.whole":
    "{count, plural, one {Le seul dossier de cette personne} other {Les # dossiers de cette personne}}",
  "caseload.hint.whole": "Sauf ce qui est déjà en route. Sinon, choisissez ci-dessous.",
  "caseload.refused.nothing_left": "Il n’y a plus de dossier à confier ici.",
  "caseload.hint.note":
    "Ce qu’il faut savoir pour continuer. Reste dans l’historique de chaque dossier.",
  "caseload.hint.atOnce":
    "Les deux personnes sont prévenues ; l’historique dit que vous l’avez décidé.",
  "caseload.hint.reason": "Seulement si vous refusez.",
  "caseload.filesOf": "{count, plural, one {# dossier ouvert} other {# dossiers ouverts}}",
  "caseload.noFiles": "Aucun dossier ouvert",
  "caseload.deadline": "à quitter avant le {date}",
  "caseload.onItsWay": "En route vers {name}",
  "caseload.fromTo": "de {from} à {to}, demandé le {date}",
  "caseload.overtaken.file_closed": "Clôturé entre-temps",
  "caseload.overtaken.given_elsewhere": "Confié à quelqu’un d’autre entre-temps",
  "caseload.act.transfer": "Confier les dossiers",
  "caseload.act.accept": "Accepter",
  "caseload.act.decline": "Refuser",
  "caseload.act.withdraw": "Reprendre la demande",
  "caseload.act.give": "Confier à un collègue",
  "caseload.transfers.title": "Dossiers en route",
  "caseload.transfers.lead":
    "Un dossier change de main quand la personne qui le reçoit dit oui. Jusque-là, celle qui le donne le suit.",
  "caseload.transfers.toMe": "Attendent votre réponse",
  "caseload.transfers.given": "Confiés, sans réponse encore",
  "caseload.transfers.noneToMe": "Personne ne vous confie de dossier",
  "caseload.transfers.noneGiven": "Aucun dossier n’attend de réponse",
  "caseload.error.no_file": "Choisissez au moins un dossier.",
  "caseload.error.no_transfer": "Choisissez au moins un dossier.",
  "caseload.error.reason_missing": "Dites en une phrase pourquoi vous refusez.",
  "caseload.refused.file_closed":
    "Le dossier {household} a été clôturé entre-temps. Retirez-le du choix.",
  "caseload.refused.given_elsewhere":
    "Le dossier {household} a été confié à quelqu’un d’autre entre-temps. Retirez-le du choix.",
  "caseload.refused.not_own_file":
    "Le dossier {household} n’est pas le vôtre. Seul un responsable peut le confier.",
  "caseload.refused.already_theirs": "Cette personne suit déjà le dossier {household}.",
  "caseload.refused.transfer_open": "Le dossier {household} est déjà en route vers quelqu’un.",
  "caseload.refused.unknown_colleague": "Choisissez une personne de votre équipe.",
  "caseload.refused.not_open": "Pour le dossier {household}, quelqu’un a déjà répondu.",
  "caseload.refused.not_addressee":
    "Le dossier {household} attend la réponse de quelqu’un d’autre.",
  "caseload.refused.changed_meanwhile":
    "Quelqu’un a changé ces dossiers entre-temps. Rechargez la page.",
  "caseload.done.asked":
    "{count, plural, one {La demande est partie pour # dossier.} other {La demande est partie pour # dossiers.}}",
  "caseload.done.assigned":
    "{count, plural, one {# dossier est confié.} other {# dossiers sont confiés.}}",
  "caseload.done.accept":
    "{count, plural, one {# dossier est maintenant le vôtre.} other {# dossiers sont maintenant les vôtres.}}",
  "caseload.done.decline":
    "{count, plural, one {# dossier est refusé.} other {# dossiers sont refusés.}}",
  "caseload.done.withdraw":
    "{count, plural, one {La demande est reprise pour # dossier.} other {La demande est reprise pour # dossiers.}}",
} as const;
