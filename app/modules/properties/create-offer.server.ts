import { randomUUID } from "node:crypto";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { toDatabaseDate } from "~/platform/local-date";

import type { StoredOffer } from "./offer";

/** Begins a dwelling of the viewer's with a first draft offer. @returns the offer's id. */
export async function createDwellingWithOffer(tx: Transaction, viewer: Viewer): Promise<string> {
  const dwellingId = randomUUID();
  const offerId = randomUUID();
  const { accountId: landlordId } = viewer;
  await tx.dwelling.createMany({ data: [{ id: dwellingId, landlordId }] });
  await tx.offer.createMany({ data: [{ id: offerId, dwellingId, landlordId }] });
  return offerId;
}

/** What the dwellings of one building have in common. */
const BUILDING_COLUMNS = {
  communeCode: true,
  street: true,
  houseNumber: true,
  postalCode: true,
  locality: true,
  heating: true,
  energyClass: true,
  lift: true,
} as const;

/**
 * Begins another dwelling in the building of one of the viewer's, with what both share.
 *
 * @returns the offer's id, and the new dwelling's, whose pin goes where the first one's is.
 * @throws Response 404
 */
export async function createNeighbour(
  tx: Transaction,
  viewer: Viewer,
  dwellingId: string,
): Promise<{ offerId: string; dwellingId: string }> {
  const { accountId: landlordId } = viewer;
  const building = await tx.dwelling.findFirst({
    where: { id: dwellingId, landlordId },
    select: BUILDING_COLUMNS,
  });
  if (!building) throw new Response(null, { status: 404 });
  const [id, offerId] = [randomUUID(), randomUUID()];
  await tx.dwelling.createMany({ data: [{ id, landlordId, ...building }] });
  await tx.offer.createMany({ data: [{ id: offerId, dwellingId: id, landlordId }] });
  return { offerId, dwellingId: id };
}

/** A draft of the viewer's in which nothing was written yet, so that beginning again leaves no empty ones behind. */
export async function findBlankOffer(tx: Transaction, viewer: Viewer): Promise<string | null> {
  const row = await tx.offer.findFirst({
    where: {
      landlordId: viewer.accountId,
      status: "draft",
      wizardStep: "where",
      dwelling: { street: null, photos: { none: {} } },
    },
    select: { id: true },
  });
  return row?.id ?? null;
}

/**
 * A new draft of a dwelling that was offered before, with the last offer's terms but a date of its own.
 *
 * @returns null when an offer of the dwelling is still open, whoever wrote it first.
 */
export async function createOfferAgain(
  tx: Transaction,
  viewer: Viewer,
  dwellingId: string,
  last: StoredOffer | null,
): Promise<string | null> {
  const id = randomUUID();
  const { count } = await tx.offer.createMany({
    data: [
      {
        id,
        dwellingId,
        landlordId: viewer.accountId,
        wizardStep: last ? "check" : "where",
        scheme: last?.scheme ?? null,
        rentCents: last?.rentCents ?? null,
        chargesCents: last?.chargesCents ?? null,
        depositCents: last?.depositCents ?? null,
        investedCapitalCents: last?.investedCapitalCents ?? null,
        minimumMonths: last?.minimumMonths ?? null,
        ownershipTitle: last?.papers?.title ?? null,
        ownerNames: last?.papers?.ownerNames ?? null,
        energyPassportNumber: last?.papers?.energyPassportNumber ?? null,
        energyPassportExpiresOn: last?.papers?.energyPassportExpiresOn
          ? toDatabaseDate(last.papers.energyPassportExpiresOn)
          : null,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}
