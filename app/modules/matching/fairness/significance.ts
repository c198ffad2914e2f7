/*
 * Whether a share differs by more than chance. Exact, so that it holds for small groups too: no figure here is approximated
 * by a normal curve but the interval, which is E. B. Wilson's ("Probable inference, the law of succession, and statistical
 * inference", JASA 1927).
 */

/** A count out of a whole. */
export interface Share {
  count: number;
  of: number;
}

const Z95 = 1.959964;

/** The range in which the true share lies in 95 of 100 cases; 0 to 1 for a share of nobody. */
export function wilsonInterval({ count, of }: Share): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = count / of;
  const square = Z95 * Z95;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half =
    (Z95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))) / (1 + square / of);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * How likely a difference at least as improbable is by chance alone, if both shares are the same in truth: the exact test of
 * R. A. Fisher (The Design of Experiments, 1935), two-sided.
 */
export function fisherExact(one: Share, other: Share): number {
  const taken = one.count + other.count;
  const all = one.of + other.of;
  const least = Math.max(0, taken - other.of);
  const most = Math.min(one.of, taken);
  if (least >= most) return 1;
  // Probabilities relative to the likeliest count, by their ratios, outwards until nothing is left of them.
  const mode = Math.min(
    most,
    Math.max(least, Math.floor(((one.of + 1) * (taken + 1)) / (all + 2))),
  );
  const ratio = (x: number) =>
    ((one.of - x) * (taken - x)) / ((x + 1) * (other.of - taken + x + 1));
  const chances = new Map<number, number>([[mode, 1]]);
  for (let x = mode, chance = 1; x < most && chance > NOTHING; x++) {
    chance *= ratio(x);
    chances.set(x + 1, chance);
  }
  for (let x = mode, chance = 1; x > least && chance > NOTHING; x--) {
    chance /= ratio(x - 1);
    chances.set(x - 1, chance);
  }
  const observed = chances.get(one.count) ?? 0;
  let [whole, asOdd] = [0, 0];
  for (const chance of chances.values()) {
    whole += chance;
    if (chance <= observed * ROUNDING) asOdd += chance;
  }
  return Math.min(1, asOdd / whole);
}

const NOTHING = 1e-30;
const ROUNDING = 1 + 1e-9;

/** A difference that comes by chance in fewer than one case of twenty counts as more than chance. */
export const LEVEL = 0.05;

/**
 * Which of several tests hold together at {@link LEVEL}: asking many groups finds a chance difference sooner or later, so
 * each must be the clearer, the more there are (S. Holm, Scandinavian Journal of Statistics, 1979).
 */
export function holdTogether(chances: readonly number[]): boolean[] {
  const rising = [...chances.entries()].sort(([, one], [, two]) => one - two);
  const holds = chances.map(() => false);
  for (const [place, [index, chance]] of rising.entries()) {
    if (chance > LEVEL / (chances.length - place)) break;
    holds[index] = true;
  }
  return holds;
}

/** The middle of these numbers, between the two middle ones where they are even; null of none. */
export function median(values: readonly number[]): number | null {
  const rising = [...values].sort((one, two) => one - two);
  const middle = Math.floor(rising.length / 2);
  const upper = rising[middle];
  if (upper === undefined) return null;
  return rising.length % 2 === 1 ? upper : (upper + (rising[middle - 1] ?? upper)) / 2;
}
