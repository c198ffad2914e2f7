import { randomUUID } from "node:crypto";

import type { NeedCard } from "~/modules/households/need-card";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import type { Points } from "./points";

/** A proposal with the facts of the moment it was made; these never change. */
export interface NewProposal {
  offerId: string;
  dwellingId: string;
  householdId: string;
  landlordId: string;
  caseworkerId: string;
  scheme: SchemeKey;
  card: NeedCard;
  points: Points;
  policyVersion: number;
  snapshot: { household: HouseholdCandidate; dwelling: DwellingCandidate };
  expiresAt: Date;
}

/**
 * Holds dwelling and household for each other. The partial unique indexes of the table decide, dwelling first: whoever
 * comes second waits for the first to commit and then holds nothing.
 *
 * @returns the proposal's id, or null when the dwelling or the household is held already.
 */
export async function createProposal(
  tx: Transaction,
  { card, points, snapshot, ...proposal }: NewProposal,
): Promise<string | null> {
  const id = randomUUID();
  const { count } = await tx.proposal.createMany({
    data: [
      {
        id,
        ...proposal,
        alias: card.alias,
        card: asJson(card),
        points: points.total,
        pointsDetail: asJson(points.components),
        snapshot: asJson(snapshot),
      },
    ],
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}

function asJson(value: object): Prisma.InputJsonValue {
  return value;
}
