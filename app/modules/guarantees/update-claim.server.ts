import { randomUUID } from "node:crypto";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { toDatabaseDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import type { AssessClaim, DecideClaim, FileClaim } from "./claim";

interface Versioned {
  id: string;
  version: number;
}

/** Stores a claim as its owner filed it. @returns its id. */
export async function createClaim(
  tx: Transaction,
  viewer: Viewer,
  guarantee: { id: string; tenancyId: string; landlordId: string },
  form: FileClaim,
): Promise<string> {
  const id = randomUUID();
  await tx.claim.createMany({
    data: [
      {
        id,
        guaranteeId: guarantee.id,
        tenancyId: guarantee.tenancyId,
        landlordId: guarantee.landlordId,
        kind: form.kind,
        occurredOn: toDatabaseDate(form.occurredOn),
        amountCents: form.amount,
        description: form.description,
        filedBy: viewer.accountId,
      },
    ],
  });
  return id;
}

/** @returns false when the claim changed meanwhile. */
export async function assessStoredClaim(
  tx: Transaction,
  viewer: Viewer,
  claim: Versioned,
  form: AssessClaim,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.claim.updateMany({
    where: { id: claim.id, version: claim.version, status: "filed" },
    data: {
      status: "assessed",
      assessedBy: viewer.accountId,
      assessedAt: at,
      assessedCents: form.amount,
      assessmentReason: form.reason,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** @returns false when the claim changed meanwhile. The catalogue holds the four eyes (`claim_four_eyes`). */
export async function decideStoredClaim(
  tx: Transaction,
  viewer: Viewer,
  claim: Versioned,
  decision: { form: DecideClaim; allowedCents: Cents; at: Date },
): Promise<boolean> {
  const { count } = await tx.claim.updateMany({
    where: { id: claim.id, version: claim.version, status: { in: ["assessed", "contested"] } },
    data: {
      status: "decided",
      decidedBy: viewer.accountId,
      decidedAt: decision.at,
      decision: decision.form.decision,
      allowedCents: decision.allowedCents,
      decisionReason: decision.form.reason,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** @returns false when the claim changed meanwhile. */
export async function settleStoredClaim(
  tx: Transaction,
  viewer: Viewer,
  claim: Versioned,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.claim.updateMany({
    where: { id: claim.id, version: claim.version, status: "decided" },
    data: {
      status: "settled",
      settledBy: viewer.accountId,
      settledAt: at,
      version: { increment: 1 },
    },
  });
  return count === 1;
}
