import { randomUUID } from "node:crypto";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { Permanence } from "./permanence";
import type { AddPermanence } from "./permanence-forms";
import { houseOf } from "./reach.server";

/** The permanences of the viewer's house in the order of the week; those over before a day are left out. */
export async function findPermanences(
  tx: Transaction,
  viewer: Viewer,
  from: LocalDate,
): Promise<Permanence[]> {
  const rows = await tx.permanence.findMany({
    where: {
      organisationId: houseOf(viewer),
      OR: [{ validTo: null }, { validTo: { gt: toDatabaseDate(from) } }],
    },
    orderBy: [{ weekday: "asc" }, { fromMinute: "asc" }, { validFrom: "asc" }],
  });
  return rows.map((row) => ({
    ...{ id: row.id, weekday: row.weekday, fromMinute: row.fromMinute, toMinute: row.toMinute },
    ...{ place: row.place, slotMinutes: row.slotMinutes, desks: row.desks, source: row.source },
    validFrom: fromDatabaseDate(row.validFrom),
    validTo: row.validTo && fromDatabaseDate(row.validTo),
  }));
}

/** @returns the id, or null when another permanence takes place at the same time. */
export async function createPermanence(
  tx: Transaction,
  viewer: Viewer,
  { act: _act, validFrom, ...form }: AddPermanence,
): Promise<string | null> {
  const id = randomUUID();
  const { count } = await tx.permanence.createMany({
    data: [
      {
        id,
        ...form,
        organisationId: houseOf(viewer),
        validFrom: toDatabaseDate(validFrom),
        createdBy: viewer.accountId,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}

/** @returns false when it ends no later already. */
export async function updatePermanenceEnd(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  validTo: LocalDate,
): Promise<boolean> {
  const day = toDatabaseDate(validTo);
  const { count } = await tx.permanence.updateMany({
    where: {
      id,
      organisationId: houseOf(viewer),
      OR: [{ validTo: null }, { validTo: { gt: day } }],
    },
    data: { validTo: day },
  });
  return count === 1;
}
