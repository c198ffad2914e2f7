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
} as const;
