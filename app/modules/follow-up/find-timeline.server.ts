import { z } from "zod";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { TimelineKind } from "./timeline-entry";

export interface TimelineRow {
  id: string;
  kind: TimelineKind;
  detail: Record<string, string | number>;
  text: string | null;
  authorName: string | null;
  at: Date;
}

const Detail = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

/** What happened to a household, newest first; for a role that reaches it. @param merged files that went into it. */
export async function findTimeline(
  tx: Transaction,
  _viewer: Viewer,
  householdId: string,
  merged: readonly string[] = [],
  limit = 100,
): Promise<TimelineRow[]> {
  const rows = await tx.timelineEntry.findMany({
    where: { householdId: { in: [householdId, ...merged] } },
    orderBy: [{ at: "desc" }, { id: "asc" }],
    take: limit,
  });
  const authors = await tx.account.findMany({
    where: { id: { in: rows.flatMap((row) => row.authorId ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(authors.map((author) => [author.id, author.name]));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as TimelineKind,
    detail: Detail.parse(row.detail),
    text: row.text,
    authorName: row.authorId ? (nameOf.get(row.authorId) ?? null) : null,
    at: row.at,
  }));
}
