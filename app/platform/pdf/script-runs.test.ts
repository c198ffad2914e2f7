import { describe, expect, it } from "vitest";

import { covers } from "./font-files.server";
import { MissingGlyphError, scriptsOf } from "./script-runs";

const initials = (text: string) =>
  scriptsOf(Array.from(text), covers)
    .map((script) => script.charAt(0))
    .join("");

describe("scriptsOf", () => {
  it.each([
    ["Anna Łódź Ἑλένη Жанна", "l".repeat(21)],
    ["محمد", "aaaa"],
    ["ገብረ", "eee"],
    ["M. محمد 12", "lllaaaaall"],
    ["ا (ب)،", "aalala"],
    ["می‌خواهم", "aaaaaaaa"],
    ["ሀ፡ለ b", "eeeel"],
    ["é\u0301", "ll"],
  ])("of %s", (text, expected) => {
    expect(initials(text)).toBe(expected);
  });

  it.each(["א", "王", "😀", "\u0007", "\ud800"])("has no font for %j", (text) => {
    expect(() => scriptsOf(Array.from(text), covers)).toThrow(MissingGlyphError);
  });
});
