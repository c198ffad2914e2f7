import type { exchange as source } from "../fr/exchange";

export const exchange = {
  "exchange.title": "Kaarten zum Austauschen",
  "exchange.lead":
    "Déi prett Dossieren, deenen hire Stot averstanen ass, a Gruppen an ouni Identitéit. All Download gëtt opgeschriwwen.",
  "exchange.link": "Kaarten austauschen",
  "exchange.csv": "Als CSV eroflueden",
  "exchange.json": "Als JSON eroflueden",
  "exchange.columns": "D’Kolonnen",
  "exchange.column.file": "Nummer vum Dossier",
  "exchange.column.detail":
    "Wéi genee d’Kaart ass: 0 Altersgruppen, 1 Erwuessener a Kanner, 2 Grupp vun de Persounen, 3 Schlofzëmmeren, 4 näischt méi",
  "exchange.column.persons": "Zuel vun de Persounen, a Gruppen",
  "exchange.column.adults": "Erwuessener",
  "exchange.column.children": "Kanner",
  "exchange.column.ages": "Altersgruppen a wéivill Persounen, zum Beispill 6-11x2",
  "exchange.column.bedrooms": "Schlofzëmmeren, déi gebraucht ginn",
  "exchange.column.languages": "Sprooche vum Land an Englesch, als ISO-639-Coden",
} as const satisfies Record<keyof typeof source, string>;
