export const alike = {
  "alike.title":
    "{count, plural, one {Cette personne est peut-être déjà connue} other {Ces personnes sont peut-être déjà connues}}",
  "alike.lead":
    "Ouvrez le dossier pour vérifier avant d’enregistrer. Si c’est quelqu’un d’autre, dites-le ci-dessous et enregistrez.",
  "alike.why": "Pourquoi ce n’est pas la même personne",
  "alike.whyHint":
    "Par exemple : un autre lieu de naissance, un cousin du même nom. La raison est conservée.",
  "alike.file": "Dossier {code}",
  "alike.source.referral": "Orientation reçue",
  "alike.source.appointment": "Rendez-vous",
  "alike.source.arrival": "Passage à la permanence",
  "alike.strength.strong": "très probable",
  "alike.strength.likely": "probable",
  "alike.strength.possible": "possible",
  "alike.born": "{name}, né·e le {born}",
  "alike.name.same": "même nom",
  "alike.name.alike": "nom écrit autrement",
  "alike.name.part": "un des noms est le même",
  "alike.birth.same": "même date de naissance",
  "alike.birth.swapped": "jour et mois de naissance inversés",
  "alike.birth.year": "même année de naissance",
  "alike.birth.near": "année de naissance proche",
  "alike.birth.unknown": "date de naissance inconnue",
  "alike.refused.found":
    "Quelqu’un est peut-être déjà connu. Vérifiez, puis dites pourquoi c’est une autre personne ou ouvrez le dossier existant.",
} as const;
