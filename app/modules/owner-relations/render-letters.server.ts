import { formatDate } from "~/i18n/format";
import { htmlLanguage, type Language } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";
import { addressLinesOrCountry } from "~/platform/address-lines";
import { luxembourgDay } from "~/platform/local-date";
import { DocumentWriter, identifierOf } from "~/platform/pdf/document-writer.server";
import { isCovered } from "~/platform/pdf/font-files.server";
import { drawFooters, drawLetterHead } from "~/platform/pdf/letter.server";
import { drawLines, PageFlow } from "~/platform/pdf/page-flow.server";
import { millimetres, textArea } from "~/platform/pdf/paper";
import { printable, printableLine, REPLACEMENT } from "~/platform/pdf/printable";
import { textStyles, type TextStyle } from "~/platform/pdf/text-style";

import type { MailingTexts } from "./mailing";
import { fillText, textFor } from "./mailing-text";

/** Larger than an invoice's lines: many owners are old. */
const letterText: TextStyle = { ...textStyles.body, size: 11 };

const PRODUCER = "Wunnbréck";

/** Who writes. */
export interface LetterSender {
  name: string;
  postalAddress: string | null;
  phone: string | null;
  email: string | null;
}

/** To whom, in which language. */
export interface LetterOwner {
  name: string;
  postalAddress: string | null;
  language: Language;
  communeName: string | null;
}

export interface LetterBundle {
  mailingId: string;
  sender: LetterSender;
  texts: MailingTexts;
  /** Its day in Luxembourg stands on the letters. */
  at: Date;
}

/**
 * All letters of a mailing in one tagged PDF, each on a page of its own, in the owner's language and with his address in
 * the window of the envelope. The owners are taken piece by piece, and pages are compressed as they are finished.
 *
 * @param owners pieces of the list, in its order.
 * @param onPiece letters drawn so far, after each piece.
 */
export async function renderLetters(
  bundle: LetterBundle,
  owners: AsyncIterable<readonly LetterOwner[]>,
  onPiece: (made: number) => Promise<void> = () => Promise.resolve(),
): Promise<Uint8Array> {
  const { mailingId, sender, texts, at } = bundle;
  const writer = await DocumentWriter.create({
    title: line(texts.fr.subject),
    subject: line(texts.fr.subject),
    author: line(sender.name),
    language: htmlLanguage("fr"),
    createdAt: at.toISOString(),
    producer: PRODUCER,
    identifier: identifierOf(mailingId),
  });
  let made = 0;
  for await (const piece of owners) {
    for (const owner of piece) drawLetter(writer, bundle, owner);
    writer.sealPages();
    made += piece.length;
    await onPiece(made);
  }
  return writer.finish();
}

function drawLetter(writer: DocumentWriter, bundle: LetterBundle, owner: LetterOwner): void {
  const { sender, texts, at } = bundle;
  const chosen = textFor(texts, owner.language);
  const { subject, text } = fillText(chosen, owner);
  const t = translator(chosen.language);
  const before = writer.pageCount;
  const letter = writer.root.add("Sect", { language: htmlLanguage(chosen.language) });
  writer.addPage();
  writer.bookmark(line(owner.name), 1, 0);
  const flow = new PageFlow(writer, () => textArea.top);
  flow.y = drawLetterHead(
    writer,
    {
      sender: {
        name: line(sender.name),
        address: addressLinesOrCountry(sender.postalAddress).map(line),
        details: [sender.phone, sender.email].flatMap((detail) => (detail ? line(detail) : [])),
      },
      recipient: {
        name: line(owner.name),
        address: addressLinesOrCountry(owner.postalAddress).map(line),
      },
      facts: [
        {
          label: t("owner-relations.letter.date"),
          value: formatDate(luxembourgDay(at), chosen.language),
        },
      ],
    },
    letter,
  );
  const lines = writer.type.paragraph(line(subject), textStyles.heading, textArea.width);
  writer.content(letter.add("H1"), () => {
    flow.y = drawLines(writer, lines, { ...textArea, top: flow.y });
  });
  flow.space(10);
  for (const paragraph of printable(text, isCovered).split(/\n{2,}/)) {
    flow.paragraph(letter, paragraph, { style: letterText });
    flow.space(millimetres(3));
  }
  drawFooters(
    writer,
    line(sender.name),
    (page, pages) => t("owner-relations.letter.page", { page, pages }),
    before,
  );
}

const line = (text: string) => printableLine(text, isCovered) || REPLACEMENT;
