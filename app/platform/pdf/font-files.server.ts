import { createRequire } from "node:module";

import { openSync, type Font } from "@cantoo/fontkit";

import { scripts, type Covers, type Script } from "./script-runs";
import type { Weight } from "./text-style";

/**
 * Static TrueType files, found through their packages so that the built server finds them too. Variable fonts and
 * woff2 cannot be subset here: a woff2 file ends the process with an error nobody can catch.
 */
const files: Record<Script, Record<Weight, string>> = {
  latin: {
    regular: "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
    semibold: "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  },
  arabic: {
    regular: "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
    semibold: "@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf",
  },
  ethiopic: {
    regular: "@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf",
    semibold: "@expo-google-fonts/noto-sans-ethiopic/600SemiBold/NotoSansEthiopic_600SemiBold.ttf",
  },
};

const opened = new Map<string, Font>();

/**
 * A font for one document. What is read from the file is shared, which is most of the work; the glyphs are not:
 * fontkit keeps with each the first text it was seen in, and what one document drew must not show in the bytes of the
 * next. A test of the document writer fails if fontkit comes to keep its glyphs elsewhere.
 */
export function openFont(script: Script, weight: Weight): Font {
  return Object.create(readFont(script, weight), { _glyphs: { value: {} } }) as Font;
}

function readFont(script: Script, weight: Weight): Font {
  const file = files[script][weight];
  const known = opened.get(file);
  if (known) return known;
  const font = openSync(createRequire(import.meta.url).resolve(file));
  if (!("layout" in font)) throw new TypeError(`${file} is a collection of fonts, not one font`);
  opened.set(file, font);
  return font;
}

const characterSets = new Map<Script, ReadonlySet<number>>();

/** Both weights of a script cover the same characters. */
export const covers: Covers = (script, codePoint) => {
  const known = characterSets.get(script) ?? new Set(readFont(script, "regular").characterSet);
  characterSets.set(script, known);
  return known.has(codePoint);
};

/** Whether any shipped font can draw a character; the question `printable` asks. */
export function isCovered(codePoint: number): boolean {
  return scripts.some((script) => covers(script, codePoint));
}
