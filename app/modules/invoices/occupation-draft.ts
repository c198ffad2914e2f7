import type { Language } from "~/i18n/languages";
import { addressLinesOrCountry } from "~/platform/address-lines";
import {
  addDays,
  addMonths,
  daysBetween,
  type LocalDate,
  toLocalDate,
} from "~/platform/local-date";
import { type Cents, share } from "~/platform/money";
import { accept, refuse, type Verdict } from "~/platform/result";

import type { InvoiceDraft } from "./invoice";
import type { Issuer } from "./settlement-draft";

/** Days after its issue by which a statement is to be paid. */
const DAYS_TO_PAY = 14;

/** How many months, the present one included, a statement can be chosen for. */
const MONTHS_BACK = 12;

export interface OccupationFacts {
  /** `YYYY-MM`. */
  month: string;
  /** Of the tenancy: what the household pays per month. */
  occupationCents: Cents;
  chargesCents: Cents;
  startsOn: LocalDate;
  /** Last day, null while it runs without a term. */
  endsOn: LocalDate | null;
  householdCode: string;
  /** As the contract names who occupies. */
  recipientName: string;
  dwelling: string;
  language: Language;
  issuer: Issuer & { iban: string | null };
  today: LocalDate;
}

/** The days of a month that a tenancy covers, or null when it covers none of them. */
export function coveredPeriod(
  month: string,
  tenancy: { startsOn: LocalDate; endsOn: LocalDate | null },
): { from: LocalDate; to: LocalDate; days: number; daysOfMonth: number } | null {
  const first = toLocalDate(`${month}-01`);
  const last = addDays(addMonths(first, 1), -1);
  const from = tenancy.startsOn > first ? tenancy.startsOn : first;
  const to = tenancy.endsOn !== null && tenancy.endsOn < last ? tenancy.endsOn : last;
  if (from > to) return null;
  return {
    from,
    to,
    days: daysBetween(from, to) + 1,
    daysOfMonth: daysBetween(first, last) + 1,
  };
}

/** The months that a statement can be issued for, `YYYY-MM`, newest first: covered by the tenancy and begun. */
export function statementMonths(
  tenancy: { startsOn: LocalDate; endsOn: LocalDate | null },
  today: LocalDate,
): string[] {
  const first = toLocalDate(`${today.slice(0, 7)}-01`);
  return Array.from({ length: MONTHS_BACK }, (_, back) =>
    addMonths(first, -back).slice(0, 7),
  ).filter((month) => coveredPeriod(month, tenancy) !== null);
}

/** By when a statement issued on a day is to be paid. */
export function dueOn(issuedOn: LocalDate): LocalDate {
  return addDays(issuedOn, DAYS_TO_PAY);
}

/** The monthly statement of a mise à disposition, before it has a number; partial months are counted by days. */
export function occupationDraft(
  facts: OccupationFacts,
): Verdict<{ draft: InvoiceDraft }, "period_outside"> {
  const covered = coveredPeriod(facts.month, facts);
  if (!covered) return refuse("period_outside");
  const { days, daysOfMonth, ...period } = covered;
  const portion = (cents: Cents) => share(cents, BigInt(days), BigInt(daysOfMonth));
  const amounts = [
    { label: "occupation_indemnity", amount: portion(facts.occupationCents) },
    { label: "charges_advance", amount: portion(facts.chargesCents) },
  ] as const;
  const { issuer } = facts;
  return accept({
    draft: {
      language: facts.language,
      currency: "EUR",
      issuer: {
        name: issuer.name,
        lines: addressLinesOrCountry(issuer.postalAddress),
        phone: issuer.phone,
        email: issuer.email,
        registration: null,
      },
      recipient: { name: facts.recipientName, lines: addressLinesOrCountry(facts.dwelling) },
      subject: {
        kind: "occupation_statement",
        household: facts.householdCode,
        period,
        dwelling: facts.dwelling,
      },
      lines: amounts
        .filter(({ amount }) => amount > 0n)
        .map((line) => ({ ...line, period, note: null, evidence: null })),
      vat: { reason: "letting_of_property", source: null, status: "unverified" },
      payment: {
        payee: issuer.name,
        iban: issuer.iban,
        bic: null,
        dueOn: dueOn(facts.today),
      },
    },
  });
}
