export const exchange = {
  "exchange.title": "Fiches de besoins à échanger",
  "exchange.lead":
    "Les dossiers prêts dont le ménage est d’accord, en tranches et sans identité. Chaque téléchargement est noté.",
  "exchange.link": "Échanger les fiches",
  "exchange.csv": "Télécharger en CSV",
  "exchange.json": "Télécharger en JSON",
  "exchange.columns": "Les colonnes",
  "exchange.column.file": "Numéro du dossier",
  "exchange.column.detail":
    "Précision de la fiche : 0 tranches d’âge, 1 adultes et enfants, 2 tranche de personnes, 3 chambres, 4 rien de plus",
  "exchange.column.persons": "Nombre de personnes, en tranches",
  "exchange.column.adults": "Adultes",
  "exchange.column.children": "Enfants",
  "exchange.column.ages": "Tranches d’âge et combien de personnes, par exemple 6-11x2",
  "exchange.column.bedrooms": "Chambres nécessaires",
  "exchange.column.languages": "Langues du pays et anglais, en codes ISO 639",
} as const;
