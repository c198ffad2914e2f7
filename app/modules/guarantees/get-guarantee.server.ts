import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, luxembourgDay } from "~/platform/local-date";

import type { Claim, ClaimDecision, ClaimKind, ClaimStatus } from "./claim";
import { type Cover, type Guarantee, type GuaranteeStatus, GuaranteeTerms } from "./guarantee";

/** A claim as stored, with its papers' texts. */
export interface StoredClaim extends Claim {
  code: string;
  tenancyId: string;
  landlordId: string;
  version: number;
  description: string;
  assessmentReason: string | null;
  decisionReason: string | null;
  settledAt: Date | null;
}

/** A guarantee with its claims, oldest first. */
export interface StoredGuarantee extends Guarantee {
  landlordId: string;
  caseworkerId: string;
  version: number;
  endReason: string | null;
  claims: StoredClaim[];
}

const CLAIM = {
  id: true,
  code: true,
  guaranteeId: true,
  tenancyId: true,
  landlordId: true,
  kind: true,
  status: true,
  occurredOn: true,
  amountCents: true,
  description: true,
  filedBy: true,
  filedAt: true,
  assessedBy: true,
  assessedCents: true,
  assessmentReason: true,
  decidedBy: true,
  decidedAt: true,
  decision: true,
  allowedCents: true,
  decisionReason: true,
  settledAt: true,
  version: true,
} as const;

const GUARANTEE = {
  id: true,
  tenancyId: true,
  landlordId: true,
  caseworkerId: true,
  status: true,
  capCents: true,
  covers: true,
  startsOn: true,
  endsOn: true,
  endedOn: true,
  endReason: true,
  parameters: true,
  version: true,
  claims: { select: CLAIM, orderBy: { filedAt: "asc" } },
} as const;

/** One guarantee in the viewer's reach. @throws Response 404 */
export async function getGuarantee(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<StoredGuarantee> {
  return readOne(tx, viewer, { id });
}

/** The guarantee of a tenancy, or null for a tenancy without one. */
export async function findGuaranteeOfTenancy(
  tx: Transaction,
  viewer: Viewer,
  tenancyId: string,
): Promise<StoredGuarantee | null> {
  const row = await tx.guarantee.findFirst({
    where: { tenancyId, ...reach(viewer) },
    select: { id: true },
  });
  return row ? readOne(tx, viewer, { id: row.id }) : null;
}

/** One claim with its guarantee. @throws Response 404 */
export async function getClaim(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<{ claim: StoredClaim; guarantee: StoredGuarantee }> {
  const guarantee = await readOne(tx, viewer, { claims: { some: { id } } });
  const claim = guarantee.claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Response(null, { status: 404 });
  return { claim, guarantee };
}

/** A landlord reaches his own; every other role with the permission reaches all. */
function reach(viewer: Viewer): { landlordId?: string } {
  return viewer.role === "landlord" ? { landlordId: viewer.accountId } : {};
}

async function readOne(
  tx: Transaction,
  viewer: Viewer,
  where: { id: string } | { claims: { some: { id: string } } },
): Promise<StoredGuarantee> {
  const row = await tx.guarantee.findFirst({
    where: { ...where, ...reach(viewer) },
    select: GUARANTEE,
  });
  if (!row) throw new Response(null, { status: 404 });
  const { parameters, ...guarantee } = row;
  return {
    ...guarantee,
    status: row.status as GuaranteeStatus,
    covers: row.covers as Cover[],
    startsOn: fromDatabaseDate(row.startsOn),
    endsOn: fromDatabaseDate(row.endsOn),
    endedOn: row.endedOn && fromDatabaseDate(row.endedOn),
    terms: GuaranteeTerms.parse(parameters),
    claims: row.claims.map(({ filedAt, decidedAt, ...claim }) => ({
      ...claim,
      kind: claim.kind as ClaimKind,
      status: claim.status as ClaimStatus,
      decision: claim.decision as ClaimDecision | null,
      occurredOn: fromDatabaseDate(claim.occurredOn),
      filedOn: luxembourgDay(filedAt),
      decidedOn: decidedAt && luxembourgDay(decidedAt),
    })),
  };
}
