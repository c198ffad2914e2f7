import { htmlLanguage } from "~/i18n/languages";
import type { Translate } from "~/i18n/text";
import { DocumentWriter, identifierOf } from "~/platform/pdf/document-writer.server";
import { isCovered } from "~/platform/pdf/font-files.server";
import { drawFooters, drawLetterHead, drawRunningHead } from "~/platform/pdf/letter.server";
import { PageFlow } from "~/platform/pdf/page-flow.server";
import { millimetres, textArea } from "~/platform/pdf/paper";
import { printableTexts } from "~/platform/pdf/printable";
import { drawTable } from "~/platform/pdf/table.server";
import { textStyles } from "~/platform/pdf/text-style";

import { drawContact, drawPayment, setContact } from "./draw-payment.server";
import { epcPayload } from "./epc-payment";
import { FrozenInvoice } from "./invoice";
import { InvoicePaper } from "./invoice-paper";

const PRODUCER = "Wunnbréck";

/**
 * The paper of an issued invoice: a tagged PDF with its letter head, lines, total and payment code. The same snapshot
 * and the same texts give the same bytes, on any day and machine.
 *
 * @param frozen as `freezeInvoice` made it, or read back from JSON.
 * @param texts of the invoice's language: `translator(frozen.language)`.
 * @throws ZodError when the snapshot is not one; Error when its payment data are not what `freezeInvoice` lets pass.
 */
export async function renderInvoice(frozen: FrozenInvoice, texts: Translate): Promise<Uint8Array> {
  const exact = FrozenInvoice.parse(frozen);
  const invoice = printableTexts(exact, isCovered);
  const paper = new InvoicePaper(invoice, texts);
  const writer = await DocumentWriter.create({
    title: paper.name,
    subject: paper.title,
    author: invoice.issuer.name,
    language: htmlLanguage(invoice.language),
    createdAt: invoice.issuedAt,
    producer: PRODUCER,
    identifier: identifierOf(JSON.stringify(exact)),
  });
  writer.addPage();
  const { name, lines, phone, email, registration } = invoice.issuer;
  const flow = new PageFlow(writer, () => drawRunningHead(writer, paper.name));
  flow.y = drawLetterHead(writer, {
    sender: {
      name,
      address: lines,
      details: [phone, email, registration].filter((detail) => detail !== null),
    },
    recipient: { name: invoice.recipient.name, address: invoice.recipient.lines },
    facts: paper.facts,
  });
  drawBody(flow, paper);
  if (exact.payment) drawPayment(flow, paper, payloadOf(exact));
  else drawContact(flow, setContact(writer, paper, textArea.width));
  drawFooters(writer, `${paper.name} · ${name}`, (page, pages) => paper.page(page, pages));
  return writer.finish();
}

function drawBody(flow: PageFlow, paper: InvoicePaper): void {
  const { root } = flow.writer;
  flow.heading(root, 1, paper.title);
  flow.space(6);
  flow.paragraph(root, paper.introduction);
  flow.space(14);
  flow.heading(root, 2, paper.detail, millimetres(25));
  flow.space(4);
  const [item, period, amount] = paper.columns;
  drawTable(flow, root, {
    columns: [
      { title: item, share: 92 },
      { title: period, share: 44 },
      { title: amount, share: 34, align: "end" },
    ],
    rows: paper.rows.map((row) => [
      { text: row.item, notes: row.notes },
      { text: row.period },
      { text: row.amount },
    ]),
    total: paper.total,
  });
  flow.space(5);
  for (const remark of paper.remarks) flow.paragraph(root, remark, { style: textStyles.small });
  flow.space(10);
}

function payloadOf({ payment, total }: FrozenInvoice): string {
  if (!payment) throw new Error("An invoice without payment has no payment code");
  const code = epcPayload({ ...payment, amount: BigInt(total) });
  if (!code.ok) throw new Error(`A frozen invoice cannot be paid: ${code.reason}`);
  return code.payload;
}
