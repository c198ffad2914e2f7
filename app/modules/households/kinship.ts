import type { LocalDate } from "~/platform/local-date";

import type { HouseholdMember, Relation } from "./household";
import { birthDayOf, isAdult } from "./member-age";

/** What the other one is to a member that relates to it as `relation`. */
export function turnedRound(relation: Relation, other: HouseholdMember, on: LocalDate): Relation {
  switch (relation) {
    case "child":
      return "parent";
    case "parent":
      // A parent whose age nobody knows is an adult; a child of unknown age is none.
      return isAdult({ ...other, relation: "child" }, on) === isAdult(other, on)
        ? "child"
        : unrelated(other, on);
    case "partner":
    case "sibling":
      return relation;
    default:
      return unrelated(other, on);
  }
}

/** Somebody whose relation is not known; keeps whether they count as an adult. */
export function unrelated(member: HouseholdMember, on: LocalDate): Relation {
  return isAdult(member, on) ? "other_adult" : "other_child";
}

/** What one is to a third, by what one is to the second and the second to the third; the other pairs say nothing sure. */
const THROUGH: Partial<Record<Relation, Partial<Record<Relation, Relation>>>> = {
  child: { partner: "child", parent: "sibling" },
  partner: { parent: "parent" },
  parent: { sibling: "parent" },
  sibling: { child: "child", sibling: "sibling" },
};

/**
 * What a member is to another along a chain of relations, each to the next. Where the chain says nothing sure, or ages
 * contradict it, the member is another adult or another child.
 */
export function relationThrough(
  member: HouseholdMember,
  to: HouseholdMember,
  chain: readonly Relation[],
  on: LocalDate,
): Relation {
  const [first, ...further] = chain;
  const found = further.reduce<Relation | undefined>(
    (relation, step) => relation && THROUGH[relation]?.[step],
    first,
  );
  if (!found || !isLikely(found, member, to, on)) return unrelated(member, on);
  return found;
}

function isLikely(
  relation: Relation,
  member: HouseholdMember,
  to: HouseholdMember,
  on: LocalDate,
): boolean {
  if (isAdult({ ...member, relation }, on) !== isAdult(member, on)) return false;
  const [own, others] = [birthDayOf(member), birthDayOf(to)];
  if (own === null || others === null) return true;
  if (relation === "child") return own > others;
  return relation !== "parent" || own < others;
}
