import { randomUUID } from "node:crypto";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, luxembourgDay, toDatabaseDate } from "~/platform/local-date";

import type { IdentityCheck, IdentityDocument } from "./identity-check";
import type { VerifyIdentity } from "./relation-forms";

/** How often and by whom an owner's identity was seen, the valid one first. */
export async function findIdentityChecks(
  tx: Transaction,
  relationId: string,
): Promise<IdentityCheck[]> {
  const rows = await tx.ownerIdentityCheck.findMany({
    where: { relationId },
    orderBy: [{ withdrawnAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
  });
  const people = await tx.account.findMany({
    where: {
      id: { in: rows.flatMap(({ seenBy, withdrawnBy }) => [seenBy, withdrawnBy ?? seenBy]) },
    },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    id: row.id,
    document: row.documentKind as IdentityDocument,
    seenOn: fromDatabaseDate(row.seenOn),
    seenByName: names.get(row.seenBy) ?? "",
    withdrawnOn: row.withdrawnAt && luxembourgDay(row.withdrawnAt),
    withdrawnByName: row.withdrawnBy ? (names.get(row.withdrawnBy) ?? null) : null,
    withdrawnReason: row.withdrawnReason,
  }));
}

/** The check that counts; null when nobody saw who the owner behind an account is. */
export async function findValidIdentity(
  tx: Transaction,
  accountId: string,
): Promise<IdentityCheck | null> {
  const relation = await tx.ownerRelation.findUnique({
    where: { accountId },
    select: { id: true },
  });
  const checks = relation ? await findIdentityChecks(tx, relation.id) : [];
  return checks.find(({ withdrawnOn }) => withdrawnOn === null) ?? null;
}

/** @returns false when the identity counts as seen already. */
export async function createIdentityCheck(
  tx: Transaction,
  viewer: Viewer,
  relationId: string,
  { documentKind, seenOn }: VerifyIdentity,
): Promise<boolean> {
  const { count } = await tx.ownerIdentityCheck.createMany({
    data: [
      {
        id: randomUUID(),
        ...{ relationId, documentKind, seenBy: viewer.accountId, seenOn: toDatabaseDate(seenOn) },
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}

/** @returns false when there was nothing to withdraw. */
export async function endIdentityCheck(
  tx: Transaction,
  viewer: Viewer,
  relationId: string,
  reason: string,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.ownerIdentityCheck.updateMany({
    where: { relationId, withdrawnAt: null },
    data: { withdrawnAt: at, withdrawnBy: viewer.accountId, withdrawnReason: reason },
  });
  return count === 1;
}
