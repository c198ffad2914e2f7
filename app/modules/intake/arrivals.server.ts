import { randomUUID } from "node:crypto";

import type { HouseholdLanguage } from "~/modules/households/household";
import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { Arrival, ArrivalStatus, ToldReason } from "./arrival";
import { houseOf } from "./reach.server";

export type NewArrival = Pick<
  Arrival,
  "on" | "appointmentId" | "arrivedAt" | "language" | "interpreterNeeded" | "persons" | "isUrgent"
> & { permanenceId: string };

/** More attempts than people can arrive at one desk at the same time. */
const ATTEMPTS = 100;

/**
 * Takes down somebody who came and gives out the next number of the day; two desks never give out the same one.
 *
 * @returns the id and the number, or null when the appointment was taken down already.
 */
export async function createArrival(
  tx: Transaction,
  viewer: Viewer,
  { on, ...arrival }: NewArrival,
): Promise<{ id: string; number: number } | null> {
  const id = randomUUID();
  const day = { organisationId: houseOf(viewer), heldOn: toDatabaseDate(on) };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const last = await tx.arrival.aggregate({ where: day, _max: { number: true } });
    const number = (last._max.number ?? 0) + 1;
    const { count } = await tx.arrival.createMany({
      data: [{ id, number, ...day, ...arrival, recordedBy: viewer.accountId }],
      skipDuplicates: true,
    });
    if (count === 1) return { id, number };
    const { appointmentId } = arrival;
    if (appointmentId && (await tx.arrival.count({ where: { appointmentId } })) > 0) return null;
  }
  throw new Error("no number could be given out");
}

/** Everybody who came on a day, by number. */
export async function findArrivals(
  tx: Transaction,
  viewer: Viewer,
  on: LocalDate,
): Promise<Arrival[]> {
  const rows = await tx.arrival.findMany({
    where: { organisationId: houseOf(viewer), heldOn: toDatabaseDate(on) },
    orderBy: { number: "asc" },
  });
  return rows.map(toArrival);
}

/** @throws Response 404 outside the viewer's house. */
export async function getArrival(tx: Transaction, viewer: Viewer, id: string): Promise<Arrival> {
  const row = await tx.arrival.findFirst({ where: { id, organisationId: houseOf(viewer) } });
  if (!row) throw new Response(null, { status: 404 });
  return toArrival(row);
}

/** Stores what a step changed. @returns false when somebody else was first. */
export async function updateArrival(
  tx: Transaction,
  id: string,
  from: ArrivalStatus,
  data: Pick<Prisma.ArrivalUncheckedUpdateManyInput, "calledBy" | "calledAt" | "householdId"> & {
    status: ArrivalStatus;
    toldReason?: ToldReason;
    finishedAt?: Date;
  },
): Promise<boolean> {
  const { count } = await tx.arrival.updateMany({ where: { id, status: from }, data });
  return count === 1;
}

function toArrival(row: Prisma.ArrivalGetPayload<object>): Arrival {
  return {
    ...{ id: row.id, number: row.number, appointmentId: row.appointmentId },
    ...{ arrivedAt: row.arrivedAt, calledAt: row.calledAt, calledBy: row.calledBy },
    ...{ persons: row.persons, isUrgent: row.isUrgent, householdId: row.householdId },
    on: fromDatabaseDate(row.heldOn),
    language: row.language as HouseholdLanguage | null,
    interpreterNeeded: row.interpreterNeeded,
    status: row.status as ArrivalStatus,
    toldReason: row.toldReason as ToldReason | null,
  };
}
