export const merge = {
  "merge.title": "Réunir {code} avec un double",
  "merge.lead":
    "Le même ménage a deux dossiers ? Comparez-les, choisissez ce qui reste, et n’en gardez qu’un.",
  "merge.link": "Réunir avec un double",
  "merge.other": "Numéro de l’autre dossier",
  "merge.otherHint": "Par exemple H-2041. Cet autre dossier sera clôturé.",
  "merge.compare": "Comparer",
  "merge.notSo": "Ces deux dossiers ne peuvent pas être réunis ainsi",
  "merge.otherWay": "Garder plutôt {code}",
  "merge.people": "Les personnes",
  "merge.peopleHint": "Dites de chaque personne de l’autre dossier si elle est déjà dans celui-ci.",
  "merge.person": "{code} : {person}",
  "merge.isSame": "Déjà dans {code} : {person}",
  "merge.comes": "Vient en plus : {relation}",
  "merge.details": "Nom et naissance à garder",
  "merge.fields": "Les autres champs",
  "merge.fieldsHint":
    "{count, plural, =0 {Choisissez la valeur qui reste.} one {Choisissez la valeur qui reste. Un champ est identique et n’est pas montré.} other {Choisissez la valeur qui reste. # champs sont identiques et ne sont pas montrés.}}",
  "merge.show": "Voir le résultat",
  "merge.showAgain": "Voir le résultat à nouveau",
  "merge.after": "Après la réunion",
  "merge.carried":
    "Tâches, notes, propositions passées, rendez-vous et orientations passent dans {code}.",
  "merge.closes": "{code} est clôturé et mène à {kept} ; son numéro reste valable.",
  "merge.canUndo": "Tout peut être défait d’un coup tant que rien de nouveau ne s’y oppose.",
  "merge.submit": "Réunir les deux dossiers",
  "merge.done": "Les deux dossiers sont réunis.",
  "merge.undone": "Les deux dossiers sont à nouveau séparés.",
  "merge.standing": "Doubles réunis dans ce dossier",
  "merge.line": "{code}, réuni le {at} par {by}",
  "merge.undo": "Défaire la réunion",
  "merge.wasMerged": "C’était un double",
  "merge.refused.file_unknown": "Aucun dossier de votre équipe n’a ce numéro.",
  "merge.refused.same_file": "C’est le même dossier.",
  "merge.refused.changed_meanwhile":
    "Un des dossiers a changé entre-temps. Comparez-les à nouveau.",
  "merge.refused.already_merged": "Un des deux dossiers mène déjà à un autre.",
  "merge.refused.kept_closed": "Ce dossier est clôturé. Rouvrez-le d’abord, ou gardez l’autre.",
  "merge.refused.both_bound":
    "Les deux ménages sont proposés ou logés. Terminez d’abord l’une des deux propositions.",
  "merge.refused.other_bound":
    "L’autre dossier est proposé pour un logement : c’est lui qui doit rester.",
  "merge.refused.both_housed":
    "Les deux dossiers ont une location. Une location ne change pas de ménage.",
  "merge.refused.other_housed": "L’autre dossier a une location : c’est lui qui doit rester.",
  "merge.refused.bound_keeps_people":
    "Ce ménage est proposé ou logé : personne ne peut s’y ajouter. Attendez, ou dites que chacun y est déjà.",
  "merge.refused.member_unknown": "Dites de chaque personne de l’autre dossier qui elle est ici.",
  "merge.refused.matched_twice":
    "Deux personnes de l’autre dossier ne peuvent pas être la même personne ici.",
  "merge.undoRefused.undone_already": "Cette réunion est déjà défaite.",
  "merge.undoRefused.changed_since": "Ne peut plus être défaite : ce dossier a été modifié depuis.",
  "merge.undoRefused.merged_since":
    "Ne peut pas être défaite : un autre double a été réuni depuis. Défaites d’abord celui-là.",
  "merge.undoRefused.proposed_since":
    "Ne peut pas être défaite : le ménage est proposé pour un logement depuis.",
  "merge.undoRefused.housed_since": "Ne peut pas être défaite : une location a commencé depuis.",
} as const;
