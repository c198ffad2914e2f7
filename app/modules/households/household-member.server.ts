import type { Prisma } from "~/platform/database/generated/client";
import { fromDatabaseDate } from "~/platform/local-date";

import type { HouseholdMember, Relation, Sex } from "./household";

/** What a member is without a name. */
export const MEMBER_COLUMNS = {
  id: true,
  position: true,
  relation: true,
  relatedTo: true,
  birthDate: true,
  birthYear: true,
  sex: true,
  expectedOn: true,
} as const;

/** A stored member as the rules of the household read it. */
export function toMember(
  row: Prisma.HouseholdMemberGetPayload<{ select: typeof MEMBER_COLUMNS }>,
): HouseholdMember {
  return {
    id: row.id,
    position: row.position,
    relation: row.relation as Relation,
    relatedTo: row.relatedTo,
    birthDate: row.birthDate && fromDatabaseDate(row.birthDate),
    birthYear: row.birthYear,
    sex: row.sex as Sex | null,
    expectedOn: row.expectedOn && fromDatabaseDate(row.expectedOn),
  };
}
