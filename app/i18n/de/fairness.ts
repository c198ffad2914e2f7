import type { fairness as source } from "../fr/fairness";

export const fairness = {
  "fairness.grouping.size": "Größe des Haushalts",
  "fairness.grouping.language": "Sprache",
  "fairness.grouping.age": "Alter des ältesten Erwachsenen",
  "fairness.grouping.waiting": "Wartezeit",
  "fairness.grouping.commune": "Gewünschte Gemeinde",
  "fairness.grouping.office": "Sozialamt",
  "fairness.size.p1": "1 Person",
  "fairness.size.p2": "2 Personen",
  "fairness.size.p3": "3 Personen",
  "fairness.size.p4": "4 Personen",
  "fairness.size.p5": "5 Personen",
  "fairness.size.p6": "6 Personen und mehr",
  "fairness.age.a18": "unter 30 Jahre",
  "fairness.age.a30": "30 bis 44 Jahre",
  "fairness.age.a45": "45 bis 59 Jahre",
  "fairness.age.a60": "60 Jahre und mehr",
  "fairness.age.unknown": "Alter unbekannt",
  "fairness.waiting.w0": "unter 6 Monate",
  "fairness.waiting.w6": "6 bis 12 Monate",
  "fairness.waiting.w12": "1 bis 2 Jahre",
  "fairness.waiting.w24": "2 Jahre und mehr",
  "fairness.column.households": "Haushalte",
  "fairness.smallGroups":
    "Eine Gruppe von weniger als fünf Haushalten wird nie gezeigt, auch nichts, woraus sie sich errechnen ließe.",
} as const satisfies Record<keyof typeof source, string>;
