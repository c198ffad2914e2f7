import type { Action } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate } from "~/platform/local-date";

import type { OfferStatus, OwnershipTitle, PauseReason, StoredOffer, WizardStep } from "./offer";
import { offerReach } from "./reach.server";

export const OFFER_COLUMNS = {
  id: true,
  dwellingId: true,
  landlordId: true,
  status: true,
  scheme: true,
  rentCents: true,
  chargesCents: true,
  depositCents: true,
  investedCapitalCents: true,
  availableFrom: true,
  minimumMonths: true,
  ownershipTitle: true,
  energyPassportNumber: true,
  energyPassportExpiresOn: true,
  ownerNames: true,
  wizardStep: true,
  reviewNote: true,
  reviewedAt: true,
  submittedAt: true,
  publishedAt: true,
  endedAt: true,
  endReason: true,
  confirmedAt: true,
  pauseReason: true,
  version: true,
  createdAt: true,
  updatedAt: true,
} as const;

/**
 * One offer in the viewer's reach for an action.
 *
 * @throws Response 404
 */
export async function getOffer(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  action: Action = "offer:read",
): Promise<StoredOffer> {
  const row = await tx.offer.findFirst({
    where: { id, ...offerReach(viewer, action) },
    select: OFFER_COLUMNS,
  });
  if (!row) throw new Response(null, { status: 404 });
  return toOffer(row);
}

interface OfferColumns extends Omit<
  StoredOffer,
  "status" | "scheme" | "availableFrom" | "wizardStep" | "papers" | "pauseReason"
> {
  pauseReason: string | null;
  status: string;
  scheme: string | null;
  availableFrom: Date | null;
  wizardStep: string;
  ownershipTitle: string | null;
  energyPassportNumber: string | null;
  energyPassportExpiresOn: Date | null;
  ownerNames: string | null;
}

/** A row of {@link OFFER_COLUMNS} as the rules know an offer. */
export function toOffer(row: OfferColumns): StoredOffer {
  const { ownershipTitle, ownerNames, energyPassportNumber, energyPassportExpiresOn, ...rest } =
    row;
  return {
    ...rest,
    status: row.status as OfferStatus,
    pauseReason: row.pauseReason as PauseReason | null,
    scheme: row.scheme as SchemeKey | null,
    availableFrom: row.availableFrom && fromDatabaseDate(row.availableFrom),
    wizardStep: row.wizardStep as WizardStep,
    papers:
      ownershipTitle === null
        ? null
        : {
            title: ownershipTitle as OwnershipTitle,
            ownerNames,
            energyPassportNumber,
            energyPassportExpiresOn:
              energyPassportExpiresOn && fromDatabaseDate(energyPassportExpiresOn),
          },
  };
}
