import { randomUUID } from "node:crypto";

import type { HouseholdLanguage } from "~/modules/households/household";
import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { Appointment, AppointmentStatus, Slot } from "./appointment";
import { houseOf } from "./reach.server";

/** Statuses that hold a slot. */
const HOLDING: readonly AppointmentStatus[] = ["booked", "kept", "missed"];

/** What is kept of an appointment besides its slot. */
export type Meeting = Pick<
  Appointment,
  "householdId" | "language" | "interpreterNeeded" | "persons" | "note"
>;

/**
 * Gives a slot at the first free desk; the index of given slots decides.
 *
 * @param desks how many appointments begin at that time.
 * @returns the id, or null when every desk is taken.
 */
export async function createAppointment(
  tx: Transaction,
  viewer: Viewer,
  { permanenceId, on, minute }: Slot,
  desks: number,
  meeting: Meeting,
): Promise<string | null> {
  const id = randomUUID();
  for (let desk = 1; desk <= desks; desk += 1) {
    const { count } = await tx.appointment.createMany({
      data: [
        {
          ...{ id, permanenceId, minute, desk, heldOn: toDatabaseDate(on) },
          ...{ organisationId: houseOf(viewer), bookedBy: viewer.accountId },
          ...meeting,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 1) return id;
  }
  return null;
}

/** Appointments of the viewer's house on the days asked for, by time; those that hold a slot. @param to included. */
export async function findAppointments(
  tx: Transaction,
  viewer: Viewer,
  from: LocalDate,
  to: LocalDate,
): Promise<Appointment[]> {
  const rows = await tx.appointment.findMany({
    where: {
      organisationId: houseOf(viewer),
      heldOn: { gte: toDatabaseDate(from), lte: toDatabaseDate(to) },
      status: { in: [...HOLDING] },
    },
    orderBy: [{ heldOn: "asc" }, { minute: "asc" }, { desk: "asc" }],
  });
  return toAppointments(tx, rows);
}

/** One appointment of the viewer's house. @throws Response 404 */
export async function getAppointment(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<Appointment> {
  const row = await tx.appointment.findFirst({
    where: { id, organisationId: houseOf(viewer) },
  });
  const [found] = row ? await toAppointments(tx, [row]) : [];
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

/** Ends or settles an appointment. @returns false when it is no longer in that status. */
export async function updateAppointmentStatus(
  tx: Transaction,
  id: string,
  from: AppointmentStatus,
  to: AppointmentStatus,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.appointment.updateMany({
    where: { id, status: from },
    data: { status: to, updatedAt: at },
  });
  return count === 1;
}

/** The appointment led to a file. */
export async function updateAppointmentHousehold(
  tx: Transaction,
  id: string,
  householdId: string,
  at: Date,
): Promise<void> {
  await tx.appointment.updateMany({ where: { id }, data: { householdId, updatedAt: at } });
}

async function toAppointments(
  tx: Transaction,
  rows: readonly Prisma.AppointmentGetPayload<object>[],
): Promise<Appointment[]> {
  const permanences = await tx.permanence.findMany({
    where: { id: { in: [...new Set(rows.map(({ permanenceId }) => permanenceId))] } },
    select: { id: true, place: true },
  });
  const places = new Map(permanences.map(({ id, place }) => [id, place]));
  return rows.map((row) => ({
    ...{ id: row.id, permanenceId: row.permanenceId, minute: row.minute, desk: row.desk },
    ...{ householdId: row.householdId, persons: row.persons, note: row.note },
    on: fromDatabaseDate(row.heldOn),
    place: places.get(row.permanenceId) ?? "",
    language: row.language as HouseholdLanguage | null,
    interpreterNeeded: row.interpreterNeeded,
    status: row.status as AppointmentStatus,
  }));
}
