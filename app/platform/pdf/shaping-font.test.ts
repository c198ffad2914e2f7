import { PDFRef } from "pdf-lib";
import { describe, expect, it } from "vitest";

import { openFont } from "./font-files.server";
import { MissingGlyphError, type Script } from "./script-runs";
import { ShapingFont } from "./shaping-font.server";

const font = (script: Script) => new ShapingFont(openFont(script, "regular"), "F1", PDFRef.of(1));

/** Glyph, offset and advance in the notation of HarfBuzz' hb-shape. */
function shaped(script: Script, text: string): string {
  const glyphs = font(script).shape(text, script === "arabic" ? "rtl" : "ltr");
  return glyphs
    .map(({ glyph, position: { xOffset, yOffset, xAdvance } }) => {
      const offset = xOffset || yOffset ? `@${xOffset},${yOffset}` : "";
      return `${glyph.id}${offset}+${xAdvance}`;
    })
    .join("|");
}

/*
 * The expectations are what hb-shape (HarfBuzz 6.0) gives for the same files of Noto. A new release of a font changes
 * them; look at the result before taking over new ones.
 */
describe("a font shapes as HarfBuzz does", () => {
  it.each<[Script, string, string]>([
    [
      "arabic",
      "محمد الأحمد",
      "29+532|78+578|27+589|296@-31,34+0|10+363|73+219|8+238|3+260|29+532|78+578|26+637|79+525",
    ],
    [
      "arabic",
      "عائشة عبد اللّٰه",
      "232+1284|3+260|29+532|315@94,-3+0|16+343|49+503|3+260|286@101,65+0|83+486|291@286,-131+0|36+850|296@-2,-114+0|19+269|9+291|49+503",
    ],
    [
      "arabic",
      "مُحَمَّد",
      "29+532|369@120,104+0|366@128,-96+0|78+578|369@-6,-106+0|26+637|370@130,-100+0|79+525",
    ],
    [
      "arabic",
      "فرهاد گلپایگانی",
      "102+736|281@52,-59+0|19+269|9+291|303@2,0+0|60+508|317@-28,-5+0|21+299|9+291|322@35,-8+0|18+373|70+300|303@2,0+0|61+412|3+260|28+477|9+291|85+574|31@-40,0+356|281@147,38+0|53+447",
    ],
    [
      "arabic",
      "ڕێبوار",
      "30+367|8+238|98+472|315@94,-3+0|16+343|301@32,-26+0|317@-28,-5+0|21+299|326@-1,-214+0|30@-30,0+337",
    ],
    ["ethiopic", "ገብረመድህን", "254+571|104+742|51+516|36+909|235+711|457+706|147+488"],
    ["latin", "AVŁ\u0301fi", "36+599|57+600|258+524|2665@-112,178+0|1654+602"],
  ])("%s: %s", (script, text, expected) => {
    expect(shaped(script, text.normalize("NFC"))).toBe(expected);
  });

  it("writes numbers inside right-to-left text from left to right", () => {
    const glyphs = font("arabic").shape("۱۲۳", "ltr");
    expect(glyphs.map(({ glyph }) => glyph.codePoints)).toEqual([[0x6f1], [0x6f2], [0x6f3]]);
  });

  it("draws no empty box", () => {
    expect(() => font("latin").shape("محمد", "rtl")).toThrow(MissingGlyphError);
  });
});
