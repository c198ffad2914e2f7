/** A stream of chance that depends on its seed only: the same seed gives the same world on every machine. */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number;
  /** Whole number, both ends included. */
  int(from: number, to: number): number;
  /** True with a probability of 0 to 1. */
  happens(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
  /** In the form of a version 4 UUID. */
  uuid(): string;
  /** An independent stream, so that drawing more in one part leaves the others as they were. */
  fork(label: string): Chance;
}

/** @param seed any text; the stream is a 32-bit sfc generator, not for secrets. */
export function createChance(seed: string): Chance {
  const next = sfc32(seed);
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => required(items[int(0, items.length - 1)]);
  return {
    next,
    int,
    pick,
    happens: (probability) => next() < probability,
    weighted: (items) => pickWeighted(items, next()),
    shuffled: (items) => shuffle(items, int),
    uuid: () => formatUuid(Array.from({ length: 4 }, () => Math.floor(next() * 2 ** 32))),
    fork: (label) => createChance(`${seed}/${label}`),
  };
}

function pickWeighted<Item>(items: readonly (readonly [Item, number])[], draw: number): Item {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  let left = draw * total;
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return required(items[items.length - 1])[0];
}

function shuffle<Item>(items: readonly Item[], int: (from: number, to: number) => number): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = int(0, last);
    [result[last], result[other]] = [required(result[other]), required(result[last])];
  }
  return result;
}

/** @throws RangeError where something would have to be made from nothing. */
export function required<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new RangeError("nothing to choose from");
  return item;
}

function formatUuid(words: readonly number[]): string {
  const hex = words.map((word) => word.toString(16).padStart(8, "0")).join("");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) & 3] ?? "8";
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** sfc32 seeded by an FNV-1a hash of the text; the first draws are thrown away to mix the state. */
function sfc32(seed: string): () => number {
  let a = fnv1a(seed, 0x811c9dc5);
  let b = fnv1a(seed, 0x9e3779b9);
  let c = fnv1a(seed, 0x85ebca6b);
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
