import type { InvoiceKind } from "./invoice";

/** One series per kind and calendar year of issue. The prefixes are printed: *règlement* and *indemnité*. */
export const seriesPrefix = {
  claim_settlement: "REG",
  occupation_statement: "IND",
} as const satisfies Record<InvoiceKind, string>;

export interface InvoiceNumber {
  kind: InvoiceKind;
  /** Year of the issuing day in Luxembourg. */
  year: number;
  /** From 1, without a gap: the next is taken in the transaction that issues the invoice. */
  sequence: number;
}

const NUMBER = /^(REG|IND)-(\d{4})-(\d{5,9})$/;

/** `REG-2026-00001`; five digits at least, more from the hundred thousandth on. */
export function writeInvoiceNumber({ kind, year, sequence }: InvoiceNumber): string {
  if (!Number.isInteger(year) || year < 2000 || year > 9999)
    throw new RangeError(`${year} is no year of a series`);
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > 999_999_999) {
    throw new RangeError(`${sequence} is no place in a series`);
  }
  return `${seriesPrefix[kind]}-${year}-${String(sequence).padStart(5, "0")}`;
}

/** @returns null when the text is not the number of an invoice as `writeInvoiceNumber` writes it. */
export function readInvoiceNumber(text: string): InvoiceNumber | null {
  const [, prefix, year, sequence] = NUMBER.exec(text) ?? [];
  const kind =
    prefix === seriesPrefix.claim_settlement ? "claim_settlement" : "occupation_statement";
  const number = { kind, year: Number(year), sequence: Number(sequence) } as const;
  if (prefix === undefined || number.year < 2000 || number.sequence < 1) return null;
  return writeInvoiceNumber(number) === text ? number : null;
}
