import { randomUUID } from "node:crypto";

import { z } from "zod";

import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { isLocalDate, toDatabaseDate } from "~/platform/local-date";

import { CLOSE_REASONS, OPEN_STATUSES, PARK_REASONS } from "./file-status";
import type { StoredHousehold } from "./get-household.server";
import { HOUSEHOLD_STATUSES, RELATIONS } from "./household";
import { MERGE_FIELDS, type Newcomer } from "./merge";

const ids = z.array(z.string());
const date = z.string().refine(isLocalDate).nullable();

const People = z.object({
  /** Members of the kept file and those of the other one with whom they exchanged who they are. */
  exchanged: z.array(z.object({ keptId: z.string(), otherId: z.string() })),
  /** Who came, with the place in the other file. */
  newcomers: z.array(
    z.object({
      id: z.string(),
      position: z.number(),
      relation: z.enum(RELATIONS),
      relatedTo: z.number().nullable(),
    }),
  ),
});

const Moved = z.object({
  ...{ tasks: ids, proposals: ids, appointments: ids, arrivals: ids, referrals: ids },
});

const Before = z.object({
  kept: z.object({
    status: z.enum(HOUSEHOLD_STATUSES),
    shareConsentOn: date,
    proposalId: z.string().nullable(),
    tenancyId: z.string().nullable(),
  }),
  other: z.object({
    status: z.enum(HOUSEHOLD_STATUSES),
    parkedFrom: z.enum(OPEN_STATUSES).nullable(),
    parkedUntil: date,
    parkReason: z.enum(PARK_REASONS).nullable(),
    closedAt: z.string().nullable(),
    closeReason: z.enum(CLOSE_REASONS).nullable(),
  }),
});

const Stored = z.object({
  exchanged: z.array(z.enum(MERGE_FIELDS)),
  ...{ people: People, moved: Moved, before: Before },
});

/** What a merge exchanged and moved; no name. */
export interface StoredMerge extends z.output<typeof Stored> {
  id: string;
  keptId: string;
  otherId: string;
  keptVersion: number;
  mergedBy: string;
  mergedAt: Date;
  isUndone: boolean;
}

/** Keeps what has to be known to undo a merge whole. @returns its id. */
export async function createMerge(
  tx: Transaction,
  viewer: Viewer,
  merge: Omit<StoredMerge, "id" | "mergedBy" | "mergedAt" | "isUndone"> & {
    organisationId: string;
  },
): Promise<string> {
  const id = randomUUID();
  await tx.householdMerge.createMany({ data: [{ id, ...merge, mergedBy: viewer.accountId }] });
  return id;
}

/** The merges into a file that stand, the latest first. */
export async function findMerges(tx: Transaction, keptId: string): Promise<StoredMerge[]> {
  const rows = await tx.householdMerge.findMany({
    where: { keptId, undoneAt: null },
    orderBy: [{ mergedAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ undoneAt, exchanged, people, moved, before, ...row }) => ({
    ...row,
    ...Stored.parse({ exchanged, people, moved, before }),
    isUndone: undoneAt !== null,
  }));
}

/** Ids of the files that went into one, as far as the viewer may know of it. */
export async function findMergedFiles(
  tx: Transaction,
  viewer: Viewer,
  keptId: string,
): Promise<string[]> {
  if (scopeOf(viewer.role, "household:update") === null) return [];
  const rows = await tx.householdMerge.findMany({
    where: { keptId, undoneAt: null },
    select: { otherId: true },
  });
  return rows.map(({ otherId }) => otherId);
}

/** Marks a merge as undone. @returns false when somebody else was first. */
export async function endMerge(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.householdMerge.updateMany({
    where: { id, undoneAt: null },
    data: { undoneBy: viewer.accountId, undoneAt: at },
  });
  return count === 1;
}

/** What is said of a file when it goes into another one, to be given back. */
export function placeOf(file: StoredHousehold): z.output<typeof Before>["other"] {
  const { status, parkedFrom, parkedUntil, parkReason, closeReason } = file;
  const closedAt = file.closedAt?.toISOString() ?? null;
  return { status, parkedFrom, parkedUntil, parkReason, closeReason, closedAt };
}

/** Gives a file back the place it had. */
export async function updateToFormerPlace(
  tx: Transaction,
  id: string,
  { closedAt, parkedUntil, ...place }: z.output<typeof Before>["other"],
  at: Date,
): Promise<void> {
  await tx.household.updateMany({
    where: { id },
    data: {
      ...place,
      ...{ joinedIntoId: null, updatedAt: at, version: { increment: 1 } },
      closedAt: closedAt === null ? null : new Date(closedAt),
      parkedUntil: parkedUntil === null ? null : toDatabaseDate(parkedUntil),
    },
  });
}

/** Status and consent of a file. @returns its new version. */
export async function updateStatusAndConsent(
  tx: Transaction,
  id: string,
  { status, shareConsentOn }: Pick<StoredHousehold, "status" | "shareConsentOn">,
  at: Date,
): Promise<number> {
  const row = await tx.household.update({
    where: { id },
    data: {
      status,
      shareConsentOn: shareConsentOn === null ? null : toDatabaseDate(shareConsentOn),
      ...{ version: { increment: 1 }, updatedAt: at },
    },
    select: { version: true },
  });
  return row.version;
}

/** Puts members into a file, each at its place there. */
export async function updateMembersFile(
  tx: Transaction,
  householdId: string,
  members: readonly Pick<Newcomer, "id" | "position" | "relation" | "relatedTo">[],
): Promise<void> {
  for (const { id, position, relation, relatedTo } of members) {
    const place = { position, relation, relatedTo };
    await tx.householdMember.updateMany({ where: { id }, data: { householdId, ...place } });
  }
}

/** When each of some files was changed last. */
export async function findChangedAt(tx: Transaction, households: readonly string[]) {
  const rows = await tx.household.findMany({
    where: { id: { in: [...households] } },
    select: { id: true, updatedAt: true },
  });
  return new Map(rows.map(({ id, updatedAt }) => [id, updatedAt]));
}
