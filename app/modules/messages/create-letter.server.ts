import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { FrozenLetter } from "./refusal-letter";

/** Keeps what the letter of an offer says; its paper is drawn afterwards. */
export async function createLetter(
  tx: Transaction,
  viewer: Viewer,
  offerId: string,
  frozen: FrozenLetter,
): Promise<void> {
  await tx.offerLetter.createMany({
    data: [
      {
        offerId,
        reference: frozen.reference,
        frozen,
        issuedBy: viewer.accountId,
        issuedAt: new Date(frozen.issuedAt),
      },
    ],
  });
}
