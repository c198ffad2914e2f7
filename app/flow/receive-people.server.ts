import { recordEvent } from "~/modules/audit/record-event.server";
import {
  findHouseholdByCode,
  findHouseholdCodes,
} from "~/modules/households/find-household-by-code.server";
import { fullName } from "~/modules/intake/appointment";
import {
  findAppointments,
  getAppointment,
  updateAppointmentStatus,
} from "~/modules/intake/appointments.server";
import { type ArrivalRefusal, type ArrivalStep, decideStep } from "~/modules/intake/arrival";
import type { ReceptionAct, WalkIn } from "~/modules/intake/arrival-forms";
import {
  createArrival,
  findArrivals,
  getArrival,
  updateArrival,
} from "~/modules/intake/arrivals.server";
import { createIdentity } from "~/modules/intake/identities.server";
import { permanenceDays } from "~/modules/intake/permanence-days";
import { inQueueOrder, waitingFigures } from "~/modules/intake/queue";
import { sessionAt } from "~/modules/intake/session-at";
import { findColleagues } from "~/modules/people/find-colleagues.server";
import type { Viewer } from "~/modules/people/viewer";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
  withViewer,
} from "~/platform/database/with-viewer.server";
import { addDays, type LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { nameAppointments } from "./book-appointment.server";
import { readCalendar } from "./keep-permanences.server";
import { readIntakeIdentities } from "./read-intake-identities.server";
import { settleOrigin } from "./settle-origin.server";

/** How far the page of the desk looks for the next permanence. */
const DAYS_AHEAD = 30;

type Received = Verdict<{ arrivalId: string; number: number }, ArrivalRefusal>;

const receivers = (tx: Transaction, viewer: Viewer) =>
  findColleagues(tx, viewer.organisationId, ["caseworker", "lisko_manager"]);

/** The desk on a day: who is expected, who waits, who is with a caseworker, who is finished. */
export const loadReception = (viewer: Viewer, on: LocalDate = today()) =>
  withViewer(viewer, async (tx) => {
    const day = today();
    const calendar = await readCalendar(tx, viewer, on < day ? on : day);
    const sessions = permanenceDays(calendar, on, on);
    const next = permanenceDays(calendar, addDays(day, 1), addDays(day, DAYS_AHEAD)).find(
      ({ closed }) => closed === null,
    );
    const appointments = await findAppointments(tx, viewer, on, on);
    const named = await nameAppointments(tx, viewer, appointments);
    const colleagues = await receivers(tx, viewer);
    const arrivals = await nameArrivals(tx, viewer, on, named, colleagues);
    const at = now();
    const waiting = inQueueOrder(arrivals.filter(({ status }) => status === "waiting"));
    return {
      on,
      isToday: on === day,
      sessions,
      next: next ? { on: next.on, permanence: next.permanence } : null,
      expected: named.filter(({ status }) => status === "booked" || status === "missed"),
      waiting: waiting.map((arrival) => ({
        ...arrival,
        minutes: Math.max(Math.floor((at.getTime() - arrival.arrivedAt.getTime()) / 60_000), 0),
      })),
      called: arrivals.filter(({ status }) => status === "called"),
      finished: arrivals.filter(({ status }) => !["waiting", "called"].includes(status)),
      figures: waitingFigures(arrivals, at),
      colleagues,
      viewerId: viewer.accountId,
    };
  });

/** Everybody who came, with a name where one was given; reading it is recorded. */
async function nameArrivals(
  tx: Transaction,
  viewer: Viewer,
  on: LocalDate,
  appointments: Awaited<ReturnType<typeof nameAppointments>>,
  colleagues: readonly { id: string; name: string }[],
) {
  const arrivals = await findArrivals(tx, viewer, on);
  const ids = arrivals.map(({ id }) => id);
  const identities = await readIntakeIdentities(tx, viewer, "arrival", ids);
  const households = arrivals.flatMap(({ householdId }) => householdId ?? []);
  const codes = await findHouseholdCodes(tx, viewer, households);
  return arrivals.map((arrival) => {
    const booked = appointments.find(({ id }) => id === arrival.appointmentId);
    const code = arrival.householdId ? (codes[arrival.householdId] ?? null) : null;
    return {
      ...arrival,
      name: fullName(identities.get(arrival.id) ?? null) ?? booked?.name ?? null,
      householdCode: code ?? booked?.householdCode ?? null,
      appointmentMinute: booked?.minute ?? null,
      calledByName: colleagues.find(({ id }) => id === arrival.calledBy)?.name ?? null,
    };
  });
}

/** What the desk records: somebody came, is called in, is told something else, leaves or did not come. */
export const receive = (viewer: Viewer, once: Once, form: ReceptionAct) =>
  commandAsViewer<{ number: number }, ArrivalRefusal>(viewer, once, async (tx) => {
    switch (form.act) {
      case "walk_in":
        return walkIn(tx, viewer, form);
      case "arrive":
        return arrive(tx, viewer, form.appointmentId);
      case "miss":
        return miss(tx, viewer, form.appointmentId);
      case "call": {
        const known = (await receivers(tx, viewer)).some(({ id }) => id === form.calledBy);
        if (!known) return refuse("caseworker_unknown");
        return step(tx, viewer, form.arrivalId, "call", {
          ...{ calledBy: form.calledBy, calledAt: now() },
        });
      }
      case "wait":
        return step(tx, viewer, form.arrivalId, "wait", { calledBy: null, calledAt: null });
      case "tell":
        return step(tx, viewer, form.arrivalId, "tell", {
          ...{ toldReason: form.toldReason, finishedAt: now() },
        });
      case "known":
        return known(tx, viewer, form);
      case "leave":
        return step(tx, viewer, form.arrivalId, "leave", { finishedAt: now() });
    }
  });

async function walkIn(tx: Transaction, viewer: Viewer, form: WalkIn): Promise<Received> {
  const taken = await take(tx, viewer, {
    appointmentId: null,
    language: form.language ?? null,
    interpreterNeeded: form.interpreterNeeded,
    persons: form.persons ?? null,
    isUrgent: form.isUrgent,
  });
  if (!taken.ok || form.name === undefined) return taken;
  const identity = { givenName: null, familyName: form.name, phone: null, email: null };
  await createIdentity(tx, { arrivalId: taken.arrivalId }, identity, today());
  return taken;
}

async function arrive(tx: Transaction, viewer: Viewer, appointmentId: string): Promise<Received> {
  const found = await getAppointment(tx, viewer, appointmentId);
  if (found.on !== today()) return refuse("appointment_gone");
  if (found.status === "kept") return refuse("arrived_already");
  // Who comes after all was not missing.
  const isKept =
    (found.status === "booked" || found.status === "missed") &&
    (await updateAppointmentStatus(tx, found.id, found.status, "kept", now()));
  if (!isKept) return refuse("appointment_gone");
  const { language, interpreterNeeded, persons } = found;
  const asked = { appointmentId, language, interpreterNeeded, persons, isUrgent: false };
  return take(tx, viewer, asked, found.permanenceId);
}

/** Somebody with a file was received; the appointment says which file, or its code. */
async function known(
  tx: Transaction,
  viewer: Viewer,
  { arrivalId, householdCode }: Extract<ReceptionAct, { act: "known" }>,
): Promise<Verdict<{ number: number }, ArrivalRefusal>> {
  const { appointmentId, number } = await getArrival(tx, viewer, arrivalId);
  const booked = appointmentId ? await getAppointment(tx, viewer, appointmentId) : null;
  const named = householdCode ? await findHouseholdByCode(tx, viewer, householdCode) : null;
  if (householdCode && !named) return refuse("household_unknown");
  const householdId = named?.id ?? booked?.householdId;
  if (!householdId) return refuse("no_file");
  const settled = await settleOrigin(tx, viewer, { kind: "arrival", id: arrivalId }, householdId);
  return settled.ok ? accept({ number }) : refuse("finished");
}

async function miss(
  tx: Transaction,
  viewer: Viewer,
  appointmentId: string,
): Promise<Verdict<{ number: number }, ArrivalRefusal>> {
  const found = await getAppointment(tx, viewer, appointmentId);
  if (found.on > today()) return refuse("appointment_gone");
  if (!(await updateAppointmentStatus(tx, found.id, "booked", "missed", now()))) {
    return refuse("appointment_gone");
  }
  await recordEvent(tx, viewer, { action: "miss", entity: "appointment", entityId: found.id });
  return accept({ number: 0 });
}

/** Somebody is taken down at the permanence of this hour, and gets a number. */
async function take(
  tx: Transaction,
  viewer: Viewer,
  asked: Omit<Parameters<typeof createArrival>[2], "on" | "arrivedAt" | "permanenceId">,
  booked?: string,
): Promise<Received> {
  const on = today();
  const calendar = await readCalendar(tx, viewer, on);
  const permanenceId = booked ?? sessionAt(permanenceDays(calendar, on, on), now());
  if (!permanenceId) return refuse("no_permanence");
  const taken = await createArrival(tx, viewer, { ...asked, on, permanenceId, arrivedAt: now() });
  if (!taken) return refuse("arrived_already");
  await recordEvent(tx, viewer, { action: "arrive", entity: "arrival", entityId: taken.id });
  return accept({ arrivalId: taken.id, number: taken.number });
}

async function step(
  tx: Transaction,
  viewer: Viewer,
  arrivalId: string,
  taken: Exclude<ArrivalStep, "file">,
  changes: Omit<Parameters<typeof updateArrival>[3], "status">,
): Promise<Verdict<{ number: number }, ArrivalRefusal>> {
  const found = await getArrival(tx, viewer, arrivalId);
  const verdict = decideStep(found.status, taken);
  if (!verdict.ok) return verdict;
  if (!(await updateArrival(tx, found.id, found.status, { ...changes, status: verdict.to }))) {
    return refuse("not_waiting");
  }
  await recordEvent(tx, viewer, { action: taken, entity: "arrival", entityId: found.id });
  return accept({ number: found.number });
}
