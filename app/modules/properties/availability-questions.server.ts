import { randomUUID } from "node:crypto";

import type { Transaction } from "~/platform/database/with-viewer.server";

import {
  type AskedOffer,
  AVAILABILITY,
  type AvailabilityAnswer,
  questionExpiry,
} from "./availability";
import type { OfferStatus } from "./offer";
import type { SeenOffer } from "./update-offer-status.server";

/*
 * Questions whether a dwelling is still free, in the system's context: they are asked by the clock and answered by
 * whoever holds the link.
 */

const DAY_MS = 24 * 3_600_000;

/** A published offer somebody may have to be asked about. */
export interface OfferToAsk extends AskedOffer {
  id: string;
  dwellingId: string;
  landlordId: string;
  version: number;
  communeName: string;
}

/** Published offers of which nobody has spoken for as long as it takes to ask, the longest silent first. */
export async function findOffersToAsk(
  tx: Transaction,
  now: Date,
  take: number,
): Promise<OfferToAsk[]> {
  const before = new Date(now.getTime() - AVAILABILITY.askAfterDays * DAY_MS);
  const rows = await tx.offer.findMany({
    where: {
      status: "published",
      publishedAt: { lte: before },
      OR: [{ confirmedAt: null }, { confirmedAt: { lte: before } }],
      questions: {
        none: { askedAt: { gt: new Date(now.getTime() - AVAILABILITY.answerDays * DAY_MS) } },
      },
    },
    select: {
      id: true,
      dwellingId: true,
      landlordId: true,
      version: true,
      publishedAt: true,
      confirmedAt: true,
      dwelling: { select: { commune: { select: { name: true } } } },
      questions: { select: { askedAt: true, answer: true }, orderBy: { askedAt: "asc" } },
    },
    orderBy: { publishedAt: "asc" },
    take,
  });
  return rows.flatMap(({ publishedAt, questions, dwelling, ...row }) => {
    if (!publishedAt) return [];
    const heard = Math.max(publishedAt.getTime(), row.confirmedAt?.getTime() ?? 0);
    const unansweredAt = questions
      .filter(({ answer, askedAt }) => answer === null && askedAt.getTime() > heard)
      .map(({ askedAt }) => askedAt);
    return [{ ...row, publishedAt, unansweredAt, communeName: dwelling.commune?.name ?? "" }];
  });
}

/** Notes that an owner is asked. @returns the question's id. */
export async function createQuestion(
  tx: Transaction,
  offerId: string,
  askedAt: Date,
): Promise<string> {
  const id = randomUUID();
  const expiresAt = questionExpiry(askedAt);
  await tx.availabilityQuestion.createMany({ data: [{ id, offerId, askedAt, expiresAt }] });
  return id;
}

/** A question as its mail needs it. */
export interface AskedQuestion {
  id: string;
  landlordId: string;
  communeName: string;
}

/**
 * Gives an open question the hash its links are known by; links made before lead nowhere.
 *
 * @returns null when it is answered, or its offer is neither on the market nor resting.
 */
export async function updateQuestionToken(
  tx: Transaction,
  id: string,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<AskedQuestion | null> {
  const { count } = await tx.availabilityQuestion.updateMany({
    where: { id, answer: null, offer: { status: { in: ["published", "paused"] } } },
    data: { tokenHash },
  });
  if (count === 0) return null;
  const { offer } = await tx.availabilityQuestion.findUniqueOrThrow({
    where: { id },
    select: {
      offer: {
        select: {
          landlordId: true,
          dwelling: { select: { commune: { select: { name: true } } } },
        },
      },
    },
  });
  return {
    id,
    landlordId: offer.landlordId,
    communeName: offer.dwelling.commune?.name ?? "",
  };
}

/** A question by its link. */
export interface LinkedQuestion {
  id: string;
  offer: SeenOffer;
  landlordId: string;
  communeName: string;
  isAnswered: boolean;
}

/** By the hash of the link's token; null for one that was never given or leads nowhere any more. */
export async function getQuestion(
  tx: Transaction,
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<LinkedQuestion | null> {
  const row = await tx.availabilityQuestion.findFirst({
    where: { tokenHash, expiresAt: { gt: now } },
    select: {
      id: true,
      answer: true,
      offer: {
        select: {
          id: true,
          status: true,
          version: true,
          landlordId: true,
          dwelling: { select: { commune: { select: { name: true } } } },
        },
      },
    },
  });
  if (!row) return null;
  const { id, offer, answer } = row;
  return {
    id,
    offer: { id: offer.id, status: offer.status as OfferStatus, version: offer.version },
    landlordId: offer.landlordId,
    communeName: offer.dwelling.commune?.name ?? "",
    isAnswered: answer !== null,
  };
}

/** Waits for another answer to the same question; what is read afterwards stays as it is until the transaction ends. */
export async function lockQuestion(
  tx: Transaction,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await tx.availabilityQuestion.updateMany({ where: { tokenHash }, data: { tokenHash } });
}

/** Keeps the answer; the offer was changed in the same transaction, which lets one answer through. */
export async function answerQuestion(
  tx: Transaction,
  id: string,
  answer: AvailabilityAnswer,
  at: Date,
): Promise<void> {
  await tx.availabilityQuestion.updateMany({
    where: { id, answer: null },
    data: { answer, answeredAt: at },
  });
}
