import type { exchange as source } from "../fr/exchange";

export const exchange = {
  "exchange.title": "Bedarfskarten zum Austauschen",
  "exchange.lead":
    "Die bereiten Akten, deren Haushalt einverstanden ist, in Bändern und ohne Identität. Jeder Download wird festgehalten.",
  "exchange.link": "Karten austauschen",
  "exchange.csv": "Als CSV herunterladen",
  "exchange.json": "Als JSON herunterladen",
  "exchange.columns": "Die Spalten",
  "exchange.column.file": "Nummer der Akte",
  "exchange.column.detail":
    "Genauigkeit der Karte: 0 Altersbänder, 1 Erwachsene und Kinder, 2 Band der Personen, 3 Schlafzimmer, 4 nichts weiter",
  "exchange.column.persons": "Zahl der Personen, in Bändern",
  "exchange.column.adults": "Erwachsene",
  "exchange.column.children": "Kinder",
  "exchange.column.ages": "Altersbänder und wie viele Personen, zum Beispiel 6-11x2",
  "exchange.column.bedrooms": "Nötige Schlafzimmer",
  "exchange.column.languages": "Sprachen des Landes und Englisch, als ISO-639-Codes",
} as const satisfies Record<keyof typeof source, string>;
