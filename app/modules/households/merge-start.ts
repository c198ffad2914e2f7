import type { Likeness } from "./duplicate-rules";
import type { Household, HouseholdMember } from "./household";
import {
  type FieldFullness,
  MERGE_FIELDS,
  type MergeChoices,
  type MergeField,
  proposedSide,
} from "./merge";

/** A household with what it can be reached by. */
export type MergedValues = Household & {
  noIncome: boolean;
  phone: string | null;
  email: string | null;
};

/** How much each field holds: the length of a list, 1 for anything that is said, 0 for nothing. */
export function fullnessOf(values: MergedValues): FieldFullness {
  const full = (field: MergeField): number => {
    if (field === "incomes") return values.incomes.length + (values.noIncome ? 1 : 0);
    const value = values[field];
    if (Array.isArray(value)) return value.length;
    return value === null || value === false ? 0 : 1;
  };
  return Object.fromEntries(MERGE_FIELDS.map((field) => [field, full(field)])) as FieldFullness;
}

/** Whose value a field starts with. */
export const proposedField = proposedSide;

/**
 * What the page starts with: of the fields the fuller or newer value, of the people those who are alike; everybody else of
 * the other file comes, as what he is there.
 *
 * @param pairs places in the other file and in the kept one.
 */
export function choicesToStart(
  fromOther: readonly MergeField[],
  pairs: readonly { left: number; right: number; likeness: Likeness }[],
  files: { kept: readonly HouseholdMember[]; other: readonly HouseholdMember[] },
): MergeChoices {
  return {
    fromOther: [...fromOther],
    members: files.other.map((member, place) => {
      const pair = pairs.find(({ left }) => left === place);
      const same = pair && files.kept[pair.right];
      const { relation } = member;
      if (same) return { memberId: member.id, as: "same", keptId: same.id, details: "kept" };
      const as = relation === "reference" ? "other_adult" : relation;
      return { memberId: member.id, as: "new", relation: as };
    }),
  };
}
