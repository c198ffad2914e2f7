import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { breakLines } from "./line-breaks";

const measure = (text: string) => Array.from(text).length;
const lines = (text: string, width: number) => breakLines(text, width, measure);

describe("breakLines", () => {
  it.each([
    ["ab cd ef", 5, ["ab cd ", "ef"]],
    ["Schmit-Weber", 7, ["Schmit-", "Weber"]],
    ["12\u00a0345 €", 6, ["12\u00a0345 ", "€"]],
    ["aaaaaaa b", 3, ["aaa", "aaa", "a b"]],
    ["ሰላም፡ሃይለ", 5, ["ሰላም፡", "ሃይለ"]],
    ["Pièce : x", 6, ["Pièce ", ": x"]],
    ["Pièce : x", 7, ["Pièce : ", "x"]],
    ["a\n\nb ", 9, ["a ", " ", "b"]],
    ["", 9, [""]],
  ])("of %j in %d", (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it("keeps every character and every width", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abc é-/ሀ፡ا "), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (words, width) => {
        const broken = lines(words, width);
        const squeezed = (value: string) => value.replace(/ /g, "");
        expect(squeezed(broken.join(""))).toBe(squeezed(words));
        for (const line of broken) expect(measure(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});
