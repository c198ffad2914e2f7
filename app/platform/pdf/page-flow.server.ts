import type { DocumentWriter } from "./document-writer.server";
import { textArea, type Box } from "./paper";
import type { StructureNode } from "./structure-tree.server";
import { lineHeight, textStyles, type TextStyle } from "./text-style";
import type { SetLine } from "./typesetter.server";

export type Alignment = "start" | "end";

export interface ParagraphOptions {
  style?: TextStyle;
  /** Points from the left edge of the page, and how wide; the text area without them. */
  left?: number;
  width?: number;
  align?: Alignment;
}

/** Running text from page to page: what does not fit goes on at the top of a new one. */
export class PageFlow {
  /** Points from the top of the page to where the next thing starts. */
  y = textArea.top;

  /** @param startPage draws a page's furniture and says where its text starts; called for every page but the first. */
  constructor(
    readonly writer: DocumentWriter,
    private readonly startPage: (writer: DocumentWriter) => number,
  ) {}

  get bottom(): number {
    return textArea.top + textArea.height;
  }

  space(points: number): void {
    this.y += points;
  }

  /** Starts a new page unless a thing this high still fits on this one. */
  ensure(height: number): void {
    if (this.y + height > this.bottom) this.newPage();
  }

  newPage(): void {
    this.writer.addPage();
    this.y = this.startPage(this.writer);
  }

  heading(parent: StructureNode, level: 1 | 2, text: string, together = 0): void {
    const style = level === 1 ? textStyles.title : textStyles.heading;
    const lines = this.writer.type.paragraph(text, style, textArea.width);
    this.ensure(lines.length * lineHeight(style) + together);
    this.writer.bookmark(text, level, this.y);
    const node = parent.add(level === 1 ? "H1" : "H2");
    this.writer.content(node, () => {
      this.y = drawLines(this.writer, lines, {
        left: textArea.left,
        width: textArea.width,
        top: this.y,
      });
    });
  }

  paragraph(parent: StructureNode, text: string, options: ParagraphOptions = {}): void {
    const {
      style = textStyles.body,
      left = textArea.left,
      width = textArea.width,
      align,
    } = options;
    const node = parent.add("P");
    let rest = this.writer.type.paragraph(text, style, width);
    while (rest.length > 0) {
      this.ensure(lineHeight(style));
      const room = Math.max(1, Math.floor((this.bottom - this.y) / lineHeight(style)));
      const here = rest.slice(0, room);
      rest = rest.slice(room);
      this.writer.content(node, () => {
        this.y = drawLines(this.writer, here, { left, width, top: this.y, align });
      });
    }
  }
}

/**
 * Lines under each other.
 *
 * @returns points from the top of the page to below the last.
 */
export function drawLines(
  writer: DocumentWriter,
  lines: readonly SetLine[],
  place: Pick<Box, "left" | "width" | "top"> & { align?: Alignment },
): number {
  return lines.reduce((top, line) => {
    const height = lineHeight(line.style);
    const indent = place.align === "end" ? place.width - line.width : 0;
    writer.drawLine(line, place.left + indent, top + baselineOf(line.style));
    return top + height;
  }, place.top);
}

/** From the top of a line to its baseline: capitals stand in the middle of the line. */
function baselineOf(style: TextStyle): number {
  const capitals = 0.714 * style.size;
  return (lineHeight(style) + capitals) / 2;
}

export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((total, line) => total + lineHeight(line.style), 0);
}
