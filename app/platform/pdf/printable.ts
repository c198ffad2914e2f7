/** Stands, visibly, for a character that cannot or must not be printed. */
export const REPLACEMENT = "\ufffd";

/** More combining marks than this on one letter would be drawn over the lines above. */
const MOST_MARKS = 4;

/** Characters that only hint at a direction or a break. The text reads the same without them. */
const hints = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]/gu;

const lineEnds = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** What a reader takes for one character, as text elements (UAX #29). */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/**
 * Text a person typed, made safe to print: composed (NFC), line ends as `\n`, tabs as spaces. Whatever no font has,
 * control characters, overrides of the writing direction, emoji and lone surrogates become U+FFFD, one for each
 * character seen, so that a reader sees that something stood there.
 *
 * @param isCovered whether some font has a glyph for a code point.
 */
export function printable(text: string, isCovered: (codePoint: number) => boolean): string {
  const cleaned = text
    .normalize("NFC")
    .replace(lineEnds, "\n")
    .replace(/\t/g, " ")
    .replace(hints, "");
  return graphemes(cleaned)
    .map((grapheme) => (grapheme === "\n" ? grapheme : printableGrapheme(grapheme, isCovered)))
    .join("");
}

/** `printable` for a text that must stay on its line: line ends and runs of spaces become one space. */
export function printableLine(text: string, isCovered: (codePoint: number) => boolean): string {
  return printable(text, isCovered)
    .replace(/[ \n]+/g, " ")
    .trim();
}

/** Something made of JSON with every text in it made printable on its line; no text becomes empty. */
export function printableTexts<Content>(
  content: Content,
  isCovered: (codePoint: number) => boolean,
): Content {
  return JSON.parse(JSON.stringify(content), (_key, value: unknown) =>
    typeof value === "string" ? printableLine(value, isCovered) || REPLACEMENT : value,
  ) as Content;
}

function printableGrapheme(grapheme: string, isCovered: (codePoint: number) => boolean): string {
  const characters = Array.from(grapheme);
  const drawable = characters.every(
    (character) => !unprintable.test(character) && isCovered(character.codePointAt(0) ?? 0),
  );
  if (!drawable) return REPLACEMENT;
  let marks = 0;
  const kept = characters.filter((character) => !/\p{M}/u.test(character) || ++marks <= MOST_MARKS);
  return kept.length === characters.length ? grapheme : kept.join("") + REPLACEMENT;
}

/** Controls, formats (the two joiners that Persian and Kurdish spelling needs excepted), surrogates, private use. */
const unprintable = /^(?![\u200c\u200d])\p{C}$/u;
