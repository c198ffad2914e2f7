import type { Transaction } from "~/platform/database/with-viewer.server";

import type { OrganisationKind } from "./roles";

/** A party of a contract as a document names it. */
export interface NamedParty {
  name: string;
  postalAddress: string | null;
}

/** The owner behind an account. */
export async function getOwnerParty(tx: Transaction, accountId: string): Promise<NamedParty> {
  return tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { name: true, postalAddress: true },
  });
}

/** The organisation that runs a scheme. There is one of each of these kinds. */
export async function getSchemeOrganisation(
  tx: Transaction,
  kind: Extract<OrganisationKind, "lisko" | "ais" | "wunnengshellef">,
): Promise<NamedParty & { id: string }> {
  return tx.organisation.findFirstOrThrow({
    where: { kind },
    select: { id: true, name: true, postalAddress: true },
  });
}

/** The office social, or other service, that referred a household. */
export async function getReferringParty(
  tx: Transaction,
  organisationId: string,
): Promise<NamedParty> {
  return tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true, postalAddress: true },
  });
}

/** The active members of a role, optionally of one organisation: who is told of an event. */
export async function findRoleHolders(
  tx: Transaction,
  role: string,
  organisationId: string | null = null,
): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { role, endedAt: null, ...(organisationId && { organisationId }) },
    select: { accountId: true },
  });
  return rows.map((row) => row.accountId);
}
