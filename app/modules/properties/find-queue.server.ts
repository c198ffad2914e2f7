import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { viewWhere } from "./find-offers.server";
import type { OfferStatus } from "./offer";
import type { CheckKind, CheckResult } from "./offer-check";
import type { OfferView } from "./offer-list";
import { offerReach } from "./reach.server";
import type { QueuedOffer } from "./review-queue";

/** What the queue tells of these offers, by id; for those who review. */
export async function findQueued(
  tx: Transaction,
  offerIds: readonly string[],
): Promise<Map<string, QueuedOffer>> {
  const offers = await tx.offer.findMany({
    where: { id: { in: [...offerIds] } },
    select: {
      id: true,
      status: true,
      scheme: true,
      submittedAt: true,
      reviewedAt: true,
      pausedAt: true,
    },
  });
  const about = { where: { offerId: { in: [...offerIds] } } };
  const terms = await tx.offerTerms.findMany({
    ...about,
    select: { offerId: true, answeredAt: true },
  });
  const threads = await tx.offerThread.findMany({
    ...about,
    select: { offerId: true, awaitsStaffSince: true },
  });
  const checks = await tx.offerCheck.findMany({
    ...about,
    select: { offerId: true, kind: true, result: true },
  });
  const answered = new Map(terms.map(({ offerId, answeredAt }) => [offerId, answeredAt]));
  const awaited = new Map(threads.map((thread) => [thread.offerId, thread.awaitsStaffSince]));
  return new Map(
    offers.map(({ id, status, scheme, pausedAt, ...offer }) => [
      id,
      {
        ...offer,
        status: status as OfferStatus,
        scheme: scheme as QueuedOffer["scheme"],
        ownerTurnAt: status === "paused" ? pausedAt : (answered.get(id) ?? null),
        awaitsStaffSince: awaited.get(id) ?? null,
        checks: checks
          .filter(({ offerId }) => offerId === id)
          .map(({ kind, result }) => ({ kind: kind as CheckKind, result: result as CheckResult })),
      },
    ]),
  );
}

/** How many offers in the viewer's reach a view shows, counted up to a limit; for those who review. */
export function countView(
  tx: Transaction,
  viewer: Viewer,
  view: OfferView,
  limit: number,
): Promise<number> {
  const where = { AND: [offerReach(viewer, "offer:read"), viewWhere(view)] };
  return tx.offer.count({ where, take: limit });
}
