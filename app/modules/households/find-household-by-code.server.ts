import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { householdReach } from "./get-household.server";
import type { HouseholdLanguage } from "./household";

/** What intake needs to know of a file; no name. */
export interface KnownHousehold {
  id: string;
  code: string;
  languages: readonly HouseholdLanguage[];
  interpreterNeeded: boolean;
}

const KNOWN = { id: true, code: true, languages: true, interpreterNeeded: true } as const;

/** The file with a code, in the viewer's reach; for one that was merged the file that stayed. Null where there is none. */
export async function findHouseholdByCode(
  tx: Transaction,
  viewer: Viewer,
  code: string,
): Promise<KnownHousehold | null> {
  return findKnown(tx, viewer, { code });
}

async function findKnown(
  tx: Transaction,
  viewer: Viewer,
  which: { code: string } | { id: string },
): Promise<KnownHousehold | null> {
  const row = await tx.household.findFirst({
    where: { AND: [which, householdReach(viewer)] },
    select: { ...KNOWN, joinedIntoId: true, closeReason: true },
  });
  if (!row) return null;
  const { joinedIntoId, closeReason, ...known } = row;
  if (joinedIntoId && closeReason === "merged") return findKnown(tx, viewer, { id: joinedIntoId });
  return { ...known, languages: known.languages as HouseholdLanguage[] };
}

/** The codes of files in the viewer's reach, by id. */
export async function findHouseholdCodes(
  tx: Transaction,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Record<string, string>> {
  const rows = await tx.household.findMany({
    where: { AND: [{ id: { in: [...ids] } }, householdReach(viewer)] },
    select: { id: true, code: true },
  });
  return Object.fromEntries(rows.map(({ id, code }) => [id, code]));
}
