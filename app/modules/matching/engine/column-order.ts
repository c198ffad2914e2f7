const MOST_CENTS = 2 ** 31 - 1;

/** A candidate on its way into the columns. */
export interface Drawn<Candidate> {
  candidate: Candidate;
  id: string;
  points: number;
  draw: number;
}

/** Among equals; the id only where two drew the same. */
export const byDraw = (one: Drawn<unknown>, two: Drawn<unknown>) =>
  one.draw - two.draw || (one.id < two.id ? -1 : 1);

/** The same of two places in columns. */
export function isDrawnBefore(
  ones: { draw: Uint32Array; ids: readonly string[] },
  one: number,
  others: { draw: Uint32Array; ids: readonly string[] },
  other: number,
): boolean {
  const [draw = 0, drawn = 0] = [ones.draw[one], others.draw[other]];
  return draw === drawn ? (ones.ids[one] ?? "") < (others.ids[other] ?? "") : draw < drawn;
}

/** @throws RangeError for an amount that 32 bits do not hold. */
export function cents(amount: number): number {
  if (!(Math.abs(amount) <= MOST_CENTS)) throw new RangeError(`too many cents: ${amount}`);
  return amount;
}
