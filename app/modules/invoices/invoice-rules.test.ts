import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { FrozenInvoice, InvoiceDraft, lineLabels, type LineLabel } from "./invoice";
import {
  checkInvoice,
  freezeInvoice,
  invoiceRefusals,
  invoiceTotal,
  refusalKey,
} from "./invoice-rules";
import {
  EXAMPLE_IBAN,
  issued,
  settlementDraft,
  statementDraft,
} from "../../../tests/factories/invoice-drafts";

const today = toLocalDate("2026-11-21");
const line = (label: LineLabel, amount: bigint) => ({
  label,
  amount,
  period: null,
  note: null,
  evidence: null,
});
const payment = { payee: "Anna Muller", iban: EXAMPLE_IBAN, bic: null, dueOn: null };
const reversed = { from: toLocalDate("2026-11-30"), to: toLocalDate("2026-11-01") };

describe("checkInvoice", () => {
  it("gives the sum of the lines", () => {
    expect(checkInvoice(statementDraft(), today)).toEqual({ ok: true, total: 93_000n });
  });

  it("lets a document pass that asks for no transfer", () => {
    expect(checkInvoice(statementDraft({ payment: null }), today).ok).toBe(true);
  });

  it("lets a settlement use up the cover to the last cent", () => {
    const lines = [line("unpaid_rent", 290_000n)];
    expect(checkInvoice(settlementDraft({ lines }), today).ok).toBe(true);
  });

  it.each<[string, InvoiceDraft]>([
    ["no_lines", statementDraft({ lines: [] })],
    ["currency_not_euro", statementDraft({ currency: "USD" })],
    ["line_of_other_kind", statementDraft({ lines: [line("unpaid_rent", 1n)] })],
    ["line_of_wrong_sign", statementDraft({ lines: [line("occupation_indemnity", 0n)] })],
    ["line_of_wrong_sign", statementDraft({ lines: [line("occupation_indemnity", -1n)] })],
    ["line_of_wrong_sign", statementDraft({ lines: [line("already_paid", 1n)] })],
    ["line_of_wrong_sign", statementDraft({ lines: [line("correction", 0n)] })],
    ["total_not_positive", statementDraft({ lines: [line("correction", -1n)] })],
    [
      "total_not_positive",
      statementDraft({ lines: [line("occupation_indemnity", 5n), line("already_paid", -5n)] }),
    ],
    ["total_above_cover", settlementDraft({ lines: [line("unpaid_rent", 290_001n)] })],
    [
      "period_reversed",
      statementDraft({ lines: [{ ...line("correction", 1n), period: reversed }] }),
    ],
    [
      "period_reversed",
      statementDraft({
        subject: {
          kind: "occupation_statement",
          household: "H-1",
          dwelling: "x",
          period: reversed,
        },
      }),
    ],
    ["iban_missing", statementDraft({ payment: { ...payment, iban: null } })],
    ["iban_missing", statementDraft({ payment: { ...payment, iban: "" } })],
    [
      "due_before_issue",
      statementDraft({ payment: { ...payment, dueOn: toLocalDate("2026-11-20") } }),
    ],
  ])("refuses: %s", (reason, draft) => {
    expect(checkInvoice(draft, today)).toMatchObject({ ok: false, reason });
  });

  it("says which line is wrong", () => {
    const lines = [line("occupation_indemnity", 1n), line("damage", 1n)];
    expect(checkInvoice(statementDraft({ lines }), today)).toMatchObject({ detail: { line: 2 } });
  });

  it("accepts exactly the statements whose positive and negative lines leave more than zero", () => {
    const labels = Object.entries(lineLabels).flatMap(([label, { kind, sign }]) =>
      kind === "occupation_statement" ? [{ label: label as LineLabel, sign }] : [],
    );
    const anyLine = fc
      .tuple(fc.constantFrom(...labels), fc.bigInt({ min: 1n, max: 500_000n }))
      .map(([{ label, sign }, amount]) => line(label, sign === "deducts" ? -amount : amount));
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 8 }), (lines) => {
        const draft = statementDraft({ lines });
        expect(checkInvoice(draft, today).ok).toBe(invoiceTotal(draft) > 0n);
      }),
    );
  });
});

describe("freezeInvoice", () => {
  const issue = { number: "IND-2026-00001", issuedOn: today, issuedAt: "2026-11-21T09:30:00.000Z" };

  it("gives plain JSON that is read back as it was", () => {
    for (const draft of [statementDraft(), settlementDraft(), statementDraft({ payment: null })]) {
      const frozen = issued(draft);
      expect(FrozenInvoice.parse(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
    }
  });

  it("gives a creditor reference to whoever pays us, and the number to whom we pay", () => {
    expect(issued(statementDraft()).payment?.reference).toEqual({
      kind: "creditor",
      value: "RF13IND202600001",
    });
    expect(issued(settlementDraft()).payment?.reference).toEqual({
      kind: "text",
      value: "REG-2026-00001",
    });
  });

  it.each([
    ["payee_not_latin", { ...payment, payee: "محمد" }],
    ["payee_missing", { ...payment, payee: "" }],
    ["iban_invalid", { ...payment, iban: "LU28" }],
    ["bic_invalid", { ...payment, bic: "x" }],
  ])("refuses what no code can carry: %s", (reason, wrong) => {
    expect(freezeInvoice(statementDraft({ payment: wrong }), issue)).toMatchObject({
      ok: false,
      reason,
    });
  });

  it("refuses what checkInvoice refuses", () => {
    expect(freezeInvoice(statementDraft({ lines: [] }), issue)).toMatchObject({
      reason: "no_lines",
    });
  });

  it("does not put a settlement into the series of statements", () => {
    expect(() => freezeInvoice(settlementDraft(), issue)).toThrow(RangeError);
  });
});

it("drafts of the factories are drafts", () => {
  for (const draft of [statementDraft(), settlementDraft()]) {
    expect(InvoiceDraft.parse(draft)).toEqual(draft);
  }
});

it("every refusal has its own sentence", () => {
  expect(new Set(invoiceRefusals.map(refusalKey)).size).toBe(invoiceRefusals.length);
});
