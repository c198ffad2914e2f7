import { z } from "zod";

import { fallbackLanguage, isLanguage, type Language } from "~/i18n/languages";
import { choiceField, dateField } from "~/platform/form-field";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { type HouseholdLanguage, LANGUAGES } from "./household";

/** What a household may agree to, each on its own. */
export const CONSENT_PURPOSES = [
  "owners",
  "ais",
  "wunnengshellef",
  "office_social",
  "email",
  "phone",
  "photos",
] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** How somebody may say yes. */
export const CONSENT_WAYS = ["signed", "oral", "interpreter"] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

/** One yes of a household, and since when it does not hold any more. */
export interface Consent {
  id: string;
  purpose: ConsentPurpose;
  givenOn: LocalDate;
  /** `not_recorded`: the day alone was written down. */
  how: ConsentWay | "not_recorded";
  language: HouseholdLanguage | null;
  withdrawnOn: LocalDate | null;
}

/** A purpose with what the law says about it. */
export const ConsentPurposeRow = z.object({
  key: z.enum(CONSENT_PURPOSES),
  legalBasis: z.literal("gdpr_6_1_a"),
  source: z.string().min(1),
  status: z.enum(["verified", "unverified"]),
});
export type ConsentPurposeFact = z.output<typeof ConsentPurposeRow>;

/** A household says yes. @param today Luxembourg's day. */
export const giveConsentForm = (today: LocalDate) =>
  z.object({
    act: z.literal("give"),
    purpose: choiceField(CONSENT_PURPOSES),
    givenOn: dateField({ from: addMonths(today, -120), to: today }),
    how: choiceField(CONSENT_WAYS),
    language: choiceField(LANGUAGES),
  });

export const WithdrawConsentForm = z.object({
  act: z.literal("withdraw"),
  purpose: choiceField(CONSENT_PURPOSES),
});

/** What may be sent from the page of consents. @param today Luxembourg's day. */
export const consentActForm = (today: LocalDate) =>
  z.discriminatedUnion("act", [giveConsentForm(today), WithdrawConsentForm]);
export type ConsentAct = z.output<ReturnType<typeof consentActForm>>;

export const CONSENT_REFUSALS = ["given_already", "not_given"] as const;
export type ConsentRefusal = (typeof CONSENT_REFUSALS)[number];

/** The yes that holds for a purpose; null without one. */
export function consentInForce(
  consents: readonly Consent[],
  purpose: ConsentPurpose,
): Consent | null {
  return consents.find((one) => one.purpose === purpose && one.withdrawnOn === null) ?? null;
}

/** A yes of which only the day is known may be recorded again with how it was said; any other holds already. */
export function decideConsent(
  consents: readonly Consent[],
  { act, purpose }: Pick<ConsentAct, "act" | "purpose">,
): Verdict<{ ends: Consent | null }, ConsentRefusal> {
  const held = consentInForce(consents, purpose);
  if (act === "withdraw") return held ? accept({ ends: held }) : refuse("not_given");
  return held === null || held.how === "not_recorded"
    ? accept({ ends: held })
    : refuse("given_already");
}

/** The language of the sheet: the household's first one that the product speaks, else French, read out by an interpreter. */
export function sheetLanguage(languages: readonly HouseholdLanguage[]): Language {
  return languages.find(isLanguage) ?? fallbackLanguage;
}
