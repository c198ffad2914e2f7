/** The writing systems a font is shipped for; `latin` covers Greek and Cyrillic too. */
export const scripts = ["latin", "arabic", "ethiopic"] as const;

export type Script = (typeof scripts)[number];

/** Whether the font of a script has a glyph of its own for a code point. */
export type Covers = (script: Script, codePoint: number) => boolean;

/** No shipped font can draw this character. Text of people goes through `printable` first. */
export class MissingGlyphError extends Error {
  override readonly name = "MissingGlyphError";

  constructor(readonly codePoint: number) {
    super(`No font has a glyph for U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`);
  }
}

const ownScript: readonly (readonly [RegExp, Script])[] = [
  [/^\p{Script=Arabic}$/u, "arabic"],
  [/^\p{Script=Ethiopic}$/u, "ethiopic"],
];

/** Marks, joiners and spaces look like the text they stand in. */
const follower = /^[\p{M}\p{Zs}\u200c\u200d]$/u;

/**
 * The font of every character: its own script's; a mark or a space goes with what stands before it; digits and
 * punctuation are Latin where Latin has them.
 *
 * @param characters one code point each.
 * @throws MissingGlyphError
 */
export function scriptsOf(characters: readonly string[], covers: Covers): Script[] {
  const found: Script[] = [];
  for (const character of characters) {
    const codePoint = character.codePointAt(0) ?? 0;
    const script = preferences(character, found.at(-1)).find((each) => covers(each, codePoint));
    if (!script) throw new MissingGlyphError(codePoint);
    found.push(script);
  }
  return found;
}

function preferences(character: string, previous: Script = "latin"): Script[] {
  const own = ownScript.find(([pattern]) => pattern.test(character))?.[1];
  const first = own ?? (follower.test(character) ? previous : "latin");
  return [first, previous, ...scripts];
}
