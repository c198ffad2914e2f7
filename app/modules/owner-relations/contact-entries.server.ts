import { randomUUID } from "node:crypto";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { ContactEntry, EntryKind, EntryWay } from "./contact-entry";

export interface NewEntry {
  relationId: string;
  kind: EntryKind;
  direction: EntryWay | null;
  happenedOn: LocalDate;
  text: string;
  correctsId?: string | null;
  /** Null where no person wrote it. */
  authorId: string | null;
}

/** Writes into the logs of owners. */
export async function createEntries(tx: Transaction, entries: readonly NewEntry[]): Promise<void> {
  await tx.ownerContactEntry.createMany({
    data: entries.map(({ happenedOn, ...entry }) => ({
      id: randomUUID(),
      ...entry,
      happenedOn: toDatabaseDate(happenedOn),
    })),
  });
}

/** The log of an owner, what happened last first. */
export async function findEntries(
  tx: Transaction,
  relationId: string,
  most: number,
): Promise<{ entries: ContactEntry[]; total: number }> {
  const total = await tx.ownerContactEntry.count({ where: { relationId } });
  const rows = await tx.ownerContactEntry.findMany({
    where: { relationId },
    orderBy: [{ happenedOn: "desc" }, { createdAt: "desc" }, { id: "asc" }],
    take: most,
  });
  const people = await tx.account.findMany({
    where: { id: { in: rows.flatMap(({ authorId }) => authorId ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const entries = rows.map((row) => ({
    ...{ id: row.id, text: row.text, correctsId: row.correctsId },
    kind: row.kind as EntryKind,
    direction: row.direction as EntryWay | null,
    happenedOn: fromDatabaseDate(row.happenedOn),
    authorName: row.authorId ? (names.get(row.authorId) ?? null) : null,
    writtenAt: row.createdAt,
  }));
  return { entries, total };
}

/** Whether an entry belongs to this owner, and whether a later one corrects it already. */
export async function findCorrectable(
  tx: Transaction,
  relationId: string,
  entryId: string,
): Promise<{ isCorrected: boolean } | null> {
  const row = await tx.ownerContactEntry.findFirst({
    where: { id: entryId, relationId },
    select: { id: true },
  });
  if (!row) return null;
  const later = await tx.ownerContactEntry.count({ where: { correctsId: entryId } });
  return { isCorrected: later > 0 };
}
