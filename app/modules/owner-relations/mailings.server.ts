import { randomUUID } from "node:crypto";

import type { Language } from "~/i18n/languages";
import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

import {
  type Mailing,
  type MailingChannel,
  type MailingRecipient,
  type MailingStatus,
  type MailingTexts,
  type RecipientState,
  StoredTexts,
} from "./mailing";

/** The first lock: LISKO sees every mailing, an officer those of his organisation. */
function mailingReach(viewer: Viewer): Prisma.OwnerMailingWhereInput {
  switch (scopeOf(viewer.role, "owner-mailing:send")) {
    case "all":
      return {};
    case "scheme":
      return viewer.organisationId ? { organisationId: viewer.organisationId } : { id: { in: [] } };
    default:
      return { id: { in: [] } };
  }
}

/** Keeps a mailing with its frozen selection. @returns its id. */
export async function createMailing(
  tx: Transaction,
  viewer: Viewer & { organisationId: string },
  { channel, texts }: { channel: MailingChannel; texts: MailingTexts },
  recipients: readonly Omit<MailingRecipient, "id">[],
): Promise<string> {
  const id = randomUUID();
  const { accountId: createdBy, organisationId, scheme } = viewer;
  await tx.ownerMailing.createMany({
    data: [{ id, channel, texts, createdBy, organisationId, scheme }],
  });
  await tx.ownerMailingRecipient.createMany({
    data: recipients.map((recipient, position) => ({
      ...{ id: randomUUID(), mailingId: id, position },
      ...recipient,
    })),
  });
  return id;
}

/** @throws Response 404 outside the viewer's reach. */
export async function getMailing(tx: Transaction, viewer: Viewer, id: string): Promise<Mailing> {
  const row = await tx.ownerMailing.findFirst({ where: { id, AND: [mailingReach(viewer)] } });
  const [found] = row ? await withCounts(tx, [row]) : [];
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

/** A page of the mailings in the viewer's reach, the last one first. */
export async function findMailings(
  tx: Transaction,
  viewer: Viewer,
  page: ListPage,
): Promise<{ rows: Mailing[]; total: number }> {
  const where = mailingReach(viewer);
  const total = await tx.ownerMailing.count({ where });
  const rows = await tx.ownerMailing.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  return { total, rows: await withCounts(tx, rows) };
}

type StoredMailing = Awaited<ReturnType<Transaction["ownerMailing"]["findMany"]>>[number];

async function withCounts(tx: Transaction, rows: readonly StoredMailing[]): Promise<Mailing[]> {
  const ids = rows.map(({ id }) => id);
  const groups = await tx.ownerMailingRecipient.groupBy({
    by: ["mailingId", "state"],
    where: { mailingId: { in: ids } },
    _count: true,
  });
  const people = await tx.account.findMany({
    where: { id: { in: rows.map(({ createdBy }) => createdBy) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...{ id: row.id, createdAt: row.createdAt, sentAt: row.sentAt, finishedAt: row.finishedAt },
    ...{ made: row.made, fileId: row.fileId, organisationId: row.organisationId },
    channel: row.channel as MailingChannel,
    status: row.status as MailingStatus,
    texts: StoredTexts.parse(row.texts),
    createdByName: names.get(row.createdBy) ?? "",
    counts: Object.fromEntries(
      groups
        .filter(({ mailingId }) => mailingId === row.id)
        .map(({ state, _count }) => [state, _count]),
    ),
  }));
}

export interface RecipientFilter {
  states?: readonly RecipientState[];
  skip?: number;
  take: number;
}

/** Recipients of a mailing in their order. */
export async function findRecipients(
  tx: Transaction,
  mailingId: string,
  { states, skip = 0, take }: RecipientFilter,
): Promise<MailingRecipient[]> {
  const rows = await tx.ownerMailingRecipient.findMany({
    where: { mailingId, ...(states && { state: { in: [...states] } }) },
    orderBy: { position: "asc" },
    skip,
    take,
  });
  return rows.map((row) => ({
    ...{ id: row.id, relationId: row.relationId, name: row.name, email: row.email },
    ...{ postalAddress: row.postalAddress, communeName: row.communeName, reason: row.reason },
    language: row.language as Language,
    state: row.state as RecipientState,
  }));
}

/** One recipient of a mailing; null when it has no such one. */
export async function getRecipient(
  tx: Transaction,
  mailingId: string,
  id: string,
): Promise<{ relationId: string; postalAddress: string | null } | null> {
  return tx.ownerMailingRecipient.findFirst({
    where: { id, mailingId },
    select: { relationId: true, postalAddress: true },
  });
}

/** Why how many owners of a mailing get nothing. */
export async function countLeftOut(
  tx: Transaction,
  mailingId: string,
): Promise<{ reason: string; count: number }[]> {
  const groups = await tx.ownerMailingRecipient.groupBy({
    by: ["reason"],
    where: { mailingId, state: "left_out" },
    _count: true,
  });
  return groups.flatMap(({ reason, _count }) => (reason ? [{ reason, count: _count }] : []));
}

/** In how many languages owners are written to, and how many in French because theirs is empty. */
export async function countLanguages(
  tx: Transaction,
  mailingId: string,
): Promise<{ language: Language; count: number }[]> {
  const groups = await tx.ownerMailingRecipient.groupBy({
    by: ["language"],
    where: { mailingId, state: { not: "left_out" } },
    _count: true,
  });
  return groups.map(({ language, _count }) => ({ language: language as Language, count: _count }));
}
