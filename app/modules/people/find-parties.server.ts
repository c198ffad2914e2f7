import { fallbackLanguage, isLanguage, type Language } from "~/i18n/languages";
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
): Promise<NamedParty & { id: string; phone: string | null; email: string | null }> {
  return tx.organisation.findFirstOrThrow({
    where: { kind },
    select: { id: true, name: true, postalAddress: true, phone: true, email: true },
  });
}

/** Where an owner is paid and in which language he is written to. */
export async function getPayee(
  tx: Transaction,
  accountId: string,
): Promise<NamedParty & { iban: string | null; language: Language }> {
  const row = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { name: true, postalAddress: true, iban: true, language: true },
  });
  return { ...row, language: isLanguage(row.language) ? row.language : fallbackLanguage };
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

/** An organisation as its invoices name it, with where it is paid. */
export async function getIssuer(tx: Transaction, organisationId: string) {
  return tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true, postalAddress: true, phone: true, email: true, iban: true },
  });
}
