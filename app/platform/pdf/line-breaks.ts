import { graphemes } from "./printable";

/** Width of a text on one line, in points. */
export type Measure = (text: string) => number;

/**
 * A word with what follows it up to the next place where a line may end: after spaces, a hyphen, an Ethiopic stop.
 * French puts a space before some punctuation; no line ends there.
 */
const piece =
  /(?:[^ \-\u2010\u2013/\u1361-\u1368]| (?=[:;?!»]))*(?:[-\u2010\u2013/\u1361-\u1368]+| +|$)/gu;

/**
 * Lines no wider than `width` without the space at their end, in reading order. A line that ends between two words
 * keeps one space, so that who reads the lines after each other hears two words. A word wider than a line is broken
 * between two characters. No-break spaces never end a line; an empty text is one empty line.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const paragraphs = text.split("\n");
  return paragraphs.flatMap((paragraph, at) => {
    const end = at < paragraphs.length - 1 ? " " : "";
    return breakParagraph(paragraph.replace(/ +$/, "") + end, width, measure);
  });
}

/** Words are measured one by one: letters neither join nor move across the space between two of them. */
function breakParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const endLine = () => {
    lines.push(line.replace(/ +$/, " "));
    line = "";
    used = 0;
  };
  for (const [word] of paragraph.matchAll(piece)) {
    const seen = measure(trimEnd(word));
    if (seen <= width) {
      if (line !== "" && used + seen > width) endLine();
      line += word;
      used += word === trimEnd(word) ? seen : measure(word);
      continue;
    }
    for (const grapheme of graphemes(word)) {
      if (line !== "" && measure(trimEnd(line + grapheme)) > width) endLine();
      line += grapheme;
    }
    used = measure(line);
  }
  return [...lines, line];
}

/** Only ordinary spaces: a no-break space at the end of a line was wanted there. */
function trimEnd(text: string): string {
  return text.replace(/ +$/, "");
}
