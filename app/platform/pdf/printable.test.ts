import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { covers, isCovered } from "./font-files.server";
import { printable, printableLine } from "./printable";
import { scriptsOf } from "./script-runs";

const print = (text: string) => printable(text, isCovered);

describe("printable", () => {
  it.each([
    ["keeps names of three scripts", "Zoë محمد ገብረ Łódź", "Zoë محمد ገብረ Łódź"],
    ["keeps the joiner Persian spelling needs", "می‌خواهم", "می‌خواهم"],
    ["composes", "Zoe\u0308", "Zoë"],
    ["shows that a control character stood there", "a\u0000b\u0007c\u001b[31m", "a�b�c�[31m"],
    ["shows that the direction was overridden", "invoice\u202Efdp.exe", "invoice�fdp.exe"],
    ["drops marks that change nothing", "\ufeffa\u200eb\u2067c\u2069\u00add", "abcd"],
    ["shows one emoji once, however it is composed", "a👨‍👩‍👧🇱🇺👍🏽z", "a���z"],
    ["shows each letter no font has", "王小 א", "�� �"],
    ["shows a lone surrogate", "a\ud83d", "a�"],
    ["keeps lines", "a\r\nb\u2028c\td", "a\nb\nc d"],
    [
      "piles no more than four marks on a letter",
      `q${"\u0301".repeat(9)}`,
      `q${"\u0301".repeat(4)}�`,
    ],
  ])("%s", (_name, text, expected) => {
    expect(print(text)).toBe(expected);
  });

  it("leaves nothing that no font has", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const characters = Array.from(print(text).replaceAll("\n", ""));
        expect(scriptsOf(characters, covers)).toHaveLength(characters.length);
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(print(print(text))).toBe(print(text));
      }),
    );
  });
});

it("printableLine stays on one line", () => {
  expect(printableLine("  a\n\n b \u00a0c\t", isCovered)).toBe("a b \u00a0c");
});
