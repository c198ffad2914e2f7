import { randomUUID } from "node:crypto";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { Closure } from "./permanence";
import type { CloseDays } from "./permanence-forms";
import { houseOf } from "./reach.server";

/** The closures of the viewer's house that are not over before a day, the next one first. */
export async function findClosures(
  tx: Transaction,
  viewer: Viewer,
  from: LocalDate,
): Promise<Closure[]> {
  const rows = await tx.permanenceClosure.findMany({
    where: { organisationId: houseOf(viewer), lastOn: { gte: toDatabaseDate(from) } },
    select: { id: true, firstOn: true, lastOn: true, reason: true },
    orderBy: [{ firstOn: "asc" }, { id: "asc" }],
  });
  return rows.map(({ firstOn, lastOn, ...row }) => ({
    ...row,
    firstOn: fromDatabaseDate(firstOn),
    lastOn: fromDatabaseDate(lastOn),
  }));
}

/** @returns the id. */
export async function createClosure(
  tx: Transaction,
  viewer: Viewer,
  { firstOn, lastOn, reason }: CloseDays,
): Promise<string> {
  const id = randomUUID();
  await tx.permanenceClosure.createMany({
    data: [
      {
        ...{ id, reason, organisationId: houseOf(viewer), createdBy: viewer.accountId },
        firstOn: toDatabaseDate(firstOn),
        lastOn: toDatabaseDate(lastOn ?? firstOn),
      },
    ],
  });
  return id;
}

/** @returns false when it is gone already. */
export async function endClosure(tx: Transaction, viewer: Viewer, id: string): Promise<boolean> {
  const { count } = await tx.permanenceClosure.deleteMany({
    where: { id, organisationId: houseOf(viewer) },
  });
  return count === 1;
}
