import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { PairDecisionKind } from "./match-plan";

interface Pair {
  householdId: string;
  dwellingId: string;
}

/**
 * Decides on a pair of the viewer's team; an earlier decision on the same pair gives way.
 *
 * @returns false when the household or the dwelling is locked with another one.
 */
export async function decidePair(
  tx: Transaction,
  viewer: Viewer,
  { householdId, dwellingId, kind }: Pair & { kind: PairDecisionKind },
  at: Date,
): Promise<boolean> {
  await allowPair(tx, viewer, { householdId, dwellingId });
  const { count } = await tx.pairDecision.createMany({
    data: [
      {
        ...{ householdId, dwellingId, kind },
        organisationId: viewer.organisationId ?? "",
        decidedBy: viewer.accountId,
        decidedAt: at,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Takes back what was decided on a pair by hand. */
export async function allowPair(
  tx: Transaction,
  viewer: Viewer,
  { householdId, dwellingId }: Pair,
): Promise<void> {
  await tx.pairDecision.deleteMany({
    where: { householdId, dwellingId, organisationId: viewer.organisationId ?? "" },
  });
}

/** The pairs of the team that were decided on, by household; for a page's lines. */
export async function findPairDecisions(
  tx: Transaction,
  viewer: Viewer,
): Promise<(Pair & { kind: PairDecisionKind; decidedAt: Date })[]> {
  const rows = await tx.pairDecision.findMany({
    where: { organisationId: viewer.organisationId ?? "" },
    select: { householdId: true, dwellingId: true, kind: true, decidedAt: true },
    orderBy: [{ decidedAt: "desc" }, { householdId: "asc" }],
    take: MOST,
  });
  return rows.map((row) => ({ ...row, kind: row.kind as PairDecisionKind }));
}

const MOST = 200;
