import type { fairness as source } from "../fr/fairness";

export const fairness = {
  "fairness.grouping.size": "Gréisst vum Stot",
  "fairness.grouping.language": "Sprooch",
  "fairness.grouping.age": "Alter vum eelsten Erwuessenen",
  "fairness.grouping.waiting": "Waardezäit",
  "fairness.grouping.commune": "Gewënschte Gemeng",
  "fairness.grouping.office": "Office social",
  "fairness.size.p1": "1 Persoun",
  "fairness.size.p2": "2 Persounen",
  "fairness.size.p3": "3 Persounen",
  "fairness.size.p4": "4 Persounen",
  "fairness.size.p5": "5 Persounen",
  "fairness.size.p6": "6 Persounen a méi",
  "fairness.age.a18": "ënner 30 Joer",
  "fairness.age.a30": "30 bis 44 Joer",
  "fairness.age.a45": "45 bis 59 Joer",
  "fairness.age.a60": "60 Joer a méi",
  "fairness.age.unknown": "Alter onbekannt",
  "fairness.waiting.w0": "ënner 6 Méint",
  "fairness.waiting.w6": "6 bis 12 Méint",
  "fairness.waiting.w12": "1 bis 2 Joer",
  "fairness.waiting.w24": "2 Joer a méi",
  "fairness.column.households": "Stéit",
  "fairness.smallGroups":
    "E Grupp vu manner wéi fënnef Stéit gëtt ni gewisen, och näischt, wouraus ee se kéint ausrechnen.",
} as const satisfies Record<keyof typeof source, string>;
