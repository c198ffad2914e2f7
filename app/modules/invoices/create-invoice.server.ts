import { randomUUID } from "node:crypto";

import { translator } from "~/i18n/translator.server";
import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { toDatabaseDate, type LocalDate } from "~/platform/local-date";
import { accept, type Verdict } from "~/platform/result";
import { createStoredFile } from "~/platform/storage/create-stored-file.server";
import { storeBytes } from "~/platform/storage/storage.server";

import type { InvoiceDraft, InvoiceKind } from "./invoice";
import { seriesPrefix, writeInvoiceNumber } from "./invoice-number";
import { freezeInvoice, type InvoiceRefusal, invoiceTotal } from "./invoice-rules";
import { renderInvoice } from "./render-invoice.server";
import { takeNumber } from "./take-number.sql.server";

/** Whom an invoice belongs to in the catalogue, beside what its paper says. */
export interface InvoiceOwner {
  tenancyId: string;
  claimId: string | null;
  landlordId: string | null;
  householdId: string | null;
  organisationId: string;
  /** `YYYY-MM` of an occupation statement. */
  period: string | null;
}

/**
 * Issues an invoice: takes the next number of its series (the row stays locked until the transaction ends, so that a
 * rolled back one leaves no gap), freezes it, draws the PDF once and keeps it.
 */
export async function createInvoice(
  tx: Transaction,
  viewer: Viewer,
  draft: InvoiceDraft,
  owner: InvoiceOwner,
  at: { today: LocalDate; now: Date },
): Promise<Verdict<{ invoiceId: string; code: string }, InvoiceRefusal>> {
  const kind: InvoiceKind = draft.subject.kind;
  const year = Number(at.today.slice(0, 4));
  const sequence = await takeNumber(tx, seriesPrefix[kind], year);
  const code = writeInvoiceNumber({ kind, year, sequence });
  const frozen = freezeInvoice(draft, {
    number: code,
    issuedOn: at.today,
    issuedAt: at.now.toISOString(),
  });
  if (!frozen.ok) return frozen;
  const pdf = await renderInvoice(frozen.invoice, translator(draft.language));
  const fileId = await createStoredFile(tx, {
    kind: "invoice",
    mediaType: "application/pdf",
    stored: await storeBytes(pdf),
    ownerId: null,
  });
  const invoiceId = randomUUID();
  await tx.invoice.createMany({
    data: [
      {
        id: invoiceId,
        series: seriesPrefix[kind],
        year,
        number: sequence,
        code,
        kind,
        ...owner,
        language: draft.language,
        issuedOn: toDatabaseDate(at.today),
        dueOn: draft.payment?.dueOn ? toDatabaseDate(draft.payment.dueOn) : null,
        totalCents: invoiceTotal(draft),
        frozen: frozen.invoice,
        fileId,
        issuedBy: viewer.accountId,
      },
    ],
  });
  return accept({ invoiceId, code });
}
