import type { PDFContext } from "pdf-lib";

import { bidiLevels, mirrored, visualOrder } from "./bidi";
import { covers, fontFace } from "./font-files.server";
import { breakLines } from "./line-breaks";
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
  width: number;
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
    let width = 0;
    for (const at of visualOrder(runs.map((run) => run.level))) {
      const run = set[at];
      if (!run) continue;
      run.left = width;
      width += run.width;
    }
    const seen = text.replace(/ +$/, "");
    return { runs: set, width: seen === text ? width : this.measure(seen, style), style };
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

  private measure(text: string, style: TextStyle): number {
    const key = `${style.weight}${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known * style.size;
    const width = this.line(text, style).width;
    this.widths.set(key, width / style.size);
    return width;
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
    const font = new ShapingFont(fontFace(script, weight), name, this.context.nextRef());
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
