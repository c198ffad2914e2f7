import type { Viewer } from "~/modules/people/viewer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { type LocalDate, toDatabaseDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import type { OfferStatus, PauseReason, WithdrawReason } from "./offer";
import type { OfferTerms } from "./offer-terms";
import type { RefuseReason } from "./review";

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
  const move = { status: "submitted", submittedAt: at, updatedAt: at } as const;
  return moveOffer(tx, offer, { ...move, suggestedScheme: null });
}

/** Hands an offer in again by the way that was suggested. @returns false when it changed meanwhile. */
export async function takeSuggestedWay(
  tx: Transaction,
  offer: SeenOffer,
  scheme: SchemeKey,
  at: Date,
): Promise<boolean> {
  const move = { status: "submitted", submittedAt: at, updatedAt: at } as const;
  return moveOffer(tx, offer, { ...move, scheme, suggestedScheme: null });
}

/** Accepts a submitted offer on an organisation's terms. @returns false when it changed meanwhile. */
export async function acceptStoredOffer(
  tx: Transaction,
  viewer: Viewer,
  offer: SeenOffer,
  at: Date,
): Promise<boolean> {
  return moveOffer(tx, offer, { ...reviewed(viewer, at), status: "accepted", reviewNote: null });
}

/** Puts an accepted offer on the market, on the terms its owner agreed to. @returns false as above. */
export async function agreeStoredOffer(
  tx: Transaction,
  offer: SeenOffer,
  terms: Pick<OfferTerms, "rentCents" | "startsOn" | "months">,
  at: Date,
): Promise<boolean> {
  return moveOffer(tx, offer, {
    status: "published",
    publishedAt: at,
    updatedAt: at,
    rentCents: terms.rentCents,
    availableFrom: toDatabaseDate(terms.startsOn),
    minimumMonths: terms.months,
  });
}

/** Gives an accepted offer back to its owner, who does not want these terms. @returns false as above. */
export async function declineStoredTerms(
  tx: Transaction,
  offer: SeenOffer,
  at: Date,
): Promise<boolean> {
  return moveOffer(tx, offer, { status: "changes_requested", updatedAt: at });
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

/**
 * Gives a submitted offer back to its landlord.
 *
 * @param suggestedScheme another way he may take as it is.
 * @returns false when it changed meanwhile.
 */
export async function returnStoredOffer(
  tx: Transaction,
  viewer: Viewer,
  offer: SeenOffer,
  note: string,
  at: Date,
  suggestedScheme: SchemeKey | null = null,
): Promise<boolean> {
  return moveOffer(tx, offer, {
    ...reviewed(viewer, at),
    status: "changes_requested",
    reviewNote: note,
    suggestedScheme,
  });
}

/** Ends a submitted offer that cannot be let through the bridge. @returns false when it changed meanwhile. */
export async function refuseStoredOffer(
  tx: Transaction,
  viewer: Viewer,
  offer: SeenOffer,
  { reason, note }: { reason: RefuseReason; note: string },
  at: Date,
): Promise<boolean> {
  return moveOffer(tx, offer, {
    ...reviewed(viewer, at),
    status: "refused",
    reviewNote: note,
    endedAt: at,
    endReason: reason,
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
  scheme?: SchemeKey;
  suggestedScheme?: SchemeKey | null;
  rentCents?: Cents;
  minimumMonths?: number;
}

async function moveOffer(tx: Transaction, offer: SeenOffer, move: Move): Promise<boolean> {
  const { count } = await tx.offer.updateMany({
    where: { id: offer.id, version: offer.version, status: offer.status },
    data: { ...move, version: { increment: 1 } },
  });
  return count === 1;
}
