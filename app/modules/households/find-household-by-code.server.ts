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

/** The file with a code, in the viewer's reach; null where there is none. */
export async function findHouseholdByCode(
  tx: Transaction,
  viewer: Viewer,
  code: string,
): Promise<KnownHousehold | null> {
  const row = await tx.household.findFirst({
    where: { AND: [{ code }, householdReach(viewer)] },
    select: KNOWN,
  });
  return row && { ...row, languages: row.languages as HouseholdLanguage[] };
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
