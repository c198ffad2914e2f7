import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, toDatabaseDate } from "~/platform/local-date";

import type { AcceptForm, OfferTerms, TermsAnswer } from "./offer-terms";

/** The terms an organisation stated for an offer; null before. */
export async function getTerms(tx: Transaction, offerId: string): Promise<OfferTerms | null> {
  const row = await tx.offerTerms.findUnique({
    where: { offerId },
    select: {
      rentCents: true,
      startsOn: true,
      months: true,
      works: true,
      statedAt: true,
      answer: true,
      answeredAt: true,
    },
  });
  return (
    row && {
      ...row,
      startsOn: fromDatabaseDate(row.startsOn),
      answer: row.answer as TermsAnswer | null,
    }
  );
}

/** States the terms, in place of earlier ones; an earlier answer counts no more. */
export async function updateTerms(
  tx: Transaction,
  viewer: Viewer,
  offerId: string,
  { rent, startsOn, months, works }: AcceptForm,
  at: Date,
): Promise<void> {
  const terms = {
    rentCents: rent,
    startsOn: toDatabaseDate(startsOn),
    months,
    works: works ?? null,
    statedBy: viewer.accountId,
    statedAt: at,
    answer: null,
    answeredAt: null,
  };
  await tx.offerTerms.upsert({
    where: { offerId },
    create: { offerId, ...terms },
    update: terms,
    select: { offerId: true },
  });
}

/** Keeps the owner's answer. */
export async function answerTerms(
  tx: Transaction,
  offerId: string,
  answer: TermsAnswer,
  at: Date,
): Promise<void> {
  await tx.offerTerms.updateMany({ where: { offerId }, data: { answer, answeredAt: at } });
}
