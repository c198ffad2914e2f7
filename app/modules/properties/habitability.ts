import { z } from "zod";

import type { SourceStatus } from "~/modules/schemes/scheme";
import { choiceField } from "~/platform/form-field";

/**
 * What an owner can look at himself before anybody visits: the requirements on dwellings of the law of 20 December 2019
 * and its grand-ducal regulation of the same day. Advice; the visit decides.
 */
export const HABITABILITY_QUESTIONS = [
  "room_area",
  "ceiling_height",
  "daylight",
  "heating",
  "sanitary",
  "smoke_detectors",
] as const;
export type HabitabilityQuestion = (typeof HABITABILITY_QUESTIONS)[number];

export const HABITABILITY_ANSWERS = ["yes", "no", "unknown"] as const;
export type HabitabilityAnswer = (typeof HABITABILITY_ANSWERS)[number];

/** The answers given so far. */
export type Habitability = Partial<Record<HabitabilityQuestion, HabitabilityAnswer>>;

/** Where each question comes from, and whether its exact wording was read there. */
export const HABITABILITY_SOURCES: Readonly<
  Record<HabitabilityQuestion, { source: string; status: SourceStatus }>
> = {
  room_area: { source: "RGD 20.12.2019, art. 3", status: "unverified" },
  ceiling_height: { source: "Law of 20.12.2019, definitions", status: "verified" },
  daylight: { source: "RGD 20.12.2019", status: "unverified" },
  heating: { source: "RGD 20.12.2019", status: "unverified" },
  sanitary: { source: "RGD 20.12.2019", status: "unverified" },
  smoke_detectors: { source: "Law of 6.12.2019", status: "unverified" },
};

const answer = choiceField(HABITABILITY_ANSWERS).optional();

/** Every question may be left open. */
export const HabitabilityFields = z.object({
  room_area: answer,
  ceiling_height: answer,
  daylight: answer,
  heating: answer,
  sanitary: answer,
  smoke_detectors: answer,
} satisfies Record<HabitabilityQuestion, typeof answer>);

/** What a reviewer looks at first: what the owner answered with no, then what he does not know or left open. */
export function habitabilityToCheck(answers: Habitability): HabitabilityQuestion[] {
  const rank = (question: HabitabilityQuestion) => (answers[question] === "no" ? 0 : 1);
  return HABITABILITY_QUESTIONS.filter((question) => answers[question] !== "yes").sort(
    (one, other) => rank(one) - rank(other),
  );
}

/** Answers as they were stored; what is not one is passed over. */
export function toHabitability(stored: unknown): Habitability {
  const read = HabitabilityFields.safeParse(stored);
  return read.success ? withoutGaps(read.data) : {};
}

/** Without the questions that were left open. */
export function withoutGaps<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<Values>;
}
