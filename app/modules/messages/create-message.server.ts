import { randomUUID } from "node:crypto";

import { organisationShortName } from "~/modules/people/organisation-name";
import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { sideOf } from "./message";

/** Keeps a text under its author's present name. @returns its id. */
export async function createMessage(
  tx: Transaction,
  viewer: Viewer,
  { offerId, text, at }: { offerId: string; text: string; at: Date },
): Promise<string> {
  const id = randomUUID();
  const side = sideOf(viewer.role);
  await tx.offerMessage.createMany({
    data: [
      {
        id,
        offerId,
        side,
        authorId: viewer.accountId,
        authorName: viewer.name,
        authorOrganisation: side === "staff" ? organisationShortName(viewer) : null,
        body: text.replace(/\r\n?/g, "\n"),
        writtenAt: at,
      },
    ],
  });
  return id;
}
