import type { Transaction } from "~/platform/database/with-viewer.server";

/** When the owners of these offers were asked whether they are still free, the first time first. */
export async function findAsked(
  tx: Transaction,
  offerIds: readonly string[],
): Promise<{ offerId: string; askedAt: Date; isAnswered: boolean }[]> {
  const rows = await tx.availabilityQuestion.findMany({
    where: { offerId: { in: [...offerIds] } },
    select: { offerId: true, askedAt: true, answer: true },
    orderBy: { askedAt: "asc" },
  });
  return rows.map(({ answer, ...row }) => ({ ...row, isAnswered: answer !== null }));
}
