import { randomUUID } from "node:crypto";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { toDatabaseDate } from "~/platform/local-date";

import type { NewRelation } from "./relation-forms";

/**
 * Takes down somebody new; who takes down is responsible until somebody else is.
 *
 * @returns the id, or null when the address for mails belongs to somebody who is there already.
 */
export async function createRelation(
  tx: Transaction,
  viewer: Viewer,
  form: NewRelation,
): Promise<string | null> {
  const id = randomUUID();
  const { said: _said, nextStepOn, ...person } = form;
  const { count } = await tx.ownerRelation.createMany({
    data: [
      {
        id,
        ...person,
        scheme: viewer.scheme ?? form.scheme ?? null,
        nextStepOn: nextStepOn ? toDatabaseDate(nextStepOn) : null,
        responsibleId: viewer.accountId,
        createdBy: viewer.accountId,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}
