import type { Transaction } from "~/platform/database/with-viewer.server";

import { CONTACT_KINDS } from "./timeline-entry";

const CONTACT = { kind: { in: [...CONTACT_KINDS] } };

/** The households of which the timeline tells a contact after an instant. */
export async function findHeardSince(tx: Transaction, since: Date): Promise<string[]> {
  const rows = await tx.timelineEntry.findMany({
    where: { ...CONTACT, at: { gt: since } },
    select: { householdId: true },
    distinct: ["householdId"],
  });
  return rows.map(({ householdId }) => householdId);
}

/** When the timeline last tells of a contact, by household; absent where it tells of none. */
export async function findLastContacts(
  tx: Transaction,
  householdIds: readonly string[],
): Promise<Map<string, Date>> {
  const rows = await tx.timelineEntry.groupBy({
    by: ["householdId"],
    where: { ...CONTACT, householdId: { in: [...householdIds] } },
    _max: { at: true },
  });
  return new Map(
    rows.flatMap(({ householdId, _max }) => (_max.at ? [[householdId, _max.at]] : [])),
  );
}
