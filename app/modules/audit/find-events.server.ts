import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

export interface EventFilter {
  /** Part of an action, or a whole id of the thing concerned. */
  words: string | null;
  entity: string | null;
  actorId: string | null;
  /** From this instant, and before that one. */
  from: Date | null;
  before: Date | null;
}

export interface EventRow {
  seq: bigint;
  at: Date;
  actor: { id: string; name: string | null } | null;
  role: string | null;
  action: string;
  entity: string;
  entityId: string | null;
  fields: string[];
  requestId: string | null;
}

/** Sealed events, the latest first. An actor whose account is gone keeps the id. */
export async function findEvents(
  tx: Transaction,
  filter: EventFilter,
  page: ListPage,
): Promise<{ rows: EventRow[]; total: number }> {
  const where = whereOf(filter);
  const total = await tx.auditLog.count({ where });
  const found = await tx.auditLog.findMany({
    where,
    select: {
      seq: true,
      at: true,
      actorId: true,
      role: true,
      action: true,
      entity: true,
      entityId: true,
      fields: true,
      requestId: true,
    },
    orderBy: { seq: "desc" },
    skip: page.skip,
    take: page.take,
  });
  const names = await namesOf(tx, [...new Set(found.flatMap(({ actorId }) => actorId ?? []))]);
  const rows = found.map(({ actorId, ...event }) => ({
    ...event,
    actor: actorId === null ? null : { id: actorId, name: names.get(actorId) ?? null },
  }));
  return { rows, total };
}

/** The kinds of things the log speaks of. */
export async function findEventEntities(tx: Transaction): Promise<string[]> {
  const rows = await tx.auditLog.groupBy({ by: ["entity"], orderBy: { entity: "asc" } });
  return rows.map(({ entity }) => entity);
}

function whereOf({ words, entity, actorId, from, before }: EventFilter): Prisma.AuditLogWhereInput {
  return {
    AND: [
      words ? { OR: [{ action: { contains: words } }, { entityId: { startsWith: words } }] } : {},
      entity ? { entity } : {},
      actorId ? { actorId } : {},
      from ? { at: { gte: from } } : {},
      before ? { at: { lt: before } } : {},
    ],
  };
}

async function namesOf(tx: Transaction, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
