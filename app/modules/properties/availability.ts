import { z } from "zod";

import { choiceField, dateField } from "~/platform/form-field";
import { addMonths, type LocalDate } from "~/platform/local-date";

import { OFFER_BOUNDS } from "./offer";

/*
 * A list of dwellings is worth what its oldest entry is worth: every owner is asked again whether the dwelling is still
 * free, and an offer nobody answers for rests until somebody does.
 */

export const AVAILABILITY = {
  /** Days without a word after which the owner is asked. */
  askAfterDays: 30,
  /** Days an answer may take before the owner is asked again, or the offer rests. */
  answerDays: 7,
  /** Questions without an answer after which the offer rests. */
  asks: 2,
  /** Days the links of a question lead somewhere; also while the offer rests. */
  linkDays: 60,
} as const;

export const AVAILABILITY_ANSWERS = ["free", "later", "gone"] as const;
export type AvailabilityAnswer = (typeof AVAILABILITY_ANSWERS)[number];

/** What is known of a published offer. */
export interface AskedOffer {
  publishedAt: Date;
  confirmedAt: Date | null;
  /** When it was asked about since anybody last said anything, oldest first. */
  unansweredAt: readonly Date[];
}

export type AvailabilityStep = "wait" | "ask" | "pause";

const DAY_MS = 24 * 3_600_000;

/** What the clock does about a published offer. */
export function availabilityStep(offer: AskedOffer, now: Date): AvailabilityStep {
  const { publishedAt, confirmedAt, unansweredAt } = offer;
  const lastAsked = unansweredAt.at(-1);
  if (!lastAsked) {
    const heard = Math.max(publishedAt.getTime(), confirmedAt?.getTime() ?? 0);
    return isPast(heard, AVAILABILITY.askAfterDays, now) ? "ask" : "wait";
  }
  if (!isPast(lastAsked.getTime(), AVAILABILITY.answerDays, now)) return "wait";
  return unansweredAt.length < AVAILABILITY.asks ? "ask" : "pause";
}

function isPast(since: number, days: number, now: Date): boolean {
  return now.getTime() - since >= days * DAY_MS;
}

/** The last moment a question's links lead somewhere. */
export function questionExpiry(askedAt: Date): Date {
  return new Date(askedAt.getTime() + AVAILABILITY.linkDays * DAY_MS);
}

/** The answer to a question, from its link. @param today Luxembourg's day; bounds another date. */
export const answerForm = (today: LocalDate) =>
  z
    .object({
      token: z.string().min(1).max(200),
      answer: choiceField(AVAILABILITY_ANSWERS),
      availableFrom: dateField({
        from: today,
        to: addMonths(today, OFFER_BOUNDS.availableFrom.monthsAhead),
      }).optional(),
    })
    .refine(({ answer, availableFrom }) => answer !== "later" || availableFrom !== undefined, {
      path: ["availableFrom"],
      message: "forms.error.required",
    });
export type AnswerForm = z.output<ReturnType<typeof answerForm>>;
