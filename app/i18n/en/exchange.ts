import type { exchange as source } from "../fr/exchange";

export const exchange = {
  "exchange.title": "Need cards to exchange",
  "exchange.lead":
    "The ready files whose household agrees, in bands and without identity. Each download is recorded.",
  "exchange.link": "Exchange cards",
  "exchange.csv": "Download as CSV",
  "exchange.json": "Download as JSON",
  "exchange.columns": "The columns",
  "exchange.column.file": "Number of the file",
  "exchange.column.detail":
    "Detail of the card: 0 age bands, 1 adults and children, 2 band of persons, 3 bedrooms, 4 nothing more",
  "exchange.column.persons": "Number of persons, in bands",
  "exchange.column.adults": "Adults",
  "exchange.column.children": "Children",
  "exchange.column.ages": "Age bands and how many persons, for example 6-11x2",
  "exchange.column.bedrooms": "Bedrooms needed",
  "exchange.column.languages": "Languages of the country and English, as ISO 639 codes",
} as const satisfies Record<keyof typeof source, string>;
