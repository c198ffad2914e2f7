import type { DocumentWriter } from "~/platform/pdf/document-writer.server";
import { drawFacts, setFacts } from "~/platform/pdf/facts.server";
import { drawLines, heightOf, type PageFlow } from "~/platform/pdf/page-flow.server";
import { millimetres, textArea } from "~/platform/pdf/paper";
import { qrCode } from "~/platform/pdf/qr-code";
import { textStyles } from "~/platform/pdf/text-style";
import type { SetLine } from "~/platform/pdf/typesetter.server";

import type { InvoicePaper } from "./invoice-paper";

/** The version of QR codes that EPC069-12 allows at most. */
const EPC_QR_VERSION = 13;

const qrSide = millimetres(36);
const qrColumn = millimetres(46);

/** On the left the account and whom to ask, on the right the code: always on one page. */
export function drawPayment(flow: PageFlow, paper: InvoicePaper, payload: string): void {
  const { writer } = flow;
  const { left, width } = textArea;
  const column = width - qrColumn - millimetres(10);
  const introduction = paper.paymentIntroduction;
  const lines = introduction ? writer.type.paragraph(introduction, textStyles.body, column) : [];
  const facts = setFacts(writer, paper.paymentFacts, column, textStyles.strong);
  const contact = setContact(writer, paper, column);
  const caption = writer.type.paragraph(paper.qrCaption, textStyles.small, qrColumn);
  const gap = lines.length > 0 ? 6 : 0;
  const leftHeight = heightOf(lines) + gap + facts.height + contact.height;
  const height = Math.max(leftHeight, qrSide + heightOf(caption));

  const section = writer.root.add("Sect");
  flow.heading(section, 2, paper.paymentTitle, 4 + height);
  flow.space(4);
  const top = flow.y;
  if (lines.length > 0) {
    writer.content(section.add("P"), () => {
      drawLines(writer, lines, { left, width: column, top });
    });
  }
  const below = drawFacts(writer, section, facts, { left, top: top + heightOf(lines) + gap });
  const qrLeft = left + width - qrColumn;
  const box = {
    left: qrLeft + (qrColumn - qrSide) / 2,
    top: top - 4,
    width: qrSide,
    height: qrSide,
  };
  writer.drawQrCode(section, qrCode(payload, EPC_QR_VERSION), box, paper.qrAlternative);
  writer.content(section.add("P"), () => {
    drawLines(writer, caption, { left: qrLeft, width: qrColumn, top: top + qrSide });
  });
  flow.y = below;
  drawContact(flow, contact);
  flow.y = top + height;
}

export interface SetContact {
  title: string;
  lines: SetLine[];
  width: number;
  /** Nothing is drawn when it is 0. */
  height: number;
}

const contactGap = { before: 12, after: 2 } as const;

/** Whom to ask, if the invoice says so. */
export function setContact(
  { type }: DocumentWriter,
  { contact }: InvoicePaper,
  width: number,
): SetContact {
  if (!contact) return { title: "", lines: [], width, height: 0 };
  const title = type.paragraph(contact.title, textStyles.heading, textArea.width);
  const lines = type.paragraph(contact.text, textStyles.body, width);
  const height = heightOf([...title, ...lines]) + contactGap.before + contactGap.after;
  return { title: contact.title, lines, width, height };
}

/** Draws it where the flow stands. */
export function drawContact(flow: PageFlow, { title, lines, width, height }: SetContact): void {
  if (height === 0) return;
  const section = flow.writer.root.add("Sect");
  flow.space(contactGap.before);
  flow.heading(section, 2, title, heightOf(lines) + contactGap.after);
  flow.space(contactGap.after);
  flow.writer.content(section.add("P"), () => {
    flow.y = drawLines(flow.writer, lines, { left: textArea.left, width, top: flow.y });
  });
}
