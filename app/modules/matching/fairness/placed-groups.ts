import { GROUPINGS, type Grouping, type GroupsOfHousehold } from "./group";
import { hiddenGroups } from "./suppression";

/** How many of a group have a home in two plans. */
export interface GroupPlaced {
  grouping: Grouping;
  group: string;
  households: number;
  before: number;
  after: number;
}

/** Groups that gain or lose homes between two plans, the greatest difference first; small groups are left out. */
export function placedByGroup(
  groups: ReadonlyMap<string, GroupsOfHousehold>,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): GroupPlaced[] {
  const rows = GROUPINGS.flatMap((grouping): GroupPlaced[] => {
    const counted = new Map<string, GroupPlaced>();
    for (const [householdId, ofHousehold] of groups) {
      for (const group of ofHousehold[grouping]) {
        const row = counted.get(group) ?? { grouping, group, households: 0, before: 0, after: 0 };
        row.households += 1;
        row.before += Number(before.has(householdId));
        row.after += Number(after.has(householdId));
        counted.set(group, row);
      }
    }
    const sizes = new Map([...counted].map(([group, { households }]) => [group, households]));
    const hidden = hiddenGroups(sizes);
    return [...counted.values()].filter(({ group }) => !hidden.has(group));
  });
  return rows
    .filter((row) => row.before !== row.after)
    .sort((one, two) => Math.abs(two.after - two.before) - Math.abs(one.after - one.before));
}
