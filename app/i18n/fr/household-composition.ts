export const householdComposition = {
  "households.needs-on.link": "Le besoin à une autre date, ligne par ligne",
  "households.needs-on.title": "Besoin de {code}",
  "households.needs-on.lead":
    "Qui partage une chambre avec qui, pourquoi, et quand cela change. Aucun nom n’est lu pour cette page.",
  "households.needs-on.date": "Montrer le besoin du",
  "households.needs-on.dateHint": "Par exemple le jour d’une naissance ou d’un emménagement.",
  "households.needs-on.show": "Montrer ce jour",
  "households.needs-on.today": "Aujourd’hui, {date}",
  "households.needs-on.on": "Le {date}",
  "households.needs-on.more":
    "{count, plural, one {# chambre de plus} other {# chambres de plus}} qu’aujourd’hui",
  "households.needs-on.fewer":
    "{count, plural, one {# chambre de moins} other {# chambres de moins}} qu’aujourd’hui",
  "households.needs-on.same": "Autant de chambres qu’aujourd’hui",
  "households.needs-on.persons":
    "{persons, plural, one {# personne} other {# personnes}}, {children, plural, =0 {aucun enfant} one {dont # enfant} other {dont # enfants}}",
  "households.needs-on.nobody": "Ce jour-là, personne ne vit dans ce ménage.",
  "households.needs-on.standard": "La règle appliquée",
  "households.needs-on.sharing":
    "Deux enfants partagent une chambre avant {any} ans, deux du même sexe avant {same} ans.",
  "households.needs-on.since": "Utilisée depuis le {date}.",
  "households.needs-on.ahead": "Ce qui change ensuite",
  "households.needs-on.aheadNone":
    "Aucun changement n’est connu : ni anniversaire qui compte, ni naissance, ni arrivée.",
  "households.needs-on.becomes":
    "{to, plural, one {# chambre} other {# chambres}} au lieu de {from}",
  "households.needs-on.stays": "toujours {count, plural, one {# chambre} other {# chambres}}",
  "households.event.birth": "Naissance attendue",
  "households.event.arrival": "Arrivée attendue",
  "households.event.sharing_age": "{age} ans : ne partage plus qu’avec un enfant du même sexe",
  "households.event.same_sex_age": "{age} ans : a besoin de sa propre chambre",
  "households.event.adult": "{age} ans : compte comme adulte",
  "households.area.title": "Surface nécessaire",
  "households.area.first_occupant": "{each} m² pour la première personne",
  "households.area.further_occupants":
    "{each} m² pour {count, plural, one {une autre personne} other {chacune des # autres personnes}}",
  "households.area.room": "Dans une maison partagée : {total} m², soit {each} m² par personne",
  "households.area.adults_per_bedroom":
    "Au plus {each} adultes par chambre : il en faut au moins {least}",
  "households.own-count.holds":
    "L’assistant social compte {count, plural, one {# chambre} other {# chambres}} ; ce qui suit est le calcul selon la règle.",
  "households.own-count.link": "Compter autrement",
  "households.own-count.title": "Nombre de chambres de {code}",
  "households.own-count.lead":
    "Si la situation demande un autre nombre que la règle, fixez le vôtre et dites pourquoi. Les deux restent visibles sur le dossier.",
  "households.own-count.own": "Votre propre nombre",
  "households.own-count.other": "Fixer un autre nombre",
  "households.own-count.field": "Chambres nécessaires",
  "households.own-count.reason": "Pourquoi",
  "households.own-count.reasonHint": "Ce que le logement doit permettre, jamais un diagnostic.",
  "households.own-count.submit": "Fixer ce nombre",
  "households.own-count.takeBack": "Revenir au nombre calculé",
  "households.own-count.fixed":
    "Nombre fixé par l’équipe : {count, plural, one {# chambre} other {# chambres}}",
  "households.own-count.byRule":
    "Selon la règle : {count, plural, one {# chambre} other {# chambres}}",
  "households.own-count.done": "Votre nombre de chambres est enregistré.",
  "households.own-count.takenBack": "Le nombre calculé s’applique de nouveau.",
  "households.moves.title": "Composition du ménage",
  "households.moves.lead":
    "Une séparation, un enfant adulte qui part, deux personnes qui se mettent ensemble : les noms et le temps d’attente suivent.",
  "households.moves.split": "Séparer le dossier",
  "households.moves.move": "Déplacer une personne",
  "households.moves.join": "Réunir à un autre dossier",
  "households.moves.splitTitle": "Séparer {code}",
  "households.moves.splitLead":
    "Choisissez qui part. Vous voyez les deux dossiers avant que quoi que ce soit ne change.",
  "households.moves.moveTitle": "Déplacer une personne de {code}",
  "households.moves.moveLead":
    "La personne passe dans un dossier que l’équipe suit déjà. Vous voyez les deux dossiers avant que quoi que ce soit ne change.",
  "households.moves.joinTitle": "Réunir {code} à un autre dossier",
  "households.moves.joinLead":
    "Toutes les personnes passent dans l’autre dossier ; celui-ci se clôture et y mène.",
  "households.moves.whoLeaves": "Qui part",
  "households.moves.whoMoves": "Qui change de dossier",
  "households.moves.expected": "attendu",
  "households.moves.newReference": "Personne de référence du nouveau dossier",
  "households.moves.stayingReference": "Personne de référence de ceux qui restent",
  "households.moves.to": "Numéro de l’autre dossier",
  "households.moves.toHint": "Par exemple H-2041.",
  "households.moves.asWhat": "Ce que la personne y est",
  "households.moves.referenceAsWhat": "Ce que la personne de référence y est",
  "households.moves.ofWhom": "De qui",
  "households.moves.show": "Voir les deux dossiers",
  "households.moves.showAgain": "Revoir avec ce choix",
  "households.moves.after": "Après le changement",
  "households.moves.newFile": "Nouveau dossier",
  "households.moves.inferred": "Lien déduit, à vérifier",
  "households.moves.back": "Ne rien changer",
  "households.moves.notNow": "Pas maintenant",
  "households.moves.warning_no_adult": "Il n’y a aucun adulte dans ce dossier.",
  "households.moves.warning_own_count":
    "Le nombre de chambres fixé par l’équipe reste sur ce dossier. Vérifiez s’il est encore juste.",
  "households.moves.warning_consent_lost":
    "L’accord pour être proposé ne vaut plus : un adulte arrive qui ne l’a pas donné. Redemandez-le.",
  "households.moves.splitCopied":
    "Le nouveau dossier reprend les langues, le genre du droit de séjour, la date d’enregistrement (le temps d’attente compte donc des deux côtés), qui a orienté, le logement actuel et son échéance.",
  "households.moves.splitNotCopied":
    "Il ne reprend pas l’accord pour être proposé, le projet social, la validité du titre, les revenus, les besoins, les communes, le téléphone ni l’e-mail : notez-les avec les personnes.",
  "households.moves.splitReferrer":
    "Le service qui a orienté ce ménage verra aussi le nouveau dossier, avec ses noms.",
  "households.moves.splitPast":
    "L’historique et les étapes déjà notées restent sur l’ancien dossier ; chaque dossier mène à l’autre.",
  "households.moves.splitSubmit": "Séparer maintenant",
  "households.moves.splitDone": "Le dossier est séparé. Voici le nouveau : complétez-le.",
  "households.moves.moveCarried":
    "Avec la personne passent son nom, sa naissance, son sexe et le jour où elle est attendue.",
  "households.moves.moveNotCarried":
    "Revenus, besoins, communes et historique restent sur {code} ; chaque dossier garde sa date d’enregistrement et mène à l’autre.",
  "households.moves.moveSubmit": "Déplacer maintenant",
  "households.moves.moveDone": "La personne est dans ce dossier.",
  "households.moves.joinCarried":
    "{target} garde le plus long temps d’attente et l’échéance la plus proche, réunit langues, besoins et revenus des deux et reprend ce qui reste à faire.",
  "households.moves.joinNotCarried":
    "Les communes, le téléphone, l’e-mail, le droit de séjour et l’historique de {code} n’y passent pas : ils restent lisibles sur le dossier clôturé.",
  "households.moves.joinCloses":
    "{code} se clôture avec la raison « réuni à {target} » ; il n’y reste personne.",
  "households.moves.joinSubmit": "Réunir maintenant",
  "households.moves.joinDone": "Les deux dossiers sont réunis.",
  "households.moves.joined": "Dossier clôturé : réuni à un autre",
  "households.moves.joinedInto": "Toutes les personnes sont dans {code}",
  "households.refused.nobody_chosen": "Choisissez au moins une personne.",
  "households.refused.nobody_left":
    "Il ne resterait personne dans ce dossier. Pour que tous partent, réunissez-le à un autre dossier.",
  "households.refused.nobody_present":
    "Un dossier n’aurait que des personnes encore attendues. Il faut quelqu’un qui soit déjà là.",
  "households.refused.not_in_file":
    "Une de ces personnes n’est plus dans ce dossier. Choisissez à nouveau.",
  "households.refused.same_file": "C’est ce dossier-ci. Indiquez l’autre.",
  "households.refused.file_unknown": "Aucun dossier de votre équipe ne porte ce numéro.",
  "households.refused.relation_missing": "Choisissez ce que la personne y est.",
  "households.refused.file_closed":
    "{code} est clôturé : plus personne ne peut y entrer ni en sortir.",
  "households.refused.file_held":
    "{code} est proposé à un propriétaire, qui peut répondre jusqu’au {until}. Attendez sa réponse ou retirez la proposition.",
  "households.refused.file_accepted":
    "Un propriétaire a accepté {code} : le contrat se signe avec ces personnes. Terminez d’abord la proposition.",
  "households.refused.file_housed":
    "{code} a une location en cours, {tenancy}, avec ces personnes. Elle doit d’abord se terminer.",
} as const;
