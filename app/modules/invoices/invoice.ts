import { z } from "zod";

import { languages } from "~/i18n/languages";
import { isLocalDate, type LocalDate } from "~/platform/local-date";

/**
 * - `claim_settlement`: what a guarantor pays an owner for an accepted claim on a guarantee.
 * - `occupation_statement`: what a household owes for one period of a *mise à disposition*.
 */
export const invoiceKinds = ["claim_settlement", "occupation_statement"] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];

/** An issued invoice is never changed or deleted; a voided one keeps its number. */
export const invoiceStatuses = ["issued", "voided"] as const;
export type InvoiceStatus = (typeof invoiceStatuses)[number];

/** `asked`: the recipient pays. `announced`: the issuer pays the recipient. */
export type PaymentDirection = "asked" | "announced";

export const paymentDirection = {
  claim_settlement: "announced",
  occupation_statement: "asked",
} as const satisfies Record<InvoiceKind, PaymentDirection>;

/** Whether an amount adds to what is paid or takes off it; a correction may do either. */
export type LineSign = "adds" | "deducts" | "either";

/** Every line a kind may have. Its name is also the end of its translation key. */
export const lineLabels = {
  unpaid_rent: { kind: "claim_settlement", sign: "adds" },
  unpaid_charges: { kind: "claim_settlement", sign: "adds" },
  damage: { kind: "claim_settlement", sign: "adds" },
  deposit_used: { kind: "claim_settlement", sign: "deducts" },
  household_paid: { kind: "claim_settlement", sign: "deducts" },
  above_cover: { kind: "claim_settlement", sign: "deducts" },
  occupation_indemnity: { kind: "occupation_statement", sign: "adds" },
  charges_advance: { kind: "occupation_statement", sign: "adds" },
  charges_settlement: { kind: "occupation_statement", sign: "either" },
  carried_over: { kind: "occupation_statement", sign: "either" },
  aid_deducted: { kind: "occupation_statement", sign: "deducts" },
  already_paid: { kind: "occupation_statement", sign: "deducts" },
  correction: { kind: "occupation_statement", sign: "either" },
} as const satisfies Record<string, { kind: InvoiceKind; sign: LineSign }>;

export type LineLabel = keyof typeof lineLabels;
const labels = Object.keys(lineLabels) as [LineLabel, ...LineLabel[]];

/** Why no VAT is charged; the end of the translation key of the sentence. */
export const vatReasons = ["letting_of_property", "payment_under_guarantee"] as const;
export type VatReason = (typeof vatReasons)[number];

const words = (most: number) => z.string().trim().min(1).max(most);
const date = z.custom<LocalDate>((value) => typeof value === "string" && isLocalDate(value));
const period = z.object({ from: date, to: date });

const address = { name: words(200), lines: z.array(words(120)).min(1).max(6) };

const issuer = z.object({
  ...address,
  phone: words(40).nullable(),
  email: words(120).nullable(),
  /** Number in the trade and companies register, as printed. */
  registration: words(60).nullable(),
});

/** A legal value: it comes from a dated row, with what is known about it. */
const vat = z.object({
  reason: z.enum(vatReasons),
  source: words(200).nullable(),
  status: z.enum(["verified", "unverified"]),
});

const payment = z.object({
  payee: z.string().trim().max(200),
  iban: z.string().trim().max(50).nullable(),
  bic: z.string().trim().max(20).nullable(),
  dueOn: date.nullable(),
});

const reference = z.object({ kind: z.enum(["creditor", "text"]), value: words(140) });

function contentOf<Amount extends z.ZodType>(amount: Amount, mostLines: number) {
  const line = z.object({
    label: z.enum(labels),
    period: period.nullable(),
    /** Words of the person who made the invoice. */
    note: words(500).nullable(),
    /** The paper that proves the line, e.g. a meter reading or a dated estimate. */
    evidence: words(200).nullable(),
    amount,
  });
  const claim = z.object({
    kind: z.literal("claim_settlement"),
    guarantee: words(60),
    claim: words(60),
    decidedOn: date,
    /** What the guarantee still covered before this settlement. */
    coverBefore: amount,
    dwelling: words(240),
  });
  const occupation = z.object({
    kind: z.literal("occupation_statement"),
    household: words(60),
    period,
    dwelling: words(240),
  });
  return {
    language: z.enum(languages),
    currency: z.string(),
    issuer,
    recipient: z.object(address),
    subject: z.discriminatedUnion("kind", [claim, occupation]),
    lines: z.array(line).max(mostLines),
    vat,
  };
}

const MOST_LINES = 200;

/** An invoice before it is issued. Its rules are in `invoice-rules`; amounts are cents. */
export const InvoiceDraft = z.object({
  ...contentOf(z.bigint(), MOST_LINES),
  /** Null when nothing is to be transferred, e.g. because it was paid already. */
  payment: payment.nullable(),
});
export type InvoiceDraft = z.infer<typeof InvoiceDraft>;

const cents = z.string().regex(/^-?\d{1,15}$/);

/**
 * An issued invoice as it was: everything its paper says except the sentences of its language, in plain JSON with
 * amounts as texts of cents. Drawn again, it gives the same bytes.
 */
export const FrozenInvoice = z.object({
  /** Changes when the paper of an older snapshot can no longer be drawn. */
  layout: z.literal(1),
  number: words(20),
  /** Luxembourg's day. */
  issuedOn: date,
  /** UTC, ISO 8601. */
  issuedAt: z.iso.datetime(),
  ...contentOf(cents, MOST_LINES),
  total: cents,
  payment: payment.extend({ iban: words(34), reference }).nullable(),
});
export type FrozenInvoice = z.infer<typeof FrozenInvoice>;
