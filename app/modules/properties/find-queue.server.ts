import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { type OfferFilter, offersWhere, queueWhere } from "./find-offers.server";
import type { OfferStatus } from "./offer";
import type { CheckKind, CheckResult } from "./offer-check";
import type { OfferQueue } from "./offer-list";
import { offerReach } from "./reach.server";
import { type QueuedOffer, waitsForStaffSince } from "./review-queue";

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

/** The offers a filter finds that wait for a member of staff, who waits longest first. @returns all their ids. */
export async function findWaitingIds(
  tx: Transaction,
  viewer: Viewer,
  filter: OfferFilter,
): Promise<string[]> {
  const rows = await tx.offer.findMany({
    where: await offersWhere(tx, viewer, filter),
    select: {
      id: true,
      status: true,
      submittedAt: true,
      thread: { select: { awaitsStaffSince: true } },
    },
  });
  return rows
    .map(({ id, thread, submittedAt, status }) => {
      const awaitsStaffSince = thread?.awaitsStaffSince ?? null;
      const since = waitsForStaffSince({
        status: status as OfferStatus,
        submittedAt,
        awaitsStaffSince,
      });
      return { id, since: since?.getTime() ?? Number.MAX_SAFE_INTEGER };
    })
    .sort((one, other) => one.since - other.since || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}

/** How many offers in the viewer's reach a queue shows; for those who review. */
export function countQueue(tx: Transaction, viewer: Viewer, queue: OfferQueue): Promise<number> {
  return tx.offer.count({ where: { AND: [offerReach(viewer, "offer:read"), queueWhere(queue)] } });
}
