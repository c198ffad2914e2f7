import type { LocalDate } from "~/platform/local-date";

import { type DatedFigures, datedFigures } from "./dated-figures";
import type { LegalParameter, LegalParameterKey } from "./legal-parameter";

/** What owners ask, in groups; each group in the order in which it is asked. */
export const OWNER_QUESTIONS = {
  tenant: ["tenant", "choose", "meet", "refuse", "know"],
  money: ["unpaid", "empty", "rent", "deposit", "tax"],
  home: ["damage", "upkeep", "inventory"],
  time: ["back", "length", "after"],
  service: ["begin", "contact", "data"],
} as const;
export type QuestionGroup = keyof typeof OWNER_QUESTIONS;
export type OwnerQuestion = (typeof OWNER_QUESTIONS)[QuestionGroup][number];

export const QUESTION_GROUPS = Object.keys(OWNER_QUESTIONS) as QuestionGroup[];

/** Those that the landing page shows, whose texts are its own. */
export const LANDING_QUESTIONS = [
  "tenant",
  "unpaid",
  "damage",
  "back",
  "choose",
  "contact",
  "data",
] as const satisfies OwnerQuestion[];
type LandingQuestion = (typeof LANDING_QUESTIONS)[number];
type FurtherQuestion = Exclude<OwnerQuestion, LandingQuestion>;

function isOnLanding(question: OwnerQuestion): question is LandingQuestion {
  return (LANDING_QUESTIONS as readonly string[]).includes(question);
}

/** Keys of the question and of its answer. */
export function questionTexts(question: OwnerQuestion) {
  return isOnLanding(question)
    ? ({
        question: `landing.questions.${question}.question`,
        answer: `landing.questions.${question}.answer`,
      } as const)
    : furtherTexts(question);
}

function furtherTexts(question: FurtherQuestion) {
  return {
    question: `public_site.questions.${question}.question`,
    answer: `public_site.questions.${question}.answer`,
  } as const;
}

/** The dated values that answers name. */
const FIGURES: Partial<Record<OwnerQuestion, Readonly<Record<string, LegalParameterKey>>>> = {
  refuse: { hours: "proposal_hold_hours" },
  rent: { percent: "rent_cap_share_of_capital" },
  deposit: { months: "deposit_cap_months" },
  tax: { percent: "gls_tax_exemption_share" },
  length: { months: "mise_a_disposition_max_months" },
  after: { months: "guarantee_months" },
};

/**
 * The figures of an answer on a day; null for an answer without one.
 *
 * @throws Error when a parameter has no value on the day.
 */
export function answerFigures(
  question: OwnerQuestion,
  parameters: readonly LegalParameter[],
  on: LocalDate,
): DatedFigures | null {
  const figures = FIGURES[question];
  return figures ? datedFigures(figures, parameters, on) : null;
}
