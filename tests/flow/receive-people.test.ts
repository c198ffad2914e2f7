import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { bookAppointment, loadFreeSlots } from "~/flow/book-appointment.server";
import { loadNewHousehold } from "~/flow/load-new-household.server";
import { loadReception, receive } from "~/flow/receive-people.server";
import { recordHousehold } from "~/flow/record-household.server";
import { holidayOn } from "~/modules/follow-up/working-days";
import type { ReceptionAct } from "~/modules/intake/arrival-forms";
import { instantAt, weekdayOf } from "~/modules/intake/clock-time";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { addDays, type LocalDate } from "~/platform/local-date";

import { aHouseholdForm } from "../factories/household-forms";
import { makeHousehold, makeViewer } from "../factories/market";
import { describePostgres } from "../setup/database";
import { once } from "../setup/requests";

let caseworker: Viewer;
let wednesday: LocalDate;

const atMinute = (minute: number) => vi.setSystemTime(instantAt(wednesday, minute));
const act = (form: ReceptionAct, viewer = caseworker) => receive(viewer, once(), form);
const page = () => loadReception(caseworker);
const walkIn = { act: "walk_in", interpreterNeeded: false, isUrgent: false } as const;

async function come(changes: Partial<Extract<ReceptionAct, { act: "walk_in" }>> = {}) {
  const result = await act({ ...walkIn, ...changes });
  if (!result.ok) throw new Error(result.reason);
  const { waiting } = await page();
  const arrival = waiting.find(({ number }) => number === result.number);
  if (!arrival) throw new Error("nobody waits under that number");
  return arrival;
}
const call = (arrivalId: string) => act({ act: "call", arrivalId, calledBy: caseworker.accountId });

beforeAll(async () => {
  // A Wednesday that is no holiday, on which people are received from 08:30 to 11:30.
  wednesday = addDays(today(), 1);
  while (weekdayOf(wednesday) !== 3 || holidayOn(wednesday)) wednesday = addDays(wednesday, 1);
  vi.useFakeTimers({ toFake: ["Date"], now: instantAt(wednesday, 8 * 60) });
  caseworker = await makeViewer("caseworker", "Nora Majerus");
});
afterAll(() => {
  vi.useRealTimers();
});

describe("the desk", () => {
  it("gives out numbers, puts urgent ones first, and counts the longest wait", async () => {
    atMinute(8 * 60 + 40);
    const first = await come({ name: "Okbay" });
    atMinute(8 * 60 + 50);
    const second = await come({ language: "ar", interpreterNeeded: true, persons: 4 });
    atMinute(8 * 60 + 52);
    const third = await come({ isUrgent: true });
    expect([first.number, second.number, third.number]).toEqual([1, 2, 3]);
    expect(first.name).toBe("Okbay");
    expect(second.name).toBeNull();
    atMinute(9 * 60);
    const shown = await page();
    expect(shown.waiting.map(({ number, minutes }) => [number, minutes])).toEqual([
      [3, 8],
      [1, 20],
      [2, 10],
    ]);
    expect(shown.figures).toEqual({ count: 3, longestMinutes: 20 });
    expect(shown.isToday).toBe(true);
  });

  it("calls somebody in once, to somebody of the team", async () => {
    const { id } = await come();
    const elsewhere = await makeViewer("guarantee_officer");
    const wrong = { act: "call", arrivalId: id, calledBy: elsewhere.accountId } as const;
    expect(await act(wrong)).toMatchObject({ reason: "caseworker_unknown" });
    expect(await call(id)).toMatchObject({ ok: true });
    expect(await call(id)).toMatchObject({ reason: "not_waiting" });
    const { called } = await page();
    expect(called.find((one) => one.id === id)?.calledByName).toBe("Nora Majerus");
    await act({ act: "wait", arrivalId: id });
    expect((await page()).waiting.map((one) => one.id)).toContain(id);
  });

  it("records what somebody was told and who left, for good", async () => {
    const [told, left] = [await come(), await come()];
    await act({ act: "tell", arrivalId: told.id, toldReason: "other_service" });
    await act({ act: "leave", arrivalId: left.id });
    const { finished } = await page();
    expect(finished.find(({ id }) => id === told.id)?.toldReason).toBe("other_service");
    expect(await call(told.id)).toMatchObject({ reason: "finished" });
    expect(await act({ act: "leave", arrivalId: left.id })).toMatchObject({ reason: "finished" });
  });

  it("is closed on other days", async () => {
    vi.setSystemTime(instantAt(addDays(wednesday, 2), 600));
    expect(await act(walkIn)).toMatchObject({ reason: "no_permanence" });
    atMinute(9 * 60);
  });
});

describe("somebody with an appointment", () => {
  async function booked(changes: object = {}) {
    const { slots } = await loadFreeSlots(caseworker);
    const slot = slots.find(({ on }) => on === wednesday);
    if (!slot) throw new Error("no slot is left");
    const person = { givenName: "Rahel", familyName: "Okbay", phone: "+352 621 000 111" };
    const form = { slot, ...person, interpreterNeeded: true, language: "ti", persons: 2 } as const;
    const result = await bookAppointment(caseworker, once(), { ...form, ...changes });
    if (!result.ok) throw new Error(result.reason);
    return result.appointmentId;
  }

  it("comes once, with what was booked; who did not come may still come", async () => {
    const appointmentId = await booked();
    expect((await page()).expected.map(({ id }) => id)).toContain(appointmentId);
    expect(await act({ act: "miss", appointmentId })).toMatchObject({ ok: true });
    expect(await act({ act: "arrive", appointmentId })).toMatchObject({ ok: true });
    expect(await act({ act: "arrive", appointmentId })).toMatchObject({
      reason: "arrived_already",
    });
    const shown = await page();
    expect(shown.expected.map(({ id }) => id)).not.toContain(appointmentId);
    expect(shown.waiting.find((one) => one.appointmentId === appointmentId)).toMatchObject({
      ...{ name: "Rahel Okbay", persons: 2, language: "ti", interpreterNeeded: true },
    });
  });

  it("becomes a file: prefilled, linked, and the name stands in the file alone", async () => {
    const appointmentId = await booked();
    await act({ act: "arrive", appointmentId });
    const found = (await page()).waiting.find((one) => one.appointmentId === appointmentId);
    const origin = { kind: "arrival", id: found?.id ?? "" } as const;
    const { defaultValue } = await loadNewHousehold(caseworker, origin);
    expect(defaultValue).toMatchObject({
      ...{ registeredOn: wednesday, referrer: "self", languages: ["ti"], interpreterNeeded: "on" },
      phone: "+352 621 000 111",
      members: [{ relation: "reference", givenName: "Rahel", familyName: "Okbay" }],
    });
    const recorded = await recordHousehold(caseworker, once(), aHouseholdForm(), origin);
    const householdId = recorded.ok ? recorded.householdId : "";
    const finished = (await page()).finished.find(({ id }) => id === origin.id);
    expect(finished).toMatchObject({ status: "file", householdId });
    const left = await readAsViewer(SYSTEM, (tx) =>
      tx.intakeIdentity.count({ where: { OR: [{ appointmentId }, { arrivalId: origin.id }] } }),
    );
    expect(left).toBe(0);
    expect(await recordHousehold(caseworker, once(), aHouseholdForm(), origin)).toMatchObject({
      reason: "already_file",
    });
    expect((await loadNewHousehold(caseworker, origin)).householdId).toBe(householdId);
  });

  it("who has a file is received under its code", async () => {
    const householdId = await makeHousehold(caseworker);
    const { code } = await readAsViewer(SYSTEM, (tx) =>
      tx.household.findUniqueOrThrow({ where: { id: householdId }, select: { code: true } }),
    );
    const nobody = { givenName: undefined, familyName: undefined, phone: undefined };
    const appointmentId = await booked({ ...nobody, householdCode: code });
    await act({ act: "arrive", appointmentId });
    const found = (await page()).waiting.find((one) => one.appointmentId === appointmentId);
    expect(found).toMatchObject({ name: null, householdCode: code });
    expect(await act({ act: "known", arrivalId: found?.id ?? "" })).toMatchObject({ ok: true });
    const { id } = await come({ name: "Okbay" });
    const known = { act: "known", arrivalId: id } as const;
    expect(await act(known)).toMatchObject({ reason: "no_file" });
    expect(await act({ ...known, householdCode: "H-999999" })).toMatchObject({
      reason: "household_unknown",
    });
    expect(await act({ ...known, householdCode: code })).toMatchObject({ ok: true });
    const finished = (await page()).finished.find((one) => one.id === id);
    expect(finished).toMatchObject({ householdId, householdCode: code, name: null });
  });
});

describe("what is of another house", () => {
  it("is neither seen nor changed", async () => {
    const { id } = await come({ name: "Okbay" });
    const ais = await readAsViewer(SYSTEM, (tx) =>
      tx.organisation.findFirstOrThrow({ where: { kind: "ais" }, select: { id: true } }),
    );
    const stranger = { ...caseworker, organisationId: ais.id };
    expect((await loadReception(stranger)).waiting).toEqual([]);
    await expect(act({ act: "leave", arrivalId: id }, stranger)).rejects.toMatchObject({
      status: 404,
    });
    expect(await readAsViewer(stranger, (tx) => tx.arrival.findMany())).toEqual([]);
    expect(await readAsViewer(stranger, (tx) => tx.intakeIdentity.findMany())).toEqual([]);
    for (const role of ["guarantee_officer", "office_social_worker", "auditor"] as const) {
      const other = await makeViewer(role);
      const read = readAsViewer(other, (tx) => tx.arrival.findMany());
      await expect(read, role).rejects.toThrow(/permission denied/);
    }
  });
});

describePostgres("many at once", () => {
  it("30 desks that take down 30 people: every number once, none left out", async () => {
    const before = (await page()).waiting.length;
    const answers = await Promise.all(Array.from({ length: 30 }, () => act(walkIn)));
    const numbers = answers.map((answer) => (answer.ok ? answer.number : 0)).sort((a, b) => a - b);
    expect(new Set(numbers).size).toBe(30);
    expect(numbers.at(-1)! - numbers[0]!).toBe(29);
    expect((await page()).waiting.length).toBe(before + 30);
  }, 120_000);

  it("one person called in by 12 at once is called in once", async () => {
    const { id } = await come();
    const answers = await Promise.all(Array.from({ length: 12 }, () => call(id)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  }, 60_000);
});
