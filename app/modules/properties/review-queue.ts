import { daysBetween, type LocalDate, luxembourgDay } from "~/platform/local-date";

import type { OfferStatus, StoredOffer } from "./offer";
import { CHECK_KINDS, type OfferCheck } from "./offer-check";
import { MESSAGE_DAYS, OWNER_DAYS, REVIEW_DAYS } from "./offer-list";
import { takesTerms } from "./offer-rules";

/** What comes next for an offer under review; the end of `properties.queue.<key>`. */
export const REVIEW_STEPS = [
  "check_exists",
  "check_title",
  "check_papers",
  "check_habitability",
  "decide_failed",
  "accept",
  "publish",
] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

export interface QueuedOffer {
  status: OfferStatus;
  scheme: StoredOffer["scheme"];
  submittedAt: Date | null;
  reviewedAt: Date | null;
  /** The owner answered terms, or rests the offer. */
  ownerTurnAt: Date | null;
  /** Since when the owner waits for an answer to a message. */
  awaitsStaffSince: Date | null;
  checks: readonly Pick<OfferCheck, "kind" | "result">[];
}

/** Where an offer stands in the work of those who review. */
export interface QueueEntry {
  /** The reviewer's step; null when the offer is not with the reviewers. */
  step: ReviewStep | null;
  /** Whose turn it is, since when; null where nobody waits. */
  waits: { who: "staff" | "owner"; since: LocalDate; isLate: boolean } | null;
  message: { since: LocalDate; isLate: boolean } | null;
}

/** What an offer waits for on a day. Late is what waits longer than the days of offer-list. */
export function queueEntry(offer: QueuedOffer, today: LocalDate): QueueEntry {
  const since = (at: Date, limit: number) => {
    const day = luxembourgDay(at);
    return { since: day, isLate: daysBetween(day, today) > limit };
  };
  const { status, submittedAt, reviewedAt, ownerTurnAt, awaitsStaffSince } = offer;
  const isSubmitted = status === "submitted";
  const ownerSince = OWNERS_TURN.includes(status) ? later(ownerTurnAt, reviewedAt) : null;
  return {
    step: isSubmitted ? reviewStep(offer) : null,
    waits:
      isSubmitted && submittedAt
        ? { who: "staff", ...since(submittedAt, REVIEW_DAYS) }
        : ownerSince
          ? { who: "owner", ...since(ownerSince, OWNER_DAYS) }
          : null,
    message: awaitsStaffSince && since(awaitsStaffSince, MESSAGE_DAYS),
  };
}

const OWNERS_TURN: readonly OfferStatus[] = ["changes_requested", "accepted", "paused"];

function later(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** The first check that is open, else what they allow. */
export function reviewStep({ scheme, checks }: Pick<QueuedOffer, "scheme" | "checks">): ReviewStep {
  if (checks.some(({ result }) => result === "failed")) return "decide_failed";
  const open = CHECK_KINDS.find((kind) => !checks.some((check) => check.kind === kind));
  if (open) return `check_${open}`;
  return takesTerms(scheme) ? "accept" : "publish";
}
