import { isValidBIC, isValidIBAN } from "ibantools";

import { plainAmount, type Cents } from "~/platform/money";
import { accept, refuse, type Verdict } from "~/platform/result";

import { isCreditorReference } from "./creditor-reference";

/** What a transfer carries so that the payee can tell what was paid: a creditor reference or words, never both. */
export type PaymentReference =
  { kind: "creditor"; value: string } | { kind: "text"; value: string };

export interface EpcPayment {
  /** Name of the account's holder, in Latin letters. */
  payee: string;
  iban: string;
  /** Not needed within the European Economic Area. */
  bic: string | null;
  amount: Cents;
  reference: PaymentReference;
}

export const epcRefusals = [
  "payee_missing",
  "payee_not_latin",
  "payee_too_long",
  "iban_invalid",
  "bic_invalid",
  "amount_out_of_range",
  "reference_invalid",
  "payload_too_long",
] as const;

export type EpcRefusal = (typeof epcRefusals)[number];

/** The limits of EPC069-12, version 002. */
export const epcLimits = { payee: 70, text: 140, bytes: 331, amount: 999_999_999_99n } as const;

/** Banks take Latin letters and the punctuation of the SEPA character set; diacritics travel as UTF-8. */
const latinText = /^[\p{Script=Latin}\p{M}0-9 /\-?:().,'+&]+$/u;

/**
 * The text of a QR code that fills in a SEPA credit transfer (EPC069-12, version 002, UTF-8). Eleven lines ended by
 * line feeds, the last with content having none.
 */
export function epcPayload(payment: EpcPayment): Verdict<{ payload: string }, EpcRefusal> {
  const payee = payment.payee.normalize("NFC").trim();
  const iban = compact(payment.iban);
  const bic = payment.bic === null ? "" : compact(payment.bic);
  const reference = payment.reference.value.normalize("NFC").trim();
  if (payee === "") return refuse("payee_missing");
  if (!latinText.test(payee)) return refuse("payee_not_latin");
  if (Array.from(payee).length > epcLimits.payee)
    return refuse("payee_too_long", { most: epcLimits.payee });
  if (!isValidIBAN(iban)) return refuse("iban_invalid");
  if (bic !== "" && !isValidBIC(bic)) return refuse("bic_invalid");
  if (payment.amount < 1n || payment.amount > epcLimits.amount)
    return refuse("amount_out_of_range");
  if (!isReference({ ...payment.reference, value: reference })) return refuse("reference_invalid");
  const isCreditor = payment.reference.kind === "creditor";
  const lines = [
    "BCD",
    "002",
    "1",
    "SCT",
    bic,
    payee,
    iban,
    `EUR${plainAmount(payment.amount)}`,
    "",
  ];
  const payload = [...lines, ...(isCreditor ? [compact(reference)] : ["", reference])].join("\n");
  if (new TextEncoder().encode(payload).length > epcLimits.bytes) return refuse("payload_too_long");
  return accept({ payload });
}

function isReference(reference: PaymentReference): boolean {
  if (reference.kind === "creditor") return isCreditorReference(reference.value);
  return latinText.test(reference.value) && Array.from(reference.value).length <= epcLimits.text;
}

function compact(text: string): string {
  return text.replace(/\s/g, "").toUpperCase();
}
