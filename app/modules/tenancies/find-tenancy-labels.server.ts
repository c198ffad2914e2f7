import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { findOwnAddresses } from "./find-own-dwellings.server";
import { tenancyReach } from "./get-tenancy.server";
import type { TenancyLabel } from "./tenancy-label";
import { tenancyMatches } from "./tenancy-matches.server";

/** The labels of some tenancies, by id; those beyond the viewer's reach are absent. */
export async function findTenancyLabels(
  tx: Transaction,
  viewer: Viewer,
  tenancyIds: readonly string[],
): Promise<Map<string, TenancyLabel>> {
  const rows = await tx.tenancy.findMany({
    where: { ...tenancyReach(viewer), id: { in: [...tenancyIds] } },
    select: { id: true, code: true, communeCode: true, dwellingId: true },
  });
  const communes = await tx.commune.findMany({
    where: { code: { in: rows.map((row) => row.communeCode) } },
    select: { code: true, name: true },
  });
  const nameOf = new Map(communes.map((commune) => [commune.code, commune.name]));
  const addresses = await findOwnAddresses(
    tx,
    viewer,
    rows.map((row) => row.dwellingId),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        code: row.code,
        communeName: nameOf.get(row.communeCode) ?? row.communeCode,
        address: addresses.get(row.dwellingId) ?? null,
      },
    ]),
  );
}

/** The tenancies whose number or commune, for their owner also whose street contains the words; at most 500. */
export async function findTenancyIds(
  tx: Transaction,
  viewer: Viewer,
  words: string,
): Promise<string[]> {
  const rows = await tx.tenancy.findMany({
    where: { ...tenancyReach(viewer), OR: await tenancyMatches(tx, viewer, words) },
    select: { id: true },
    take: 500,
  });
  return rows.map((row) => row.id);
}

/** The tenancy a household lives in now, or null. */
export async function findRunningTenancyId(
  tx: Transaction,
  viewer: Viewer,
  householdId: string,
): Promise<string | null> {
  const row = await tx.tenancy.findFirst({
    where: { ...tenancyReach(viewer), householdId, status: { not: "closed" } },
    select: { id: true },
  });
  return row?.id ?? null;
}
