import type { DocumentWriter } from "./document-writer.server";
import { drawFacts, setFacts, type Fact } from "./facts.server";
import { drawLines, heightOf } from "./page-flow.server";
import { a4, folds, millimetres, textArea, windowAddress, windowReach } from "./paper";
import type { StructureNode } from "./structure-tree.server";
import { inks, lineHeight, textStyles, type TextStyle } from "./text-style";
import type { SetLine } from "./typesetter.server";

export interface Letter {
  sender: {
    name: string;
    /** Street, then postcode and town. */
    address: readonly string[];
    /** Telephone, e-mail, register number: whatever there is. */
    details: readonly string[];
  };
  recipient: {
    name: string;
    address: readonly string[];
  };
  /** What the letter is about: number, date, period. */
  facts: readonly Fact[];
}

/** Sizes a sender's name is tried in, until it fits its lines. */
const senderSizes = [12.5, 11, 9.5] as const;
const senderLine: TextStyle = { ...textStyles.small, size: 6.5 };

/** Sizes an address is tried in, until it fits the window. */
const addressSizes = [10.5, 9.5, 8.5, 7.5] as const;

/** What the sender has room for above what the window of an envelope shows. */
const SENDER_LINES = 2;
const SENDER_DETAILS = 4;

/**
 * The head of a letter's first page: sender, address in the window of the envelope, facts beside it.
 *
 * @param part of the document that the letter is; the whole of it when left out.
 * @returns points from the top of the page to where its text may start.
 */
export function drawLetterHead(
  writer: DocumentWriter,
  letter: Letter,
  part: StructureNode = writer.root,
): number {
  const head = part.add("Sect");
  drawSender(writer, head, letter.sender);
  drawAddress(writer, head, letter);
  drawFoldMarks(writer);
  const set = setFacts(writer, letter.facts, windowReach.left - textArea.left - millimetres(3));
  const below = drawFacts(writer, head, set, { left: textArea.left, top: windowAddress.top });
  return Math.max(folds[0] + millimetres(2), below + millimetres(6));
}

function drawSender(
  writer: DocumentWriter,
  head: StructureNode,
  { name, address, details }: Letter["sender"],
): void {
  const top = millimetres(12);
  const rightWidth = millimetres(62);
  const leftWidth = textArea.width - rightWidth - millimetres(6);
  const { type } = writer;
  const tried = senderSizes.map((size) =>
    type.paragraph(name, { ...textStyles.heading, size }, leftWidth),
  );
  const fitting = tried.find((set) => set.length <= SENDER_LINES) ?? tried.at(-1) ?? [];
  const names = type.shortened(fitting, SENDER_LINES);
  const lines = type.shortened(type.paragraph(address.join(" · "), textStyles.small, leftWidth), 2);
  const right = details
    .slice(0, SENDER_DETAILS)
    .map((detail) => type.shortened(type.paragraph(detail, textStyles.small, rightWidth), 1));
  drawBlocks(writer, head, [names, lines], { left: textArea.left, width: leftWidth, top });
  const left = textArea.left + textArea.width - rightWidth;
  drawBlocks(writer, head, right, { left, width: rightWidth, top: top + 3.5, align: "end" });
  writer.artifact("Layout", () => {
    const { left, width } = textArea;
    writer.fill({ left, top: windowReach.top - 5, width, height: 1.2 }, inks.accent);
  });
}

function drawAddress(
  writer: DocumentWriter,
  head: StructureNode,
  { sender: from, recipient }: Letter,
): void {
  const { left, width } = windowAddress;
  const returnTo = [returnLine(writer, from, width)];
  const ruleTop = windowAddress.top + heightOf(returnTo);
  writer.artifact("Layout", () => {
    drawLines(writer, returnTo, { left, width, top: windowAddress.top });
    writer.fill({ left, top: ruleTop, width, height: 0.4 }, inks.line);
  });
  const top = ruleTop + 4;
  const blocks = addressBlocks(writer, recipient, windowAddress.top + windowAddress.height - top);
  drawBlocks(writer, head, blocks, { left, width, top });
}

/** The largest size in which the whole address fits; at the smallest, long lines end in an ellipsis. */
function addressBlocks(
  writer: DocumentWriter,
  { name, address }: Letter["recipient"],
  height: number,
): SetLine[][] {
  const parts = [name, ...address];
  let blocks: SetLine[][] = [];
  let most = parts.length;
  for (const size of addressSizes) {
    const style: TextStyle = { ...textStyles.body, size, leading: 1.35 };
    blocks = parts.map((part) => writer.type.paragraph(part, style, windowAddress.width));
    if (heightOf(blocks.flat()) <= height) return blocks;
    most = Math.floor(height / lineHeight(style));
  }
  const nameLines = Math.max(1, most - address.length);
  return blocks.map((lines, at) => writer.type.shortened(lines, at === 0 ? nameLines : 1));
}

/** Where to send the letter back to, on one line: with the name if that fits, else the address alone. */
function returnLine(
  writer: DocumentWriter,
  { name, address }: Letter["sender"],
  width: number,
): SetLine {
  const candidates = [[name, ...address], address].map((parts) => parts.join(" · "));
  const lines = candidates.map((text) => writer.type.paragraph(text, senderLine, width));
  const fitting = lines.find((set) => set.length === 1) ?? lines.at(-1);
  return fitting?.[0] ?? writer.type.line("", senderLine);
}

/** Each block is a paragraph of its own, the next right under it. */
function drawBlocks(
  writer: DocumentWriter,
  parent: StructureNode,
  blocks: readonly SetLine[][],
  place: Parameters<typeof drawLines>[2],
): void {
  blocks.reduce((top, lines) => {
    let below = top;
    writer.content(parent.add("P"), () => {
      below = drawLines(writer, lines, { ...place, top });
    });
    return below;
  }, place.top);
}

function drawFoldMarks(writer: DocumentWriter): void {
  writer.artifact("Layout", () => {
    for (const top of folds)
      writer.fill({ left: millimetres(5), top, width: millimetres(4), height: 0.4 }, inks.line);
  });
}

/**
 * The line at the head of a page that follows: what it belongs to.
 *
 * @returns points from the top of the page to where its text may start.
 */
export function drawRunningHead(writer: DocumentWriter, name: string): number {
  const [line] = writer.type.paragraph(name, textStyles.small, textArea.width);
  writer.artifact("Pagination", () => {
    const { left, width } = textArea;
    if (line) drawLines(writer, [line], { left, width, top: millimetres(12) });
    writer.fill({ left, top: millimetres(17), width, height: 0.4 }, inks.line);
  });
  return textArea.top;
}

/**
 * The line at the foot of every page; drawn when the number of pages is known.
 *
 * @param before pages of the document that belong to earlier letters.
 */
export function drawFooters(
  writer: DocumentWriter,
  text: string,
  pageLabel: (page: number, pages: number) => string,
  before = 0,
): void {
  const pages = writer.pageCount - before;
  const top = a4.height - millimetres(15);
  const { left, width } = textArea;
  for (let page = 1; page <= pages; page++) {
    writer.turnTo(before + page - 1);
    const label = writer.type.line(pageLabel(page, pages), textStyles.small);
    const own = writer.type.shortened(
      writer.type.paragraph(text, textStyles.small, width - label.width - 20),
      1,
    );
    writer.artifact("Pagination", () => {
      writer.fill({ left, top: top - 5, width, height: 0.4 }, inks.line);
      drawLines(writer, own, { left, width, top });
      drawLines(writer, [label], { left, width, top, align: "end" });
    });
  }
}
