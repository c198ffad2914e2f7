import type { Viewer } from "~/modules/people/viewer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import type { Sort } from "~/ui/sort";

import {
  findHouseholdCodes,
  findPlaces,
  OPEN_COLUMNS,
  type ProposalCard,
  proposalReach,
  toCard,
} from "./get-proposal.server";
import type { ProposalStatus } from "./proposal";

export interface ProposalFilter {
  words: string | null;
  status: ProposalStatus | null;
  scheme: SchemeKey | null;
  /** Only the viewer's own households. */
  mine: boolean;
  sort: Sort | null;
}

export interface ProposalRow {
  id: string;
  householdId: string;
  householdCode: string | null;
  alias: string;
  dwellingId: string;
  communeName: string;
  scheme: SchemeKey;
  status: ProposalStatus;
  points: number;
  expiresAt: Date;
  createdAt: Date;
}

const SORTS = {
  created: "createdAt",
  answerBy: "expiresAt",
  points: "points",
  status: "status",
} as const;
const MOST_FOUND = 1_000;

/** A page of the proposals staff reaches. Words find a household's code, the name on its card, or a commune. */
export async function findProposals(
  tx: Transaction,
  viewer: Viewer,
  filter: ProposalFilter,
  page: ListPage,
): Promise<{ rows: ProposalRow[]; total: number }> {
  const where: Prisma.ProposalWhereInput = {
    AND: [
      proposalReach(viewer),
      filter.words ? { OR: await matchesOf(tx, filter.words) } : {},
      filter.status ? { status: filter.status } : {},
      filter.scheme ? { scheme: filter.scheme } : {},
      filter.mine ? { caseworkerId: viewer.accountId } : {},
    ],
  };
  const total = await tx.proposal.count({ where });
  const column = SORTS[(filter.sort?.column ?? "created") as keyof typeof SORTS];
  const direction = filter.sort?.direction === "ascending" ? "asc" : "desc";
  const found = await tx.proposal.findMany({
    where,
    select: {
      id: true,
      householdId: true,
      alias: true,
      dwellingId: true,
      scheme: true,
      status: true,
      points: true,
      expiresAt: true,
      createdAt: true,
    },
    orderBy: [{ [column]: direction }, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  const codes = await findHouseholdCodes(
    tx,
    found.map((row) => row.householdId),
  );
  const places = await findPlaces(
    tx,
    found.map((row) => row.dwellingId),
  );
  return {
    total,
    rows: found.map((row) => ({
      ...row,
      householdCode: codes.get(row.householdId) ?? null,
      communeName: places.get(row.dwellingId)?.communeName ?? "",
      scheme: row.scheme as SchemeKey,
      status: row.status as ProposalStatus,
    })),
  };
}

async function matchesOf(tx: Transaction, words: string): Promise<Prisma.ProposalWhereInput[]> {
  const contains = { contains: words, mode: "insensitive" as const };
  const households = await tx.household.findMany({
    where: { code: contains },
    select: { id: true },
    take: MOST_FOUND,
  });
  const dwellings = await tx.dwelling.findMany({
    where: { commune: { name: contains } },
    select: { id: true },
    take: MOST_FOUND,
  });
  return [
    { alias: contains },
    { householdId: { in: households.map(({ id }) => id) } },
    { dwellingId: { in: dwellings.map(({ id }) => id) } },
  ];
}

/** A landlord's proposals as cards: those that wait for an answer by their deadline, then the latest. */
export async function findProposalCards(
  tx: Transaction,
  viewer: Viewer,
  page: ListPage,
): Promise<{ rows: ProposalCard[]; total: number; waiting: number }> {
  const where = proposalReach(viewer);
  const total = await tx.proposal.count({ where });
  const waiting = await tx.proposal.count({ where: { ...where, status: "held" } });
  const held = await tx.proposal.findMany({
    where: { ...where, status: "held" },
    select: OPEN_COLUMNS,
    orderBy: [{ expiresAt: "asc" }, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  const others = await tx.proposal.findMany({
    where: { ...where, status: { not: "held" } },
    select: OPEN_COLUMNS,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    skip: Math.max(0, page.skip - waiting),
    take: page.take - held.length,
  });
  const found = [...held, ...others];
  const places = await findPlaces(
    tx,
    found.map((row) => row.dwellingId),
  );
  return { total, waiting, rows: found.map((row) => toCard(row, places)) };
}

/** Proposals whose time to answer is over, the longest first; for the worker alone. */
export async function findOverdueProposals(
  tx: Transaction,
  at: Date,
  limit: number,
): Promise<{ id: string; version: number }[]> {
  return tx.proposal.findMany({
    where: { status: "held", expiresAt: { lte: at } },
    select: { id: true, version: true },
    orderBy: [{ expiresAt: "asc" }, { id: "asc" }],
    take: limit,
  });
}
