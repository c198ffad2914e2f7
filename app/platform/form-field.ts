import { z } from "zod";

import { isLocalDate, type LocalDate } from "./local-date";
import { type Cents, parseAmount } from "./money";

/*
 * Fields as they arrive from an HTML form: always text, possibly absent. Every message is a translation key with its
 * arguments behind a bar as JSON. An argument `minCents` or `minOn` fills `{min}`, formatted (see ~/i18n/detail).
 */

/** `forms.error.tooLong` + `{ max: 80 }` → `forms.error.tooLong|{"max":80}`. */
export function fieldMessage(key: string, detail?: Record<string, string | number>): string {
  return detail ? `${key}|${JSON.stringify(detail)}` : key;
}

/** The field every form carries its idempotency key in; no schema knows it. */
export const KEY_FIELD = "idempotencyKey";

/** The field in which a form says which state of its record it showed; no schema knows it. */
export const SEEN_FIELD = "seen";

const REQUIRED = "forms.error.required";
const CHOICE_REQUIRED = "forms.error.requiredChoice";

const raw = z.string({ error: REQUIRED }).trim().min(1, REQUIRED);

/** A line of text without control characters; blanks at the ends are dropped. */
export function textField(max: number, min = 1) {
  return raw
    .min(min, fieldMessage("forms.error.tooShort", { min }))
    .max(max, fieldMessage("forms.error.tooLong", { max }))
    .refine((text) => !/\p{Cc}/u.test(text), "forms.error.invalidCharacters");
}

/** Several lines of text. */
export function longTextField(max: number) {
  return raw
    .max(max, fieldMessage("forms.error.tooLong", { max }))
    .refine((text) => !/(?![\n\r\t])\p{Cc}/u.test(text), "forms.error.invalidCharacters");
}

/** A whole number between two bounds, both allowed; digits of other scripts are understood. */
export function wholeNumberField(min: number, max: number) {
  return raw.transform((text, context): number => {
    const digits = text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
      String((digit.codePointAt(0) ?? 0) & 0xf),
    );
    if (!/^[-\u2212]?\d{1,9}$/.test(digits)) return report(context, "forms.error.notAWholeNumber");
    const value = Number(digits.replace("\u2212", "-"));
    return bounded(context, value, min, max);
  });
}

/** A number with at most one decimal, comma or dot. */
export function decimalField(min: number, max: number) {
  return raw.transform((text, context): number => {
    const hundredths = parseAmount(text);
    if (hundredths === null || hundredths % 10n !== 0n)
      return report(context, "forms.error.notANumber");
    const value = Number(hundredths) / 100;
    return bounded(context, value, min, max);
  });
}

/** An amount in euro as people write it, between two amounts in cents, both allowed. */
export function moneyField(minCents: Cents, maxCents: Cents) {
  return raw.transform((text, context): Cents => {
    const cents = parseAmount(text);
    if (cents === null) return report(context, "forms.error.amount");
    if (cents < minCents) {
      return report(context, fieldMessage("forms.error.tooSmall", { minCents: Number(minCents) }));
    }
    if (cents > maxCents) {
      return report(context, fieldMessage("forms.error.tooBig", { maxCents: Number(maxCents) }));
    }
    return cents;
  });
}

/** An existing day between two days, both allowed. */
export function dateField(bounds: { from?: LocalDate; to?: LocalDate } = {}) {
  return raw.transform((text, context): LocalDate => {
    if (!isLocalDate(text)) return report(context, "forms.error.notADate");
    if (bounds.from && text < bounds.from) {
      return report(context, fieldMessage("forms.error.dateTooEarly", { minOn: bounds.from }));
    }
    if (bounds.to && text > bounds.to) {
      return report(context, fieldMessage("forms.error.dateTooLate", { maxOn: bounds.to }));
    }
    return text;
  });
}

/** One value of a closed list. */
export function choiceField<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: (issue) => (issue.input === undefined ? CHOICE_REQUIRED : "forms.error.choice"),
  });
}

/** A checkbox: absent means no. */
export function checkboxField() {
  return z.boolean({ error: "forms.error.choice" }).default(false);
}

/** A yes or no that must be said. */
export function yesNoField() {
  return choiceField(["yes", "no"]).transform((answer) => answer === "yes");
}

function bounded(context: z.RefinementCtx, value: number, min: number, max: number): number {
  if (value < min) return report(context, fieldMessage("forms.error.tooSmall", { min }));
  if (value > max) return report(context, fieldMessage("forms.error.tooBig", { max }));
  return value;
}

function report(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}
