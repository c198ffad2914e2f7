import type { fairness as source } from "../fr/fairness";

export const fairness = {
  "fairness.grouping.size": "Household size",
  "fairness.grouping.language": "Language",
  "fairness.grouping.age": "Age of the eldest adult",
  "fairness.grouping.waiting": "Time waited",
  "fairness.grouping.commune": "Commune wished for",
  "fairness.grouping.office": "Social welfare office",
  "fairness.size.p1": "1 person",
  "fairness.size.p2": "2 people",
  "fairness.size.p3": "3 people",
  "fairness.size.p4": "4 people",
  "fairness.size.p5": "5 people",
  "fairness.size.p6": "6 people or more",
  "fairness.age.a18": "under 30",
  "fairness.age.a30": "30 to 44",
  "fairness.age.a45": "45 to 59",
  "fairness.age.a60": "60 and over",
  "fairness.age.unknown": "age unknown",
  "fairness.waiting.w0": "under 6 months",
  "fairness.waiting.w6": "6 to 12 months",
  "fairness.waiting.w12": "1 to 2 years",
  "fairness.waiting.w24": "2 years or more",
  "fairness.column.households": "Households",
  "fairness.smallGroups":
    "A group of fewer than five households is never shown, nor what would let it be worked out.",
} as const satisfies Record<keyof typeof source, string>;
