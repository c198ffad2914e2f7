import type { Transaction } from "~/platform/database/with-viewer.server";

import type { Role } from "./roles";

/** Who may be responsible: the active members of an organisation in one of these roles, by name. */
export async function findColleagues(
  tx: Transaction,
  organisationId: string | null,
  roles: readonly Role[],
): Promise<{ id: string; name: string }[]> {
  if (organisationId === null) return [];
  const rows = await tx.account.findMany({
    where: {
      disabledAt: null,
      memberships: { some: { organisationId, role: { in: [...roles] }, endedAt: null } },
    },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows;
}

/** Those of these accounts that still work in one of these roles. */
export async function findActiveStaff(
  tx: Transaction,
  accountIds: readonly string[],
  roles: readonly Role[],
): Promise<Set<string>> {
  const rows = await tx.account.findMany({
    where: {
      id: { in: [...accountIds] },
      disabledAt: null,
      memberships: { some: { role: { in: [...roles] }, endedAt: null } },
    },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** What people are called, by id; those the viewer may not read are absent. */
export async function findNames(
  tx: Transaction,
  accountIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.account.findMany({
    where: { id: { in: [...accountIds] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
