import { z } from "zod";

import { isLanguage, type Language } from "~/i18n/languages";
import { choiceField } from "~/platform/form-field";

import type { HouseholdLanguage } from "./household";

/*
 * A ready household that nobody heard of for a while is asked whether it still looks: a dwelling proposed to somebody
 * who left is lost time for somebody who waits. Silence never closes a file; a person decides that.
 */

/** How the question goes on after the dated number of days without contact; choices of this product. */
export const STILL_LOOKING = {
  /** Days an answer may take before the household is asked again, or a caseworker sees to it. */
  answerDays: 14,
  /** Questions without an answer after which a caseworker sees to it. */
  asks: 2,
  /** Days the link of a question leads somewhere. */
  linkDays: 45,
} as const;

export const STILL_ANSWERS = ["still", "changed", "no_longer"] as const;
export type StillAnswer = (typeof STILL_ANSWERS)[number];

/** By mail where there is an address, else a caseworker telephones. */
export type AskChannel = "mail" | "call";

/** What is known of a household that may have to be asked. */
export interface AskedHousehold {
  /** When anything was last heard of it. */
  heardAt: Date;
  /** When it was asked without an answer since then, oldest first. */
  unanswered: readonly { askedAt: Date; channel: AskChannel; isSettled: boolean }[];
}

export type StillLookingStep = "wait" | "ask" | "settle";

const DAY_MS = 24 * 3_600_000;

/**
 * What the clock does about a ready household: asks, asks again, then leaves it to a person, once.
 *
 * @param askAfterDays the dated parameter `still_looking_days`.
 */
export function stillLookingStep(
  { heardAt, unanswered }: AskedHousehold,
  askAfterDays: number,
  now: Date,
): StillLookingStep {
  const last = unanswered.at(-1);
  if (!last) return isPast(heardAt, askAfterDays, now) ? "ask" : "wait";
  // A call is a task of its caseworker, who sees it until it is done.
  if (last.isSettled || last.channel === "call") return "wait";
  if (!isPast(last.askedAt, STILL_LOOKING.answerDays, now)) return "wait";
  return unanswered.length < STILL_LOOKING.asks ? "ask" : "settle";
}

function isPast(since: Date, days: number, now: Date): boolean {
  return now.getTime() - since.getTime() >= days * DAY_MS;
}

/** The last moment the link of a question leads somewhere. */
export function stillLookingExpiry(askedAt: Date): Date {
  return new Date(askedAt.getTime() + STILL_LOOKING.linkDays * DAY_MS);
}

/** The languages a household is written to in: its first one of the product's, else two that somebody will read. */
export function languagesToAsk(spoken: readonly HouseholdLanguage[]): Language[] {
  const known = spoken.find((language) => isLanguage(language));
  return known && isLanguage(known) ? [known] : ["fr", "en"];
}

/** The answer to a question, from its link. */
export const StillAnswerForm = z.object({
  token: z.string().min(1).max(200),
  answer: choiceField(STILL_ANSWERS),
});
export type StillAnswerForm = z.output<typeof StillAnswerForm>;
