import type { PDFContext } from "pdf-lib";

import { bidiLevels, mirrored, visualOrder } from "./bidi";
import { covers, openFont } from "./font-files.server";
import { breakLines } from "./line-breaks";
import { graphemes } from "./printable";
import { scriptsOf, type Script } from "./script-runs";
import { ShapingFont, type PlacedGlyph } from "./shaping-font.server";
import type { TextStyle, Weight } from "./text-style";

/** A stretch of one line in one font and one direction. */
export interface SetRun {
  font: ShapingFont;
  glyphs: PlacedGlyph[];
  /** As it is read, not as it stands. */
  text: string;
  rightToLeft: boolean;
  /** Points from the start of the line. */
  left: number;
  width: number;
}

/** A line ready to be drawn. Runs are in reading order, wherever they stand. */
export interface SetLine {
  runs: SetRun[];
  /** Points, without the spaces at its end. */
  width: number;
  /** Points, with them. */
  advance: number;
  style: TextStyle;
}

interface LogicalRun {
  characters: string[];
  script: Script;
  level: number;
}

/** Sets text with the fonts of one document. */
export class Typesetter {
  private readonly fonts = new Map<string, ShapingFont>();
  private readonly widths = new Map<string, number>();

  constructor(private readonly context: PDFContext) {}

  /** Fonts that drew something, in the order of their first use. */
  get usedFonts(): ShapingFont[] {
    return [...this.fonts.values()].filter((font) => font.isUsed);
  }

  /**
   * One line, whatever its width; spaces at its end do not count for it.
   *
   * @throws MissingGlyphError
   */
  line(text: string, style: TextStyle): SetLine {
    const runs = logicalRuns(text);
    const set = runs.map((run) => this.setRun(run, style));
    let advance = 0;
    for (const at of visualOrder(runs.map((run) => run.level))) {
      const run = set[at];
      if (!run) continue;
      run.left = advance;
      advance += run.width;
    }
    const seen = text.replace(/ +$/, "");
    return {
      runs: set,
      width: seen === text ? advance : this.measure(seen, style),
      advance,
      style,
    };
  }

  /**
   * The text in lines no wider than `width` points; `\n` ends a line.
   *
   * @throws MissingGlyphError
   */
  paragraph(text: string, style: TextStyle, width: number): SetLine[] {
    const measure = (part: string) => this.measure(part, style);
    return breakLines(text, width, measure).map((line) => this.line(line, style));
  }

  /** The first lines of a paragraph; when there are more, the last of them ends in an ellipsis. */
  shortened(lines: readonly SetLine[], most: number): SetLine[] {
    const last = lines[most - 1];
    if (!last || lines.length <= most) return [...lines];
    const kept = graphemes(
      last.runs
        .map((run) => run.text)
        .join("")
        .trimEnd(),
    );
    const text = kept.length > 2 ? kept.slice(0, -2).join("").trimEnd() : "";
    return [...lines.slice(0, most - 1), this.line(`${text}…`, last.style)];
  }

  private measure(text: string, style: TextStyle): number {
    const key = `${style.weight}${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known * style.size;
    const { advance } = this.line(text, style);
    this.widths.set(key, advance / style.size);
    return advance;
  }

  private setRun(run: LogicalRun, style: TextStyle): SetRun {
    const rightToLeft = run.level % 2 === 1;
    const text = run.characters.join("");
    const drawn = rightToLeft ? run.characters.map(mirrored).join("") : text;
    const font = this.font(run.script, style.weight);
    const glyphs = font.shape(drawn, rightToLeft ? "rtl" : "ltr");
    const advance = glyphs.reduce((total, { position }) => total + position.xAdvance, 0);
    const width = (advance * font.scale * style.size) / 1000;
    return { font, glyphs, text, rightToLeft, left: 0, width };
  }

  private font(script: Script, weight: Weight): ShapingFont {
    const key = `${script}-${weight}`;
    const known = this.fonts.get(key);
    if (known) return known;
    const name = `F${this.fonts.size + 1}`;
    const font = new ShapingFont(openFont(script, weight), name, this.context.nextRef());
    this.fonts.set(key, font);
    return font;
  }
}

function logicalRuns(text: string): LogicalRun[] {
  const characters = Array.from(text);
  const levels = bidiLevels(characters);
  const runs: LogicalRun[] = [];
  scriptsOf(characters, covers).forEach((script, at) => {
    const level = levels[at] ?? 0;
    const character = characters[at] ?? "";
    const last = runs.at(-1);
    if (last?.script === script && last.level === level) last.characters.push(character);
    else runs.push({ characters: [character], script, level });
  });
  return runs;
}
