import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { LegalTitle, SchemeKey } from "~/modules/schemes/scheme";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate } from "~/platform/local-date";

import type { CloseReason, Party, Tenancy, TenancyStatus } from "./tenancy";

/** The first lock: which tenancies a viewer's role reaches. Row-level security holds the same. */
export function tenancyReach(viewer: Viewer): Prisma.TenancyWhereInput {
  switch (scopeOf(viewer.role, "tenancy:read")) {
    case "own":
      return { landlordId: viewer.accountId };
    case "scheme":
      return { organisationId: viewer.organisationId ?? undefined };
    case "territory":
    case "team":
    case "all":
      return {};
    default:
      return { id: { in: [] } };
  }
}

/** What a landlord may read; the catalogue grants no other column to him. */
const OPEN_COLUMNS = {
  id: true,
  code: true,
  proposalId: true,
  offerId: true,
  dwellingId: true,
  landlordId: true,
  caseworkerId: true,
  organisationId: true,
  communeCode: true,
  scheme: true,
  legalTitle: true,
  status: true,
  signedOn: true,
  signedAt: true,
  startsOn: true,
  endsOn: true,
  rentCents: true,
  chargesCents: true,
  depositCents: true,
  entryInventoryOn: true,
  closedOn: true,
  closeReason: true,
  version: true,
  parties: { select: { party: true, name: true, postalAddress: true } },
} as const;

/** A tenancy with its parties, as far as the viewer may see them. */
export interface StoredTenancy extends Tenancy {
  code: string;
  offerId: string;
  dwellingId: string;
  landlordId: string;
  caseworkerId: string;
  organisationId: string;
  communeCode: string;
  signedAt: string;
  version: number;
  /** Null for a landlord. */
  householdId: string | null;
  parties: { party: Party; name: string; postalAddress: string | null }[];
}

/** One tenancy in the viewer's reach. @throws Response 404 */
export async function getTenancy(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<StoredTenancy> {
  const where = { id, ...tenancyReach(viewer) };
  const row = await tx.tenancy.findFirst({ where, select: OPEN_COLUMNS });
  if (!row) throw new Response(null, { status: 404 });
  const closed =
    viewer.role === "landlord"
      ? null
      : await tx.tenancy.findFirst({ where, select: { householdId: true, occupationCents: true } });
  return {
    ...row,
    scheme: row.scheme as SchemeKey,
    legalTitle: row.legalTitle as LegalTitle,
    status: row.status as TenancyStatus,
    closeReason: row.closeReason as CloseReason | null,
    signedOn: fromDatabaseDate(row.signedOn),
    startsOn: fromDatabaseDate(row.startsOn),
    endsOn: row.endsOn && fromDatabaseDate(row.endsOn),
    entryInventoryOn: row.entryInventoryOn && fromDatabaseDate(row.entryInventoryOn),
    closedOn: row.closedOn && fromDatabaseDate(row.closedOn),
    householdId: closed?.householdId ?? null,
    occupationCents: closed?.occupationCents ?? null,
    parties: row.parties.map((party) => ({ ...party, party: party.party as Party })),
  };
}
