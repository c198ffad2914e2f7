import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bidiLevels, mirrored, visualOrder } from "./bidi";

const levels = (text: string) => bidiLevels(Array.from(text)).join("");

/** How a text stands on paper from left to right, one character after the other. */
function seen(text: string): string {
  const characters = Array.from(text);
  const found = bidiLevels(characters);
  return visualOrder(found)
    .map((at) => ((found[at] ?? 0) % 2 === 1 ? mirrored(characters[at] ?? "") : characters[at]))
    .join("");
}

describe("bidiLevels", () => {
  it.each([
    ["Mme ابج et", "0000111000"],
    ["ابج دهو", "1111111"],
    ["شقة 12", "111122"],
    ["ا ١٢", "1122"],
    ["12,5 ا", "000001"],
    ["ا 12,5%", "1122220"],
    ["ا (ب)", "11111"],
    ["Ali (علي)", "000001110"],
    ["ا a 1", "10000"],
    ["اَ ", "110"],
    ["ገብረ 1", "00000"],
    ["", ""],
  ])("of %s", (text, expected) => {
    expect(levels(text)).toBe(expected);
  });

  it("leaves text without right-to-left letters as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aéЖ1 ,.-(ሀ፡") }), (text) => {
        expect(levels(text)).toBe("0".repeat(Array.from(text).length));
      }),
    );
  });
});

describe("visualOrder", () => {
  it.each([
    ["a ابج b", "a جبا b"],
    ["شقة 12", "12 ةقش"],
    ["ابج دهو", "وهد جبا"],
    ["ا (ب) a", "(ب) ا a"],
  ])("of %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  it("loses and doubles nothing", () => {
    const mixed = fc.string({ unit: fc.constantFrom(..."ab ابج12٣(),.-/€َ[]") });
    fc.assert(
      fc.property(mixed, (text) => {
        const found = bidiLevels(Array.from(text));
        const order = [...visualOrder(found)].sort((left, right) => left - right);
        expect(order).toEqual(found.map((_level, at) => at));
      }),
    );
  });
});
