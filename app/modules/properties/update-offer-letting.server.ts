import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { OfferStatus } from "./offer";

/** A proposal holds the dwelling. @returns false when the offer was not published any more. */
export async function reserveOffer(tx: Transaction, offerId: string): Promise<boolean> {
  const { count } = await tx.offer.updateMany({
    where: { id: offerId, status: "published" },
    data: { status: "reserved", version: { increment: 1 } },
  });
  return count === 1;
}

/** The proposal that held the dwelling came to nothing: the offer is on the market again, unless it left meanwhile. */
export async function releaseOffer(tx: Transaction, offerId: string): Promise<void> {
  await tx.offer.updateMany({
    where: { id: offerId, status: "reserved" },
    data: { status: "published", version: { increment: 1 } },
  });
}

/** Its owner says that the dwelling is not free: the offer rests until he brings it back or takes it off the market. */
export async function restOffer(tx: Transaction, offerId: string, at: Date): Promise<void> {
  await tx.offer.updateMany({
    where: { id: offerId, status: "published" },
    data: {
      status: "paused",
      pausedAt: at,
      pauseReason: "owner",
      updatedAt: at,
      version: { increment: 1 },
    },
  });
}

/** The offer's dwelling is lived in. @returns false when the offer was not reserved any more. */
export async function letOffer(tx: Transaction, offerId: string): Promise<boolean> {
  const { count } = await tx.offer.updateMany({
    where: { id: offerId, status: "reserved" },
    data: { status: "let", version: { increment: 1 } },
  });
  return count === 1;
}

/** The tenancy is over: this offer of the dwelling ends, and the owner may offer it again. */
export async function endOffer(tx: Transaction, offerId: string, at: Date): Promise<void> {
  await tx.offer.updateMany({
    where: { id: offerId, status: { in: ["let", "reserved"] } },
    data: { status: "ended", endedAt: at, endReason: "tenancy_closed", version: { increment: 1 } },
  });
}

/** What happens to those who wait for an offer depends on this; in the system's context. */
export interface LettingOfOffer {
  id: string;
  status: OfferStatus;
  scheme: SchemeKey | null;
  communeName: string;
}

export async function getLettingOfOffer(tx: Transaction, id: string): Promise<LettingOfOffer> {
  const { status, scheme, dwelling } = await tx.offer.findUniqueOrThrow({
    where: { id },
    select: {
      status: true,
      scheme: true,
      dwelling: { select: { commune: { select: { name: true } } } },
    },
  });
  return {
    id,
    status: status as OfferStatus,
    scheme: scheme as SchemeKey | null,
    communeName: dwelling.commune?.name ?? "",
  };
}
