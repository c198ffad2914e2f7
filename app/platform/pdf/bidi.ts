/*
 * The Unicode bidirectional algorithm (UAX #9) for one paragraph whose direction is left to right, which every
 * language of the product has. Explicit embeddings, overrides and isolates (X1–X8) are not interpreted:
 * `printable` takes such characters out before.
 */

type BidiClass = "L" | "R" | "AL" | "EN" | "AN" | "ES" | "ET" | "CS" | "NSM" | "WS" | "ON";

const classes: readonly (readonly [RegExp, BidiClass])[] = [
  [/^(?:\p{Mn}|\p{Me}|\u200c|\u200d)$/u, "NSM"],
  [/^[0-9\u06f0-\u06f9\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]$/u, "EN"],
  [/^[\u0600-\u0605\u0660-\u0669\u066b\u066c\u06dd]$/u, "AN"],
  [/^[+\-\u2212\u207a\u207b\u208a\u208b]$/u, "ES"],
  [/^[#%\u00b0\u00b1\u066a\u2030-\u2034\p{Sc}]$/u, "ET"],
  [/^[,./:\u00a0\u060c\u202f]$/u, "CS"],
  [/^\s$/u, "WS"],
  [/^[\p{Script=Arabic}\u061b\u061f\u0640]$/u, "AL"],
  [/^\p{Script=Hebrew}$/u, "R"],
  [/^(?:\p{L}|\p{Nl}|\p{Nd}|\p{Mc}|\p{Script=Ethiopic})$/u, "L"],
];

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/**
 * The embedding level of every character: 0 left to right, 1 right to left, 2 a number inside right-to-left text.
 *
 * @param characters one code point each.
 */
export function bidiLevels(characters: readonly string[]): number[] {
  const types = characters.map(
    (character) => classes.find(([pattern]) => pattern.test(character))?.[1] ?? "ON",
  );
  resolveWeak(types);
  resolveBrackets(characters, types);
  resolveNeutral(types);
  const levels = types.map((type) => (type === "R" ? 1 : type === "AN" || type === "EN" ? 2 : 0));
  for (let last = characters.length - 1; last >= 0 && /\s/u.test(characters[last] ?? ""); last--) {
    levels[last] = 0;
  }
  return levels;
}

/** W1 to W7. */
function resolveWeak(types: BidiClass[]): void {
  types.forEach((type, at) => {
    if (type === "NSM") types[at] = types[at - 1] ?? "L";
  });
  let strong: BidiClass = "L";
  types.forEach((type, at) => {
    if (type === "L" || type === "R" || type === "AL") strong = type;
    if (type === "EN" && strong === "AL") types[at] = "AN";
  });
  types.forEach((type, at) => {
    if (type === "AL") types[at] = "R";
  });
  types.forEach((type, at) => {
    const before = types[at - 1];
    if (before !== types[at + 1]) return;
    if ((type === "ES" || type === "CS") && before === "EN") types[at] = "EN";
    if (type === "CS" && before === "AN") types[at] = "AN";
  });
  for (const [from, to] of stretches(types, (type) => type === "ET")) {
    if (types[from - 1] === "EN" || types[to] === "EN") types.fill("EN", from, to);
  }
  strong = "L";
  types.forEach((type, at) => {
    if (type === "ES" || type === "ET" || type === "CS") types[at] = "ON";
    if (type === "L" || type === "R") strong = type;
    if (type === "EN" && strong === "L") types[at] = "L";
  });
}

/** N0: a pair of brackets goes with what it holds, when what stands before it agrees. */
function resolveBrackets(characters: readonly string[], types: BidiClass[]): void {
  for (const [open, close] of bracketPairs(characters, types)) {
    const inside = types.slice(open + 1, close).map(direction);
    if (inside.includes("L")) types[open] = types[close] = "L";
    else if (inside.includes("R")) {
      const before =
        types
          .slice(0, open)
          .map(direction)
          .findLast((found) => found !== null) ?? "L";
      types[open] = types[close] = before;
    }
  }
}

function bracketPairs(
  characters: readonly string[],
  types: readonly BidiClass[],
): [number, number][] {
  const pairs: [number, number][] = [];
  const waiting: { at: number; closer: string }[] = [];
  characters.forEach((character, at) => {
    if (types[at] !== "ON") return;
    const closer = closers[character];
    if (closer) waiting.push({ at, closer });
    const found = waiting.findLastIndex((opened) => opened.closer === character);
    const opened = waiting[found];
    if (!opened) return;
    pairs.push([opened.at, at]);
    waiting.length = found;
  });
  return pairs.sort(([left], [right]) => left - right);
}

/** N1 and N2. */
function resolveNeutral(types: BidiClass[]): void {
  for (const [from, to] of stretches(types, (type) => type === "ON" || type === "WS")) {
    const before = direction(types[from - 1] ?? "L");
    const after = direction(types[to] ?? "L");
    types.fill(before === "R" && after === "R" ? "R" : "L", from, to);
  }
}

/** Numbers count as right to left for what stands around them (N1). */
function direction(type: BidiClass): "L" | "R" | null {
  if (type === "L") return "L";
  return type === "R" || type === "EN" || type === "AN" ? "R" : null;
}

function stretches(
  types: readonly BidiClass[],
  belongs: (type: BidiClass) => boolean,
): [number, number][] {
  const found: [number, number][] = [];
  types.forEach((type, at) => {
    if (!belongs(type)) return;
    const last = found.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found;
}

/** The order in which pieces of text stand from left to right, given the level of each (L2). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, at) => at);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return order;
}

const mirrors: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
};

/** The character that stands for this one in right-to-left text (L4). */
export function mirrored(character: string): string {
  return mirrors[character] ?? character;
}
