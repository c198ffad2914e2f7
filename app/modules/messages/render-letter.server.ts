import { htmlLanguage } from "~/i18n/languages";
import type { Translate } from "~/i18n/text";
import { DocumentWriter, identifierOf } from "~/platform/pdf/document-writer.server";
import { isCovered } from "~/platform/pdf/font-files.server";
import { drawFooters, drawLetterHead, drawRunningHead } from "~/platform/pdf/letter.server";
import { PageFlow } from "~/platform/pdf/page-flow.server";
import { millimetres } from "~/platform/pdf/paper";
import { printable, printableTexts, REPLACEMENT } from "~/platform/pdf/printable";

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
    identifier: identifierOf(JSON.stringify(exact)),
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

/** Every text of a person with what no font can draw replaced; nothing becomes empty. */
function printableLetter(letter: FrozenLetter): FrozenLetter {
  return {
    ...printableTexts(letter, isCovered),
    note: printable(letter.note, isCovered) || REPLACEMENT,
  };
}
