import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { HouseholdLanguage } from "./household";

/** Who a household is. Reading it is recorded by the caller, in the same transaction. */
export interface HouseholdIdentity {
  phone: string | null;
  email: string | null;
  /** By member id. */
  names: Record<string, { givenName: string; familyName: string; nativeName: string | null }>;
}

/** The names and contacts of a household, or null for a role that may not identify it. */
export async function findIdentity(
  tx: Transaction,
  viewer: Viewer,
  householdId: string,
): Promise<HouseholdIdentity | null> {
  if (scopeOf(viewer.role, "household:identify") === null) return null;
  const contact = await tx.householdIdentity.findUnique({
    where: { householdId },
    select: { phone: true, email: true },
  });
  const members = await tx.memberIdentity.findMany({
    where: { member: { householdId } },
    select: { memberId: true, givenName: true, familyName: true, nativeName: true },
  });
  return {
    phone: contact?.phone ?? null,
    email: contact?.email ?? null,
    names: Object.fromEntries(members.map(({ memberId, ...name }) => [memberId, name])),
  };
}

/** Whether the household can be written to; nobody's name is read. */
export async function hasHouseholdEmail(tx: Transaction, householdId: string): Promise<boolean> {
  return (await tx.householdIdentity.count({ where: { householdId, email: { not: null } } })) > 0;
}

/** Where and in which of its languages a household is written to, in the system's context; null without an address. */
export async function findHouseholdAddress(
  tx: Transaction,
  householdId: string,
): Promise<{ email: string; languages: HouseholdLanguage[] } | null> {
  const row = await tx.household.findUniqueOrThrow({
    where: { id: householdId },
    select: { languages: true, identity: { select: { email: true } } },
  });
  const email = row.identity?.email;
  return email ? { email, languages: row.languages as HouseholdLanguage[] } : null;
}
