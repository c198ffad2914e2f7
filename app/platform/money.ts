/** Euro cents, whole. Every amount in the database, the ledger and the rules is of this kind. */
export type Cents = bigint;

/** What a person may have typed, after digits of other scripts are normalised. */
const AMOUNT = /^([1-9]\d{0,2}(?:([ .\u00a0\u202f'])\d{3})(?:\2\d{3})*|\d+)(?:[.,](\d{1,2}))?$/;

/**
 * Reads an amount as people in Luxembourg write it: `1250`, `1.250,50`, `1 250,5`, `1250.50`.
 * A sign, an exponent, a third decimal, a leading zero before a group or a mixed grouping is not an amount.
 *
 * @returns cents, or null when the text is not an amount.
 */
export function parseAmount(text: string): Cents | null {
  const match = AMOUNT.exec(normaliseDigits(text).replace(/€|EUR/gi, "").trim());
  if (!match?.[1]) return null;
  const euros = match[1].replace(/\D/g, "");
  if (euros.length > 11) return null;
  return BigInt(euros) * 100n + BigInt((match[3] ?? "").padEnd(2, "0"));
}

function normaliseDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
}

/** `1250.5` style text for machines (EPC QR, XML, CSV): always two decimals, a dot, no grouping. */
export function plainAmount(cents: Cents): string {
  const sign = cents < 0n ? "-" : "";
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The share `numerator/denominator` of an amount, rounded half up (away from zero for negatives). */
export function share(cents: Cents, numerator: bigint, denominator: bigint): Cents {
  const product = cents * numerator;
  const doubled = (product < 0n ? -product : product) * 2n + denominator;
  const rounded = doubled / (denominator * 2n);
  return product < 0n ? -rounded : rounded;
}

export function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
