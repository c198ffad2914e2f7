import { recordEvent } from "~/modules/audit/record-event.server";
import {
  findHouseholdByCode,
  findHouseholdCodes,
} from "~/modules/households/find-household-by-code.server";
import { type Appointment, type AppointmentRefusal, fullName } from "~/modules/intake/appointment";
import { freeSlots, isOrphaned } from "~/modules/intake/appointment-days";
import type { AppointmentAct, BookAppointment } from "~/modules/intake/appointment-forms";
import {
  createAppointment,
  findAppointments,
  getAppointment,
  updateAppointmentStatus,
} from "~/modules/intake/appointments.server";
import {
  createIdentity,
  endIdentity,
  updateIdentityAppointment,
} from "~/modules/intake/identities.server";
import { isOpenSlot, permanenceDays } from "~/modules/intake/permanence-days";
import { isOpen } from "~/modules/intake/referral";
import { findReferralOfAppointment, updateReferral } from "~/modules/intake/referrals.server";
import type { Viewer } from "~/modules/people/viewer";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { requireParameterOn } from "~/modules/schemes/legal-parameter";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  readAsViewer,
  type Transaction,
  withViewer,
} from "~/platform/database/with-viewer.server";
import { addDays } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { oncePerContent } from "./01-save-offer-step.server";
import { readCalendar } from "./keep-permanences.server";
import { readIntakeIdentities } from "./read-intake-identities.server";

/** How many days ahead appointments are given. */
const DAYS_AHEAD = 55;

type Booked = Verdict<{ appointmentId: string }, AppointmentRefusal>;

/** The slots that may still be given in the coming weeks. */
export async function readFreeSlots(tx: Transaction, viewer: Viewer) {
  const day = today();
  const until = addDays(day, DAYS_AHEAD);
  const calendar = await readCalendar(tx, viewer, day);
  const taken = await findAppointments(tx, viewer, day, until);
  return freeSlots(permanenceDays(calendar, day, until), taken, now());
}

export const loadFreeSlots = (viewer: Viewer) =>
  readAsViewer(viewer, async (tx) => ({ slots: await readFreeSlots(tx, viewer) }));

/** An appointment as a list shows it. */
export interface NamedAppointment extends Appointment {
  /** Null for a household, which has a code, and once the name is forgotten. */
  name: string | null;
  householdCode: string | null;
}

/** Names of appointments and codes of households; reading is recorded. */
export async function nameAppointments(
  tx: Transaction,
  viewer: Viewer,
  appointments: readonly Appointment[],
): Promise<NamedAppointment[]> {
  const ids = appointments.map(({ id }) => id);
  const identities = await readIntakeIdentities(tx, viewer, "appointment", ids);
  const households = appointments.flatMap(({ householdId }) => householdId ?? []);
  const codes = await findHouseholdCodes(tx, viewer, households);
  return appointments.map((appointment) => ({
    ...appointment,
    name: fullName(identities.get(appointment.id) ?? null),
    householdCode: appointment.householdId ? (codes[appointment.householdId] ?? null) : null,
  }));
}

/** The coming appointments by day, and those for which nobody is received any more. */
export const loadAppointments = (viewer: Viewer) =>
  withViewer(viewer, async (tx) => {
    const day = today();
    const until = addDays(day, 366 * 2);
    const calendar = await readCalendar(tx, viewer, day);
    const booked = (await findAppointments(tx, viewer, day, until)).filter(
      ({ status }) => status === "booked",
    );
    const named = await nameAppointments(tx, viewer, booked);
    const toMove = named.filter((appointment) => isOrphaned(calendar, appointment));
    const days = permanenceDays(calendar, day, addDays(day, DAYS_AHEAD));
    const free = freeSlots(days, booked, now());
    const keeping = requireParameterOn(await findLegalParameters(tx), "intake_identity_days", day);
    return {
      toMove,
      keeping: { days: keeping.value, status: keeping.status },
      days: days.flatMap(({ on, permanence, closed }) => {
        const of = { on, permanenceId: permanence.id };
        const isOf = (slot: typeof of) => slot.on === on && slot.permanenceId === permanence.id;
        return closed
          ? []
          : [
              {
                ...of,
                ...{ fromMinute: permanence.fromMinute, toMinute: permanence.toMinute },
                place: permanence.place,
                free: free.filter(isOf).reduce((sum, slot) => sum + slot.free, 0),
                appointments: named.filter(isOf),
              },
            ];
      }),
    };
  });

/** One appointment with who comes; reading that is recorded. */
export const loadAppointment = (viewer: Viewer, appointmentId: string) =>
  withViewer(viewer, async (tx) => {
    const appointment = await getAppointment(tx, viewer, appointmentId);
    const { householdId } = appointment;
    const ids = [appointmentId];
    const fields = ["name", "phone", "email"];
    const identities = await readIntakeIdentities(tx, viewer, "appointment", ids, fields);
    const codes = await findHouseholdCodes(tx, viewer, householdId ? [householdId] : []);
    const calendar = await readCalendar(tx, viewer, appointment.on);
    const isBooked = appointment.status === "booked";
    return {
      appointment: { ...appointment, householdCode: codes[householdId ?? ""] ?? null },
      identity: identities.get(appointmentId) ?? null,
      referralId: (await findReferralOfAppointment(tx, appointmentId))?.id ?? null,
      isOrphaned: isBooked && isOrphaned(calendar, appointment),
      slots: isBooked ? await readFreeSlots(tx, viewer) : [],
    };
  });

/** A slot is given, once, to a household by its code or to somebody by name. */
export const bookAppointment = (viewer: Viewer, once: Once, form: BookAppointment) =>
  commandAsViewer<{ appointmentId: string }, AppointmentRefusal>(
    viewer,
    oncePerContent(once),
    (tx) => book(tx, viewer, form),
  );

async function book(tx: Transaction, viewer: Viewer, form: BookAppointment): Promise<Booked> {
  const household = form.householdCode
    ? await findHouseholdByCode(tx, viewer, form.householdCode)
    : null;
  if (form.householdCode && !household) return refuse("household_unknown");
  const given = await give(tx, viewer, form.slot, {
    householdId: household?.id ?? null,
    language: form.language ?? household?.languages[0] ?? null,
    interpreterNeeded: form.interpreterNeeded || (household?.interpreterNeeded ?? false),
    persons: form.persons ?? null,
    note: form.note ?? null,
  });
  if (!given.ok) return given;
  if (!household) {
    const { givenName = null, familyName = null, phone = null, email = null } = form;
    const identity = { givenName, familyName, phone, email, keptApart: form.keptApart ?? null };
    await createIdentity(tx, { appointmentId: given.appointmentId }, identity, form.slot.on);
  }
  await told(tx, viewer, given.appointmentId, "book");
  return given;
}

/** An appointment is moved to another slot or cancelled. */
export const actOnAppointment = (
  viewer: Viewer,
  once: Once,
  { appointmentId, form }: { appointmentId: string; form: AppointmentAct },
) =>
  commandAsViewer<{ appointmentId: string }, AppointmentRefusal>(
    viewer,
    oncePerContent(once),
    async (tx) => {
      const found = await getAppointment(tx, viewer, appointmentId);
      const next = form.act === "cancel" ? "cancelled" : "moved";
      if (!(await updateAppointmentStatus(tx, found.id, "booked", next, now()))) {
        return refuse("not_booked");
      }
      await told(tx, viewer, found.id, form.act);
      if (form.act === "cancel") {
        await letGo(tx, appointmentId);
        return accept({ appointmentId });
      }
      const moved = await give(tx, viewer, form.slot, found);
      if (!moved.ok) return moved;
      const to = moved.appointmentId;
      await updateIdentityAppointment(tx, { appointmentId }, to, form.slot.on);
      const referral = await findReferralOfAppointment(tx, appointmentId);
      if (referral) {
        await updateReferral(tx, referral, { status: referral.status, appointmentId: to });
      }
      return moved;
    },
  );

/** Nobody is expected any more: the name is forgotten, or waits with the referral it came with. */
async function letGo(tx: Transaction, appointmentId: string): Promise<void> {
  const referral = await findReferralOfAppointment(tx, appointmentId);
  if (!referral || !isOpen(referral)) return endIdentity(tx, { appointmentId });
  await updateReferral(tx, referral, { status: "received", appointmentId: null });
  await updateIdentityAppointment(tx, { appointmentId }, null, null);
}

/** Gives a slot of an open day that has not begun. */
export async function give(
  tx: Transaction,
  viewer: Viewer,
  slot: BookAppointment["slot"],
  meeting: Pick<Appointment, "householdId" | "language" | "interpreterNeeded" | "persons" | "note">,
): Promise<Booked> {
  const calendar = await readCalendar(tx, viewer, slot.on);
  if (slot.on > addDays(today(), DAYS_AHEAD) || !isOpenSlot(calendar, slot, now())) {
    return refuse("slot_closed");
  }
  const desks = calendar.permanences.find(({ id }) => id === slot.permanenceId)?.desks ?? 0;
  const { householdId, language, interpreterNeeded, persons, note } = meeting;
  const kept = { householdId, language, interpreterNeeded, persons, note };
  const appointmentId = await createAppointment(tx, viewer, slot, desks, kept);
  return appointmentId ? accept({ appointmentId }) : refuse("slot_taken");
}

const told = (tx: Transaction, viewer: Viewer, entityId: string, action: string) =>
  recordEvent(tx, viewer, { action, entity: "appointment", entityId });
