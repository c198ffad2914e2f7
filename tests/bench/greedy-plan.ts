import type { PairRows } from "~/modules/matching/engine/pair-rows";
import { NOBODY, type Plan } from "~/modules/matching/engine/plan";

/**
 * The plan of working by hand: each dwelling in its turn takes the household with the most points that is still there.
 * Its prices are none: it proves nothing and is what a best plan is compared with.
 *
 * @param order the dwellings in the order of work; as they stand when left out.
 */
export function greedyPlan(pairs: PairRows, order?: Iterable<number>): Plan {
  const { rows, columns, starts, ends, column } = pairs;
  const householdOf = new Int32Array(rows).fill(NOBODY);
  const dwellingOf = new Int32Array(columns).fill(NOBODY);
  for (const row of order ?? householdOf.keys()) {
    for (let pair = starts[row] ?? 0; pair < (ends[row] ?? 0); pair++) {
      const household = column[pair] ?? 0;
      if (dwellingOf[household] !== NOBODY) continue;
      householdOf[row] = household;
      dwellingOf[household] = row;
      break;
    }
  }
  return {
    householdOf,
    dwellingOf,
    dwellingPrice: new Float64Array(rows),
    householdPrice: new Float64Array(columns),
  };
}
