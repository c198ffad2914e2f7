import type { NeedCard } from "~/modules/households/need-card";
import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { DwellingKind } from "~/modules/properties/dwelling";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import type { PointComponent } from "./points";
import type { DeclineReason, ProposalStatus } from "./proposal";

const NOTHING = { id: { in: [] } };

/** The first lock: which proposals a viewer's role reaches. Row-level security holds the same and draws the team's line. */
export function proposalReach(viewer: Viewer): Prisma.ProposalWhereInput {
  switch (scopeOf(viewer.role, "proposal:read")) {
    case "own":
      return { landlordId: viewer.accountId };
    case "scheme":
      return viewer.scheme === null ? NOTHING : { scheme: viewer.scheme };
    case "team":
    case "all":
      return {};
    default:
      return NOTHING;
  }
}

/** What everybody in reach may read; the catalogue grants no other column to a landlord. */
export const OPEN_COLUMNS = {
  id: true,
  offerId: true,
  dwellingId: true,
  landlordId: true,
  caseworkerId: true,
  scheme: true,
  status: true,
  alias: true,
  card: true,
  expiresAt: true,
  answeredAt: true,
  answeredBy: true,
  declineReason: true,
  declineNote: true,
  acceptedAt: true,
  householdYesAt: true,
  version: true,
  createdAt: true,
} as const;

/** The dwelling of a proposal, as its owner and staff name it. */
export interface ProposalPlace {
  communeName: string;
  street: string | null;
  houseNumber: string | null;
  kind: DwellingKind | null;
  bedrooms: number | null;
}

/** A proposal as its landlord sees it: a card, never the household behind it. */
export interface ProposalCard {
  id: string;
  offerId: string;
  dwellingId: string;
  landlordId: string;
  caseworkerId: string;
  scheme: SchemeKey;
  status: ProposalStatus;
  card: NeedCard;
  place: ProposalPlace;
  expiresAt: Date;
  answeredAt: Date | null;
  /** Set where the landlord himself said no; what staff wrote is not for him. */
  declineReason: DeclineReason | null;
  declineNote: string | null;
  acceptedAt: Date | null;
  householdYesAt: Date | null;
  version: number;
  createdAt: Date;
}

/** What only staff reads of a proposal. */
export interface ProposalInside {
  householdId: string;
  /** Null where the viewer may not read the household. */
  householdCode: string | null;
  alias: string;
  answeredBy: string | null;
  declineReason: DeclineReason | null;
  declineNote: string | null;
  acceptedBy: string | null;
  householdAskedAt: Date | null;
  householdYesBy: string | null;
  points: number;
  components: PointComponent[];
  policyVersion: number;
  snapshot: { household: HouseholdCandidate; dwelling: DwellingCandidate };
}

/** One proposal in the viewer's reach, as its landlord sees it. @throws Response 404 */
export async function getProposalCard(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<ProposalCard> {
  const row = await tx.proposal.findFirst({
    where: { id, ...proposalReach(viewer) },
    select: OPEN_COLUMNS,
  });
  if (!row) throw new Response(null, { status: 404 });
  const places = await findPlaces(tx, [row.dwellingId]);
  return toCard(row, places);
}

/** The same without a viewer, for what the holder of a link or a job of the system is shown of it. */
export async function getCardInSystem(tx: Transaction, id: string): Promise<ProposalCard> {
  const row = await tx.proposal.findUniqueOrThrow({ where: { id }, select: OPEN_COLUMNS });
  return toCard(row, await findPlaces(tx, [row.dwellingId]));
}

type OpenRow = Prisma.ProposalGetPayload<{ select: typeof OPEN_COLUMNS }>;

/** A row of {@link OPEN_COLUMNS} as a landlord may see it. */
export function toCard(row: OpenRow, places: ReadonlyMap<string, ProposalPlace>): ProposalCard {
  const isOwnAnswer = row.answeredBy === row.landlordId;
  return {
    id: row.id,
    offerId: row.offerId,
    dwellingId: row.dwellingId,
    landlordId: row.landlordId,
    caseworkerId: row.caseworkerId,
    scheme: row.scheme as SchemeKey,
    status: row.status as ProposalStatus,
    card: row.card as unknown as NeedCard,
    place: places.get(row.dwellingId) ?? UNKNOWN_PLACE,
    expiresAt: row.expiresAt,
    answeredAt: row.answeredAt,
    declineReason: isOwnAnswer ? (row.declineReason as DeclineReason | null) : null,
    declineNote: isOwnAnswer ? row.declineNote : null,
    acceptedAt: row.acceptedAt,
    householdYesAt: row.householdYesAt,
    version: row.version,
    createdAt: row.createdAt,
  };
}

const UNKNOWN_PLACE: ProposalPlace = {
  communeName: "",
  street: null,
  houseNumber: null,
  kind: null,
  bedrooms: null,
};

/** The dwellings of some proposals, as far as the viewer may see them. */
export async function findPlaces(
  tx: Transaction,
  dwellingIds: readonly string[],
): Promise<Map<string, ProposalPlace>> {
  const rows = await tx.dwelling.findMany({
    where: { id: { in: [...dwellingIds] } },
    select: {
      id: true,
      street: true,
      houseNumber: true,
      kind: true,
      bedrooms: true,
      commune: { select: { name: true } },
    },
  });
  return new Map(
    rows.map(({ id, commune, kind, ...place }) => [
      id,
      { ...place, kind: kind as DwellingKind | null, communeName: commune?.name ?? "" },
    ]),
  );
}

/** The inside of a proposal in the viewer's reach. @throws Response 404, also for a landlord. */
export async function getProposalInside(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<ProposalInside> {
  if (viewer.role === "landlord") throw new Response(null, { status: 404 });
  const row = await tx.proposal.findFirst({
    where: { id, ...proposalReach(viewer) },
    select: {
      householdId: true,
      alias: true,
      answeredBy: true,
      declineReason: true,
      declineNote: true,
      acceptedBy: true,
      householdAskedAt: true,
      householdYesBy: true,
      points: true,
      pointsDetail: true,
      policyVersion: true,
      snapshot: true,
    },
  });
  if (!row) throw new Response(null, { status: 404 });
  const codes = await findHouseholdCodes(tx, [row.householdId]);
  const { pointsDetail, snapshot, ...rest } = row;
  return {
    ...rest,
    householdCode: codes.get(row.householdId) ?? null,
    declineReason: row.declineReason as DeclineReason | null,
    components: pointsDetail as unknown as PointComponent[],
    snapshot: snapshot as unknown as ProposalInside["snapshot"],
  };
}

/** The codes of some households, as far as the viewer may see them; never asked for a landlord. */
export async function findHouseholdCodes(
  tx: Transaction,
  householdIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.household.findMany({
    where: { id: { in: [...householdIds] } },
    select: { id: true, code: true },
  });
  return new Map(rows.map((row) => [row.id, row.code]));
}

/** What a step of the system needs to tell of a proposal; without a viewer, for the worker alone. */
export async function getProposalFacts(tx: Transaction, id: string) {
  const row = await tx.proposal.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      offerId: true,
      dwellingId: true,
      householdId: true,
      caseworkerId: true,
      answeredBy: true,
      declineReason: true,
      version: true,
    },
  });
  const places = await findPlaces(tx, [row.dwellingId]);
  const codes = await findHouseholdCodes(tx, [row.householdId]);
  return {
    ...row,
    communeName: places.get(row.dwellingId)?.communeName ?? "",
    householdCode: codes.get(row.householdId) ?? "",
  };
}
