import { createHash } from "node:crypto";

import { htmlLanguage } from "~/i18n/languages";
import type { Translate } from "~/i18n/text";
import { DocumentWriter } from "~/platform/pdf/document-writer.server";
import { isCovered } from "~/platform/pdf/font-files.server";
import { drawFooters, drawLetterHead } from "~/platform/pdf/letter.server";
import { drawLines, PageFlow } from "~/platform/pdf/page-flow.server";
import { millimetres, textArea } from "~/platform/pdf/paper";
import { printable, printableLine, REPLACEMENT } from "~/platform/pdf/printable";
import { inks, textStyles } from "~/platform/pdf/text-style";

import { FrozenLetter, RefusalPaper } from "./refusal-letter";

const PRODUCER = "Wunnbréck";

/**
 * The paper of a refusal: a tagged PDF whose address shows through the window of an envelope. The same words and texts
 * give the same bytes.
 *
 * @param texts of the letter's language.
 * @throws ZodError when it is not a letter.
 */
export async function renderLetter(frozen: unknown, texts: Translate): Promise<Uint8Array> {
  const exact = FrozenLetter.parse(frozen);
  const letter = printableLetter(exact);
  const paper = new RefusalPaper(letter, texts);
  const writer = await DocumentWriter.create({
    title: paper.name,
    subject: paper.title,
    author: letter.sender.name,
    language: htmlLanguage(letter.language),
    createdAt: letter.issuedAt,
    producer: PRODUCER,
    identifier: createHash("sha256").update(JSON.stringify(exact)).digest("hex").slice(0, 32),
  });
  writer.addPage();
  const { name, lines, phone, email } = letter.sender;
  const flow = new PageFlow(writer, () => drawRunningHead(writer, paper.name));
  flow.y = drawLetterHead(writer, {
    sender: {
      name,
      address: lines,
      details: [phone, email].filter((detail) => detail !== null),
    },
    recipient: { name: letter.recipient.name, address: letter.recipient.lines },
    facts: paper.facts,
  });
  drawBody(flow, paper);
  drawFooters(writer, `${paper.name} · ${name}`, (page, pages) => paper.page(page, pages));
  return writer.finish();
}

function drawBody(flow: PageFlow, paper: RefusalPaper): void {
  const { root } = flow.writer;
  const paragraphs = (texts: readonly string[]) => {
    for (const text of texts) {
      flow.paragraph(root, text);
      flow.space(7);
    }
  };
  flow.heading(root, 1, paper.title);
  flow.space(8);
  paragraphs(paper.opening);
  for (const part of [paper.reasons, paper.goingOn]) {
    flow.space(7);
    flow.heading(root, 2, part.title, millimetres(20));
    flow.space(4);
    paragraphs(part.paragraphs);
  }
  flow.space(10);
  flow.ensure(millimetres(24));
  paragraphs(paper.closing);
}

/** On every page but the first, what the page belongs to. */
function drawRunningHead(writer: DocumentWriter, name: string): number {
  const [line] = writer.type.paragraph(name, textStyles.small, textArea.width);
  writer.artifact("Pagination", () => {
    const { left, width } = textArea;
    if (line) drawLines(writer, [line], { left, width, top: millimetres(12) });
    writer.fill({ left, top: millimetres(17), width, height: 0.4 }, inks.line);
  });
  return textArea.top;
}

/** Every text of a person with what no font can draw replaced; nothing becomes empty. */
function printableLetter(letter: FrozenLetter): FrozenLetter {
  const clean = JSON.parse(JSON.stringify(letter), (_key, value: unknown) =>
    typeof value === "string" ? printableLine(value, isCovered) || REPLACEMENT : value,
  ) as FrozenLetter;
  return { ...clean, note: printable(letter.note, isCovered) || REPLACEMENT };
}
