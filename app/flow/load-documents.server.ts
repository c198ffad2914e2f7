import { findInvoices } from "~/modules/invoices/find-invoices.server";
import { findLetters } from "~/modules/messages/letters.server";
import type { Viewer } from "~/modules/people/viewer";
import { findPapers } from "~/modules/properties/find-papers.server";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

/** The last papers of money of each tenancy; the others stand in their list. */
const LAST: ListPage = { page: 1, size: 25, skip: 0, take: 6 };

/** The papers of a dwelling its owner may save: what he gave, letters, and settlements of its tenancies. */
export async function findDocuments(
  tx: Transaction,
  viewer: Viewer,
  dwelling: {
    id: string;
    offers: readonly { id: string; reviewedAt: Date | null }[];
    tenancies: readonly { id: string }[];
  },
) {
  const letters = await findLetters(
    tx,
    dwelling.offers.map(({ id }) => id),
  );
  const invoices = [];
  for (const { id } of dwelling.tenancies) {
    const filter = { kind: null, words: null, tenancyId: id };
    invoices.push(...(await findInvoices(tx, viewer, filter, LAST)).rows);
  }
  return {
    papers: await findPapers(tx, viewer, dwelling.id),
    letters: dwelling.offers.flatMap(({ id, reviewedAt }) =>
      letters.get(id)?.isReady ? { offerId: id, issuedAt: reviewedAt } : [],
    ),
    invoices: invoices.map(({ id, code, kind, issuedOn }) => ({ id, code, kind, issuedOn })),
  };
}
