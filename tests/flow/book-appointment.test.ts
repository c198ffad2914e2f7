import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, it } from "vitest";

import {
  actOnAppointment,
  bookAppointment,
  loadAppointment,
  loadAppointments,
  loadFreeSlots,
} from "~/flow/book-appointment.server";
import { forgetIdentities } from "~/flow/forget-identities.server";
import { keepPermanences } from "~/flow/keep-permanences.server";
import { slotValue } from "~/modules/intake/appointment";
import { type BookAppointment, BookAppointmentForm } from "~/modules/intake/appointment-forms";
import { createAppointment } from "~/modules/intake/appointments.server";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays } from "~/platform/local-date";

import { makeHousehold, makeViewer } from "../factories/market";
import { describePostgres } from "../setup/database";
import { once } from "../setup/requests";

let manager: Viewer;
let caseworker: Viewer;
beforeAll(async () => {
  manager = await makeViewer("lisko_manager");
  caseworker = await makeViewer("caseworker");
});

/** A slot nobody has, of which every desk is free. */
async function emptySlot() {
  const { slots } = await loadFreeSlots(caseworker);
  const slot = slots.find(({ free }) => free === 2);
  if (!slot) throw new Error("every slot is given");
  return slot;
}

const person = { givenName: "Rahel", familyName: "Okbay", phone: "+352 621 000 111" };
const form = (slot: BookAppointment["slot"], changes: Partial<BookAppointment> = {}) => ({
  ...({ slot, ...person, interpreterNeeded: true, language: "ti", persons: 3 } as const),
  ...changes,
});
async function book(slot: BookAppointment["slot"], changes: Partial<BookAppointment> = {}) {
  const result = await bookAppointment(caseworker, once(), form(slot, changes));
  if (!result.ok) throw new Error(result.reason);
  return result.appointmentId;
}
const identities = (appointmentId: string) =>
  readAsViewer(SYSTEM, (tx) => tx.intakeIdentity.findMany({ where: { appointmentId } }));

describe("an appointment", () => {
  it("is given to somebody by name, and reading the name is recorded", async () => {
    const id = await book(await emptySlot());
    const page = await loadAppointment(caseworker, id);
    expect(page.identity).toEqual({ ...person, email: null, keptApart: null });
    expect(page.appointment).toMatchObject({ status: "booked", persons: 3, language: "ti" });
    const events = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.findMany({ where: { entity: "appointment", entityId: id } }),
    );
    expect(events.map(({ action }) => action).sort()).toEqual(["book", "read_identity"]);
  });

  it("is given to a household by its code, whose name stands in the file alone", async () => {
    const householdId = await makeHousehold(caseworker);
    const { code } = await readAsViewer(SYSTEM, (tx) =>
      tx.household.findUniqueOrThrow({ where: { id: householdId }, select: { code: true } }),
    );
    const slot = await emptySlot();
    const nobody = { givenName: undefined, familyName: undefined, phone: undefined };
    const id = await book(slot, { ...nobody, householdCode: code, language: undefined });
    const { appointment, identity } = await loadAppointment(caseworker, id);
    expect(appointment).toMatchObject({ householdId, householdCode: code, language: "ti" });
    expect(identity).toBeNull();
    const unknown = { ...nobody, householdCode: "H-999999" };
    expect(await bookAppointment(caseworker, once(), form(slot, unknown))).toMatchObject({
      reason: "household_unknown",
    });
  });

  it("is given at each desk once, then the slot is taken", async () => {
    const slot = await emptySlot();
    await book(slot);
    await book(slot);
    expect(await bookAppointment(caseworker, once(), form(slot))).toMatchObject({
      reason: "slot_taken",
    });
    const { slots } = await loadFreeSlots(caseworker);
    expect(slots.map(slotValue)).not.toContain(slotValue(slot));
  });

  it("is never given outside of a permanence", async () => {
    const slot = await emptySlot();
    for (const wrong of [
      { ...slot, minute: slot.minute + 1 },
      { ...slot, on: addDays(slot.on, 1) },
      { ...slot, on: addDays(slot.on, 7 * 52) },
      { ...slot, permanenceId: randomUUID() },
    ]) {
      expect(await bookAppointment(caseworker, once(), form(wrong))).toMatchObject({
        reason: "slot_closed",
      });
    }
  });

  it("is moved with its name, and the slot it leaves is free again", async () => {
    const from = await emptySlot();
    const appointmentId = await book(from);
    const to = await emptySlot();
    const move = { act: "reschedule", slot: to } as const;
    const moved = await actOnAppointment(caseworker, once(), { appointmentId, form: move });
    const movedId = moved.ok ? moved.appointmentId : "";
    const { appointment, identity } = await loadAppointment(caseworker, movedId);
    expect(appointment).toMatchObject({ on: to.on, minute: to.minute, persons: 3 });
    expect(identity?.familyName).toBe("Okbay");
    expect((await loadAppointment(caseworker, appointmentId)).appointment.status).toBe("moved");
    expect(await identities(appointmentId)).toEqual([]);
    expect((await loadFreeSlots(caseworker)).slots).toContainEqual({ ...from, free: 2 });
    const again = await actOnAppointment(caseworker, once(), { appointmentId, form: move });
    expect(again).toMatchObject({ reason: "not_booked" });
  });

  it("that cannot be moved stays where it was", async () => {
    const appointmentId = await book(await emptySlot());
    const full = await emptySlot();
    await book(full);
    await book(full);
    const move = { act: "reschedule", slot: full } as const;
    expect(await actOnAppointment(caseworker, once(), { appointmentId, form: move })).toMatchObject(
      { reason: "slot_taken" },
    );
    const { appointment, identity } = await loadAppointment(caseworker, appointmentId);
    expect([appointment.status, identity?.givenName]).toEqual(["booked", "Rahel"]);
  });

  it("is cancelled, and its name is forgotten", async () => {
    const appointmentId = await book(await emptySlot());
    const cancel = { appointmentId, form: { act: "cancel" } as const };
    expect(await actOnAppointment(caseworker, once(), cancel)).toMatchObject({ ok: true });
    expect(await actOnAppointment(caseworker, once(), cancel)).toMatchObject({
      reason: "not_booked",
    });
    expect(await identities(appointmentId)).toEqual([]);
  });

  it("on a day that is closed later is shown as one to be moved", async () => {
    const slot = await emptySlot();
    const id = await book(slot);
    const close = { act: "close", firstOn: slot.on, reason: "Illness" } as const;
    const closed = await keepPermanences(manager, once(), { ...close, lastOn: undefined });
    const { toMove, days } = await loadAppointments(caseworker);
    expect(toMove.map((one) => one.id)).toContain(id);
    expect(days.map(({ on }) => on)).not.toContain(slot.on);
    const reopen = { act: "reopen", closureId: closed.ok ? closed.id : "" } as const;
    await keepPermanences(manager, once(), reopen);
    expect((await loadAppointments(caseworker)).toMove).toEqual([]);
  });
});

describe("a name", () => {
  it("is forgotten once its time of keeping is over, not before", async () => {
    const slot = await emptySlot();
    const id = await book(slot);
    await forgetIdentities(addDays(slot.on, 90));
    expect(await identities(id)).toHaveLength(1);
    await forgetIdentities(addDays(slot.on, 91));
    expect(await identities(id)).toEqual([]);
    expect((await loadAppointment(caseworker, id)).appointment.status).toBe("booked");
  });

  it("is out of reach of everybody outside of the house", async () => {
    const id = await book(await emptySlot());
    for (const role of ["guarantee_officer", "auditor", "landlord"] as const) {
      const other = await makeViewer(role);
      const read = readAsViewer(other, (tx) => tx.intakeIdentity.findMany());
      await expect(read, role).rejects.toThrow(/permission denied/);
    }
    // An office social reads names of those it sent alone.
    const office = await makeViewer("office_social_worker");
    expect(await readAsViewer(office, (tx) => tx.intakeIdentity.findMany())).toEqual([]);
    const elsewhere = await readAsViewer(SYSTEM, (tx) =>
      tx.organisation.findFirstOrThrow({ where: { kind: "ais" }, select: { id: true } }),
    );
    const stranger = { ...caseworker, organisationId: elsewhere.id };
    expect(await readAsViewer(stranger, (tx) => tx.intakeIdentity.findMany())).toEqual([]);
    expect(await readAsViewer(stranger, (tx) => tx.appointment.findMany())).toEqual([]);
    await expect(loadAppointment(stranger, id)).rejects.toMatchObject({ status: 404 });
    const stolen = withViewer(stranger, (tx) =>
      tx.intakeIdentity.createMany({ data: [{ appointmentId: id, givenName: "x" }] }),
    );
    await expect(stolen).rejects.toThrow();
  });
});

describe("the form", () => {
  const slot = { permanenceId: randomUUID(), on: today(), minute: 510 };
  const problems = (values: Record<string, string>) => {
    const parsed = BookAppointmentForm.safeParse({ slot: slotValue(slot), ...values });
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path[0], message]);
  };
  it("names what is missing or does not go together", () => {
    expect(problems({})).toEqual([
      ["givenName", "forms.error.required"],
      ["familyName", "forms.error.required"],
      ["phone", "intake.error.unreachable"],
    ]);
    expect(problems({ householdCode: "h2041" })).toEqual([]);
    expect(problems({ householdCode: "Thill" })).toEqual([
      ["householdCode", "intake.error.household_code"],
    ]);
    expect(problems({ householdCode: "H-2041", givenName: "Rahel" })).toEqual([
      ["householdCode", "intake.error.code_and_name"],
    ]);
    expect(problems({ ...person, phone: "12" })).toEqual([["phone", "forms.error.phone"]]);
    expect(problems({ ...person, slot: "tomorrow" })).toEqual([["slot", "forms.error.choice"]]);
  });
});

describePostgres("many at once", () => {
  it("50 clients for one slot of two desks: two are given it, the others are told", async () => {
    const slot = await emptySlot();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        patiently(() => bookAppointment(caseworker, once(), form(slot))),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    for (const answer of answers) {
      if (!answer.ok) expect(answer.reason).toBe("slot_taken");
    }
    const held = await readAsViewer(SYSTEM, (tx) =>
      tx.appointment.findMany({
        where: { permanenceId: slot.permanenceId, heldOn: new Date(slot.on), minute: slot.minute },
      }),
    );
    expect(held.map(({ desk }) => desk).sort()).toEqual([1, 2]);
  }, 120_000);

  it("16 clients that give and move across the same slots: no desk twice", async () => {
    const { slots } = await loadFreeSlots(caseworker);
    const wanted = slots.filter(({ free }) => free === 2).slice(0, 12);
    const meeting = { ...{ householdId: null, language: null, persons: null, note: null } };
    await Promise.all(
      Array.from({ length: 16 }, async (_, client) => {
        for (let step = 0; step < wanted.length; step += 1) {
          const slot = wanted[(client + step) % wanted.length];
          const next = wanted[(client + step * 5 + 1) % wanted.length];
          if (!slot || !next) continue;
          const appointmentId = await patiently(() =>
            withViewer(caseworker, (tx) =>
              createAppointment(tx, caseworker, slot, 2, { ...meeting, interpreterNeeded: false }),
            ),
          );
          if (!appointmentId) continue;
          const move = { act: "reschedule", slot: next } as const;
          await patiently(() =>
            actOnAppointment(caseworker, once(), { appointmentId, form: move }),
          );
        }
      }),
    );
    const held = await readAsViewer(SYSTEM, (tx) =>
      tx.appointment.findMany({ where: { status: "booked" } }),
    );
    const places = held.map((one) => [one.permanenceId, one.heldOn, one.minute, one.desk].join());
    expect(new Set(places).size).toBe(places.length);
    expect(held.every(({ desk }) => desk <= 2)).toBe(true);
  }, 240_000);
});

/** A database that is merely busy answers 503 with a time to come back; a person's browser does. */
async function patiently<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const isBusy = error instanceof Response && error.status === 503;
      if (!isBusy || attempt === 20) throw error;
    }
  }
}
