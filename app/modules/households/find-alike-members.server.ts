import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, toDatabaseDate } from "~/platform/local-date";

import type { AlikePerson } from "./alike-files";
import { isPlaceholder, type KnownPerson, swappedDate } from "./duplicate-rules";
import { searchKeys } from "./name-key";

/** Of how many the names are compared: by birth date there are few, a frequent name has many. */
const MOST = { byBirth: 400, byName: 800 } as const;

const ALIKE = {
  memberId: true,
  givenName: true,
  familyName: true,
  nativeName: true,
  member: {
    select: {
      birthDate: true,
      birthYear: true,
      household: { select: { id: true, code: true, joinedIntoId: true } },
    },
  },
} as const satisfies Prisma.MemberIdentitySelect;

/**
 * People of files whose name sounds like one of those typed, or who were born on the same day; the rules judge them
 * afterwards. Reading is recorded by the caller for those it shows.
 *
 * @param except the file that is being changed.
 */
export async function findAlikeMembers(
  tx: Transaction,
  viewer: Viewer,
  typed: readonly KnownPerson[],
  except: string | null,
): Promise<AlikePerson[]> {
  if (scopeOf(viewer.role, "household:identify") === null || typed.length === 0) return [];
  const keys = [...new Set(typed.flatMap(searchKeys))];
  const days = [...new Set(typed.flatMap(daysOf))].map(toDatabaseDate);
  const byName = await tx.memberIdentity.findMany({
    where: { OR: [{ nameKey: { in: keys } }, { nativeKey: { in: keys } }] },
    select: ALIKE,
    take: MOST.byName,
  });
  const members = await tx.householdMember.findMany({
    where: { birthDate: { in: days } },
    select: { id: true },
    take: MOST.byBirth,
  });
  const byBirth = await tx.memberIdentity.findMany({
    where: { memberId: { in: members.map(({ id }) => id) } },
    select: ALIKE,
  });
  const rows = new Map([...byName, ...byBirth].map((row) => [row.memberId, row]));
  return [...rows.values()]
    .filter(({ member: { household } }) => household.id !== except && !household.joinedIntoId)
    .map(({ member: { birthDate, birthYear, household }, memberId: _memberId, ...name }) => ({
      ...name,
      birthDate: birthDate && fromDatabaseDate(birthDate),
      birthYear,
      source: { kind: "household", id: household.id, code: household.code },
    }));
}

function daysOf({ birthDate }: KnownPerson) {
  if (birthDate === null || isPlaceholder(birthDate)) return [];
  return [birthDate, swappedDate(birthDate) ?? birthDate];
}
