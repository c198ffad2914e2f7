import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { OfferStatus, PauseReason, WithdrawReason } from "./offer";

/** An offer as it was read or as a form showed it. */
export interface SeenOffer {
  id: string;
  status: OfferStatus;
  version: number;
}

/** Hands a draft in. @returns false when it changed meanwhile. */
export async function submitStoredOffer(
  tx: Transaction,
  offer: SeenOffer,
  at: Date,
): Promise<boolean> {
  return moveOffer(tx, offer, { status: "submitted", submittedAt: at, updatedAt: at });
}

/** Puts a submitted offer on the market. @returns false when it changed meanwhile. */
export async function publishStoredOffer(
  tx: Transaction,
  viewer: Viewer,
  offer: SeenOffer,
  at: Date,
): Promise<boolean> {
  return moveOffer(tx, offer, {
    ...reviewed(viewer, at),
    status: "published",
    publishedAt: at,
    reviewNote: null,
  });
}

/** Gives a submitted offer back to its landlord. @returns false when it changed meanwhile. */
export async function returnStoredOffer(
  tx: Transaction,
  viewer: Viewer,
  offer: SeenOffer,
  note: string,
  at: Date,
): Promise<boolean> {
  return moveOffer(tx, offer, {
    ...reviewed(viewer, at),
    status: "changes_requested",
    reviewNote: note,
  });
}

/** Ends a submitted offer that cannot be let through the bridge. @returns false when it changed meanwhile. */
export async function refuseStoredOffer(
  tx: Transaction,
  viewer: Viewer,
  offer: SeenOffer,
  reason: string,
  at: Date,
): Promise<boolean> {
  return moveOffer(tx, offer, {
    ...reviewed(viewer, at),
    status: "refused",
    reviewNote: reason,
    endedAt: at,
    endReason: "refused",
  });
}

/** Takes an offer off the market at its landlord's wish. @returns false when it changed meanwhile. */
export async function withdrawStoredOffer(
  tx: Transaction,
  offer: SeenOffer,
  reason: WithdrawReason,
  at: Date,
): Promise<boolean> {
  return moveOffer(tx, offer, {
    status: "withdrawn",
    pauseReason: null,
    endedAt: at,
    endReason: reason,
    updatedAt: at,
  });
}

/** Lets a published offer rest. @returns false when it changed meanwhile. */
export async function pauseStoredOffer(
  tx: Transaction,
  offer: SeenOffer,
  reason: PauseReason,
  at: Date,
): Promise<boolean> {
  return moveOffer(tx, offer, {
    status: "paused",
    pausedAt: at,
    pauseReason: reason,
    updatedAt: at,
  });
}

/** What an owner says who confirms that a dwelling is free. */
export interface Confirmation {
  /** When he said so. */
  at: Date;
  /** Another day from which it is free. */
  availableFrom?: LocalDate | undefined;
}

/** Puts an offer on the market again, or leaves it there, and notes that it is free. @returns false as above. */
export async function confirmStoredOffer(
  tx: Transaction,
  offer: SeenOffer,
  { at, availableFrom }: Confirmation,
): Promise<boolean> {
  return moveOffer(tx, offer, {
    status: "published",
    confirmedAt: at,
    pausedAt: null,
    pauseReason: null,
    updatedAt: at,
    ...(availableFrom ? { availableFrom: toDatabaseDate(availableFrom) } : {}),
  });
}

function reviewed(viewer: Viewer, at: Date) {
  return { reviewedBy: viewer.accountId, reviewedAt: at, updatedAt: at };
}

interface Move {
  status: OfferStatus;
  updatedAt: Date;
  submittedAt?: Date;
  publishedAt?: Date;
  reviewedBy?: string;
  reviewedAt?: Date;
  reviewNote?: string | null;
  endedAt?: Date;
  endReason?: string;
  confirmedAt?: Date;
  pausedAt?: Date | null;
  pauseReason?: PauseReason | null;
  availableFrom?: Date;
}

async function moveOffer(tx: Transaction, offer: SeenOffer, move: Move): Promise<boolean> {
  const { count } = await tx.offer.updateMany({
    where: { id: offer.id, version: offer.version, status: offer.status },
    data: { ...move, version: { increment: 1 } },
  });
  return count === 1;
}
