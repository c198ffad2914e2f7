import { z } from "zod";

import { dateField, longTextField, moneyField, wholeNumberField } from "~/platform/form-field";
import { addMonths, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import { OFFER_BOUNDS } from "./offer";

/** On which terms an organisation takes a dwelling over: it is the tenant and pays the owner. */
export interface OfferTerms {
  /** Per month. */
  rentCents: Cents;
  startsOn: LocalDate;
  months: number;
  /** What has to be done first, and by whom. */
  works: string | null;
  statedAt: Date;
  answer: TermsAnswer | null;
  answeredAt: Date | null;
}

export const TERMS_ANSWERS = ["agreed", "declined"] as const;
export type TermsAnswer = (typeof TERMS_ANSWERS)[number];

/** The organisation accepts with its terms. @param today Luxembourg's day; nothing starts in the past. */
export const acceptForm = (today: LocalDate) =>
  z.object({
    act: z.literal("accept"),
    version: wholeNumberField(0, 1_000_000),
    rent: moneyField(OFFER_BOUNDS.rentCents.min, OFFER_BOUNDS.rentCents.max),
    startsOn: dateField({
      from: today,
      to: addMonths(today, OFFER_BOUNDS.availableFrom.monthsAhead),
    }),
    months: wholeNumberField(OFFER_BOUNDS.minimumMonths.min, OFFER_BOUNDS.minimumMonths.max),
    works: longTextField(1000).optional(),
  });
export type AcceptForm = z.output<ReturnType<typeof acceptForm>>;
