import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { FileCloseReason, OpenStatus, ParkReason } from "./file-status";
import type {
  CommuneWishKind,
  CurrentHousing,
  Household,
  HouseholdLanguage,
  HouseholdNeed,
  HouseholdStatus,
  IncomeSource,
  ProtectionStatus,
  Referrer,
} from "./household";
import { toMember } from "./household-member.server";

/** The first lock: which households a viewer's role reaches. Row-level security draws the line of the others. */
export function householdReach(viewer: Viewer): Prisma.HouseholdWhereInput {
  switch (scopeOf(viewer.role, "household:read")) {
    case "team":
      return { organisationId: viewer.organisationId ?? undefined };
    case "scheme":
    case "territory":
    case "all":
      return {};
    default:
      return { id: { in: [] } };
  }
}

const HOUSEHOLD = {
  members: { orderBy: { position: "asc" } },
  incomes: { select: { source: true, monthlyCents: true } },
  wishes: {
    select: { communeCode: true, wish: true, reason: true, commune: { select: { name: true } } },
  },
} as const satisfies Prisma.HouseholdInclude;

/** A household as stored: its need, who follows it, and no name. */
export interface StoredHousehold extends Household {
  organisationId: string;
  caseworkerId: string;
  /** The file all its people went into; null while it has people of its own. */
  joinedIntoId: string | null;
  bedroomsOverrideReason: string | null;
  bedroomsOverrideBy: string | null;
  bedroomsOverrideAt: Date | null;
  version: number;
  /** Somebody said that there is no income at all. */
  noIncome: boolean;
  parkedFrom: OpenStatus | null;
  parkedUntil: LocalDate | null;
  parkReason: ParkReason | null;
  closedAt: Date | null;
  closeReason: FileCloseReason | null;
  communeNames: Record<string, string>;
}

/** One household in the viewer's reach, without its identities. @throws Response 404 */
export async function getHousehold(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<StoredHousehold> {
  const row = await tx.household.findFirst({
    where: { id, ...householdReach(viewer) },
    include: HOUSEHOLD,
  });
  if (!row) throw new Response(null, { status: 404 });
  return toHousehold(row);
}

/** Files in the viewer's reach that may be proposed: ready, and agreed to be shown to owners; by their number. */
export async function findReadyHouseholds(
  tx: Transaction,
  viewer: Viewer,
): Promise<StoredHousehold[]> {
  const rows = await tx.household.findMany({
    where: { AND: [{ status: "ready", shareConsentOn: { not: null } }, householdReach(viewer)] },
    include: HOUSEHOLD,
    orderBy: { code: "asc" },
  });
  return rows.map(toHousehold);
}

/** The number of a file by its id; null when the viewer does not reach it. */
export async function findHouseholdCode(tx: Transaction, id: string): Promise<string | null> {
  const row = await tx.household.findUnique({ where: { id }, select: { code: true } });
  return row?.code ?? null;
}

/** Counts the changes of a file; null when the viewer does not reach it. */
export async function findHouseholdVersion(tx: Transaction, id: string): Promise<number | null> {
  const row = await tx.household.findUnique({ where: { id }, select: { version: true } });
  return row?.version ?? null;
}

/**
 * Parked files whose day has come, in the system's context.
 *
 * @param today Luxembourg's day.
 */
export async function findFilesToReturn(
  tx: Transaction,
  today: LocalDate,
): Promise<StoredHousehold[]> {
  const rows = await tx.household.findMany({
    where: { status: "parked", parkedUntil: { lte: toDatabaseDate(today) } },
    include: HOUSEHOLD,
    orderBy: [{ parkedUntil: "asc" }, { id: "asc" }],
  });
  return rows.map(toHousehold);
}

function toHousehold(
  row: Prisma.HouseholdGetPayload<{ include: typeof HOUSEHOLD }>,
): StoredHousehold {
  const { members, incomes, wishes } = row;
  return {
    id: row.id,
    code: row.code,
    status: row.status as HouseholdStatus,
    organisationId: row.organisationId,
    caseworkerId: row.caseworkerId,
    joinedIntoId: row.joinedIntoId,
    version: row.version,
    members: members.map(toMember),
    languages: row.languages as HouseholdLanguage[],
    interpreterNeeded: row.interpreterNeeded,
    needs: row.needs as HouseholdNeed[],
    needsFurnished: row.needsFurnished,
    hasPets: row.hasPets,
    acceptsShared: row.acceptsShared,
    incomes: incomes.map((income) => ({ ...income, source: income.source as IncomeSource })),
    wishes: wishes.map(({ commune: _commune, ...wish }) => ({
      ...wish,
      wish: wish.wish as CommuneWishKind,
    })),
    communeNames: Object.fromEntries(wishes.map((wish) => [wish.communeCode, wish.commune.name])),
    protectionStatus: row.protectionStatus as ProtectionStatus,
    protectionValidUntil: row.protectionValidUntil && fromDatabaseDate(row.protectionValidUntil),
    resettlement: row.resettlement,
    referrer: row.referrer as Referrer,
    referringOrganisationId: row.referringOrganisationId,
    socialProjectAgreed: row.socialProjectAgreed,
    shareConsentOn: row.shareConsentOn && fromDatabaseDate(row.shareConsentOn),
    registeredOn: fromDatabaseDate(row.registeredOn),
    exitDeadline: row.exitDeadline && fromDatabaseDate(row.exitDeadline),
    earliestMoveIn: row.earliestMoveIn && fromDatabaseDate(row.earliestMoveIn),
    currentHousing: row.currentHousing as CurrentHousing,
    bedroomsOverride: row.bedroomsOverride,
    bedroomsOverrideReason: row.bedroomsOverrideReason,
    bedroomsOverrideBy: row.bedroomsOverrideBy,
    bedroomsOverrideAt: row.bedroomsOverrideAt,
    noIncome: row.noIncome,
    parkedFrom: row.parkedFrom as OpenStatus | null,
    parkedUntil: row.parkedUntil && fromDatabaseDate(row.parkedUntil),
    parkReason: row.parkReason as ParkReason | null,
    closedAt: row.closedAt,
    closeReason: row.closeReason as FileCloseReason | null,
  };
}
