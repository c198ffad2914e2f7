import type { LocalDate } from "~/platform/local-date";
import { sum, type Cents } from "~/platform/money";
import { accept, refuse, type Verdict } from "~/platform/result";

import { creditorReference } from "./creditor-reference";
import { epcPayload, epcRefusals, type PaymentReference } from "./epc-payment";
import { lineLabels, paymentDirection, type FrozenInvoice, type InvoiceDraft } from "./invoice";
import { readInvoiceNumber } from "./invoice-number";

/** Why an invoice is not issued; each is the end of a translation key `invoices.refused.…`. */
export const invoiceRefusals = [
  "no_lines",
  "line_of_other_kind",
  "line_of_wrong_sign",
  "period_reversed",
  "currency_not_euro",
  "total_not_positive",
  "total_above_cover",
  "iban_missing",
  "due_before_issue",
  ...epcRefusals,
] as const;

export type InvoiceRefusal = (typeof invoiceRefusals)[number];

/** Key of the sentence that tells a person why; its values are the refusal's detail. */
export function refusalKey(reason: InvoiceRefusal) {
  return `invoices.refused.${reason}` as const;
}

/** What issuing adds to a draft. */
export interface Issue {
  /** As `writeInvoiceNumber` wrote it, of the same kind as the draft. */
  number: string;
  issuedOn: LocalDate;
  /** UTC instant, ISO 8601. */
  issuedAt: string;
}

/** Sum of all lines in cents; deductions are negative lines. */
export function invoiceTotal(draft: Pick<InvoiceDraft, "lines">): Cents {
  return sum(draft.lines.map((line) => line.amount));
}

/** Everything that can be said about a draft before it has a number. */
export function checkInvoice(
  draft: InvoiceDraft,
  issuedOn: LocalDate,
): Verdict<{ total: Cents }, InvoiceRefusal> {
  const { subject, lines, payment } = draft;
  if (lines.length === 0) return refuse("no_lines");
  if (draft.currency !== "EUR") return refuse("currency_not_euro");
  const wrongLine = checkLines(draft);
  if (wrongLine) return wrongLine;
  const periods = [
    subject.kind === "occupation_statement" ? subject.period : null,
    ...lines.map((line) => line.period),
  ];
  if (periods.some((period) => period !== null && period.to < period.from))
    return refuse("period_reversed");
  const total = invoiceTotal(draft);
  if (total <= 0n) return refuse("total_not_positive");
  if (subject.kind === "claim_settlement" && total > subject.coverBefore)
    return refuse("total_above_cover");
  if (payment && !payment.iban) return refuse("iban_missing");
  if (payment?.dueOn && payment.dueOn < issuedOn) return refuse("due_before_issue");
  return accept({ total });
}

function checkLines({ lines, subject }: InvoiceDraft) {
  for (const [at, { label, amount }] of lines.entries()) {
    const { kind, sign } = lineLabels[label];
    if (kind !== subject.kind) return refuse("line_of_other_kind", { line: at + 1 });
    const wrong =
      amount === 0n || (sign === "adds" && amount < 0n) || (sign === "deducts" && amount > 0n);
    if (wrong) return refuse("line_of_wrong_sign", { line: at + 1 });
  }
  return null;
}

/**
 * The snapshot of an invoice at the moment of its issue. What a payment code cannot carry is refused here, so that
 * an issued invoice can always be drawn.
 *
 * @throws RangeError when the number is not one of the draft's kind.
 */
export function freezeInvoice(
  draft: InvoiceDraft,
  issue: Issue,
): Verdict<{ invoice: FrozenInvoice }, InvoiceRefusal> {
  if (readInvoiceNumber(issue.number)?.kind !== draft.subject.kind) {
    throw new RangeError(`${issue.number} is not the number of a ${draft.subject.kind}`);
  }
  const checked = checkInvoice(draft, issue.issuedOn);
  if (!checked.ok) return checked;
  const payment = frozenPayment(draft, issue);
  if (payment) {
    const code = epcPayload({ ...payment, amount: checked.total });
    if (!code.ok) return code;
  }
  const { subject } = draft;
  return accept({
    invoice: {
      layout: 1,
      ...issue,
      language: draft.language,
      currency: draft.currency,
      issuer: draft.issuer,
      recipient: draft.recipient,
      subject:
        subject.kind === "claim_settlement"
          ? { ...subject, coverBefore: subject.coverBefore.toString() }
          : subject,
      lines: draft.lines.map((line) => ({ ...line, amount: line.amount.toString() })),
      vat: draft.vat,
      total: checked.total.toString(),
      payment,
    } satisfies FrozenInvoice,
  });
}

function frozenPayment(
  { payment, subject }: InvoiceDraft,
  { number }: Issue,
): FrozenInvoice["payment"] {
  if (!payment?.iban) return null;
  return {
    ...payment,
    iban: payment.iban,
    reference: referenceOf(paymentDirection[subject.kind], number),
  };
}

/** Only a creditor gives out creditor references: who is paid finds the number in words instead. */
function referenceOf(direction: "asked" | "announced", number: string): PaymentReference {
  return direction === "asked"
    ? { kind: "creditor", value: creditorReference(number) }
    : { kind: "text", value: number };
}
