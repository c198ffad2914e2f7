import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { creditorReference } from "./creditor-reference";
import { epcLimits, epcPayload, type EpcPayment } from "./epc-payment";

const payment: EpcPayment = {
  payee: "Wunnengshëllef asbl",
  iban: "LU28 0019 4006 4475 0000",
  bic: null,
  amount: 105_345n,
  reference: { kind: "creditor", value: "RF13 IND2 0260 0001" },
};

function payloadOf(changes: Partial<EpcPayment>): string {
  const answer = epcPayload({ ...payment, ...changes });
  return answer.ok ? answer.payload : answer.reason;
}

describe("epcPayload", () => {
  it("has a creditor reference on the tenth line and nothing after it", () => {
    expect(payloadOf({})).toBe(
      "BCD\n002\n1\nSCT\n\nWunnengshëllef asbl\nLU280019400644750000\nEUR1053.45\n\nRF13IND202600001",
    );
  });

  it("has words on the eleventh line and none on the tenth", () => {
    const text = payloadOf({
      bic: "BCEELULL",
      reference: { kind: "text", value: "REG-2026-00001" },
    });
    expect(text.split("\n").slice(4)).toEqual([
      "BCEELULL",
      "Wunnengshëllef asbl",
      "LU280019400644750000",
      "EUR1053.45",
      "",
      "",
      "REG-2026-00001",
    ]);
  });

  it.each<[string, Partial<EpcPayment>]>([
    ["payee_missing", { payee: "  " }],
    ["payee_not_latin", { payee: "محمد الأحمد" }],
    ["payee_not_latin", { payee: "A\nB" }],
    ["payee_too_long", { payee: "x".repeat(71) }],
    ["iban_invalid", { iban: "LU29 0019 4006 4475 0000" }],
    ["iban_invalid", { iban: "" }],
    ["bic_invalid", { bic: "BCEE" }],
    ["amount_out_of_range", { amount: 0n }],
    ["amount_out_of_range", { amount: -1n }],
    ["amount_out_of_range", { amount: epcLimits.amount + 1n }],
    ["reference_invalid", { reference: { kind: "creditor", value: "RF14IND202600001" } }],
    ["reference_invalid", { reference: { kind: "text", value: "" } }],
    ["reference_invalid", { reference: { kind: "text", value: "a\nb" } }],
    ["reference_invalid", { reference: { kind: "text", value: "x".repeat(141) } }],
    [
      "payload_too_long",
      { payee: "ë".repeat(70), reference: { kind: "text", value: "é".repeat(140) } },
    ],
  ])("refuses: %s", (reason, changes) => {
    expect(payloadOf(changes)).toBe(reason);
  });

  it("writes every amount with two decimals and a dot", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: epcLimits.amount }), (amount) => {
        const written = payloadOf({ amount }).split("\n")[7];
        expect(written).toMatch(/^EUR\d{1,9}\.\d{2}$/);
        expect(BigInt(written!.replace(/\D/g, ""))).toBe(amount);
      }),
    );
  });

  it("never takes more than 331 bytes or other than 10 or 11 lines", () => {
    const reference = fc.oneof(
      fc.record({ kind: fc.constant("text" as const), value: fc.string({ maxLength: 150 }) }),
      fc
        .integer({ min: 1, max: 99_999 })
        .map((n) => ({ kind: "creditor" as const, value: creditorReference(`IND-2026-${n}`) })),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), reference, (payee, found) => {
        const answer = epcPayload({ ...payment, payee, reference: found });
        if (!answer.ok) return;
        expect(new TextEncoder().encode(answer.payload).length).toBeLessThanOrEqual(
          epcLimits.bytes,
        );
        expect(answer.payload.split("\n")).toHaveLength(found.kind === "text" ? 11 : 10);
      }),
    );
  });
});
