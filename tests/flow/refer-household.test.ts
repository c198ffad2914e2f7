import { beforeAll, describe, expect, it } from "vitest";

import { actOnAppointment, loadAppointment, loadFreeSlots } from "~/flow/book-appointment.server";
import { forgetIdentities } from "~/flow/forget-identities.server";
import { loadHome } from "~/flow/load-home.server";
import { loadNewHousehold } from "~/flow/load-new-household.server";
import { recordHousehold } from "~/flow/record-household.server";
import {
  actOnReferral,
  loadReferral,
  loadReferrals,
  referHousehold,
} from "~/flow/refer-household.server";
import type { ReferralAct, SendReferral } from "~/modules/intake/referral-forms";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays } from "~/platform/local-date";

import { aHouseholdForm } from "../factories/household-forms";
import { makeViewer } from "../factories/market";
import { describePostgres } from "../setup/database";
import { once } from "../setup/requests";

let office: Viewer;
let otherOffice: Viewer;
let caseworker: Viewer;
beforeAll(async () => {
  office = await makeViewer("office_social_worker", "Carole Welter");
  caseworker = await makeViewer("caseworker");
  const elsewhere = await readAsViewer(SYSTEM, (tx) =>
    tx.organisation.findFirstOrThrow({
      where: { kind: "office_social", id: { not: office.organisationId ?? "" } },
      select: { id: true },
    }),
  );
  otherOffice = { ...office, organisationId: elsewhere.id };
});

const DAY = today();
const form = (changes: Partial<SendReferral> = {}): SendReferral => ({
  ...{ contact: "Carole Welter", givenName: "Rahel", familyName: "Okbay", persons: 3 },
  ...{ need: "A home without steps", urgency: "soon", languages: ["ti", "fr"] },
  ...{ interpreterNeeded: true, consentOn: DAY, phone: "+352 621 000 111" },
  ...changes,
});
async function send(changes: Partial<SendReferral> = {}) {
  const result = await referHousehold(office, once(), form(changes));
  if (!result.ok) throw new Error(result.reason);
  return result.referralId;
}
const act = (referralId: string, done: ReferralAct) =>
  actOnReferral(caseworker, once(), { referralId, form: done });
async function schedule(referralId: string) {
  const { slots } = await loadFreeSlots(caseworker);
  const slot = slots[0];
  if (!slot) throw new Error("no slot is left");
  const done = await act(referralId, { act: "schedule", slot });
  if (!done.ok) throw new Error(done.reason);
  const { referral } = await loadReferral(caseworker, referralId);
  return { slot, appointmentId: referral.appointmentId ?? "" };
}
const identities = (referralId: string) =>
  readAsViewer(SYSTEM, (tx) => tx.intakeIdentity.findMany({ where: { referralId } }));

describe("an office social", () => {
  it("sends a household, and sees its own referrals with their names", async () => {
    const id = await send();
    const own = (await loadReferrals(office)).open.find((one) => one.id === id);
    expect(own).toMatchObject({
      name: "Rahel Okbay",
      status: "received",
      referrer: "office_social",
    });
    const seen = (await loadReferrals(caseworker)).open.find((one) => one.id === id);
    expect(seen).toMatchObject({ name: null, officeName: office.organisationName });
    expect((await loadReferral(caseworker, id)).identity?.familyName).toBe("Okbay");
    const events = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.findMany({ where: { entity: "referral", entityId: id } }),
    );
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual(
      expect.arrayContaining([
        ["create", office.accountId],
        ["read_identity", office.accountId],
        ["read_identity", caseworker.accountId],
      ]),
    );
  });

  it("sees nothing of another one's, and decides nothing", async () => {
    const id = await send();
    const { appointmentId } = await schedule(id);
    await expect(loadReferral(otherOffice, id)).rejects.toMatchObject({ status: 404 });
    for (const read of [
      () => readAsViewer(otherOffice, (tx) => tx.referral.findMany()),
      () => readAsViewer(otherOffice, (tx) => tx.intakeIdentity.findMany()),
      () => readAsViewer(otherOffice, (tx) => tx.appointment.findMany({ select: { id: true } })),
    ]) {
      expect(await read()).toEqual([]);
    }
    // Of its own it learns when, and not what was noted.
    const seen = readAsViewer(office, (tx) => tx.appointment.findMany({ select: { note: true } }));
    await expect(seen).rejects.toThrow(/permission denied/);
    const dates = await readAsViewer(office, (tx) =>
      tx.appointment.findMany({ select: { id: true } }),
    );
    expect(dates.map((one) => one.id)).toContain(appointmentId);
    const change = withViewer(office, (tx) =>
      tx.referral.updateMany({ where: { id }, data: { status: "received" } }),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });

  it("sends in no other office's name", async () => {
    const forged = withViewer(office, (tx) =>
      tx.referral.createMany({
        data: [
          {
            ...{ organisationId: caseworker.organisationId ?? "", referrer: "office_social" },
            referringOrganisationId: otherOffice.organisationId,
            ...{ contact: "x", need: "x", urgency: "soon", persons: 1 },
            ...{ consentOn: new Date(), receivedOn: new Date(), recordedBy: office.accountId },
          },
        ],
      }),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});

describe("a referral", () => {
  it("becomes a file: prefilled with who referred, linked, and the office sees the file", async () => {
    const id = await send();
    const origin = { kind: "referral", id } as const;
    const { defaultValue } = await loadNewHousehold(caseworker, origin);
    expect(defaultValue).toMatchObject({
      ...{ referrer: "office_social", referringOrganisationId: office.organisationId },
      ...{ languages: ["ti", "fr"], registeredOn: DAY, phone: "+352 621 000 111" },
      members: [{ givenName: "Rahel", familyName: "Okbay" }],
    });
    const changes = {
      referrer: "office_social",
      referringOrganisationId: office.organisationId,
    };
    const file = aHouseholdForm(changes);
    expect(await recordHousehold(caseworker, once(), file, origin)).toMatchObject({ ok: true });
    const settled = (await loadReferrals(office)).settled.find((one) => one.id === id);
    expect(settled?.status).toBe("file");
    expect(settled?.householdCode).toMatch(/^H-\d+$/);
    expect(await identities(id)).toEqual([]);
    expect(await recordHousehold(caseworker, once(), file, origin)).toMatchObject({
      reason: "already_file",
    });
  });

  it("gets an appointment that the office sees, also after it is moved or cancelled", async () => {
    const id = await send();
    const { slot, appointmentId } = await schedule(id);
    const seen = async () => (await loadReferral(office, id)).referral;
    expect(await seen()).toMatchObject({
      status: "scheduled",
      appointment: { on: slot.on, minute: slot.minute },
    });
    expect((await loadAppointment(caseworker, appointmentId)).identity?.givenName).toBe("Rahel");
    const { slots } = await loadFreeSlots(caseworker);
    const to = slots.at(-1)!;
    const moved = await actOnAppointment(caseworker, once(), {
      appointmentId,
      form: { act: "reschedule", slot: to },
    });
    expect((await seen()).appointment).toMatchObject({ on: to.on, minute: to.minute });
    const movedId = moved.ok ? moved.appointmentId : "";
    await actOnAppointment(caseworker, once(), {
      appointmentId: movedId,
      form: { act: "cancel" },
    });
    expect(await seen()).toMatchObject({ status: "received", appointment: null });
    expect((await loadReferral(caseworker, id)).identity?.givenName).toBe("Rahel");
  });

  it("is not taken with a reason the office reads, and its appointment is free again", async () => {
    const id = await send();
    const { appointmentId } = await schedule(id);
    const no = { act: "not_take", reason: "The AIS is in charge" } as const;
    expect(await act(id, no)).toMatchObject({ ok: true });
    expect((await loadReferral(office, id)).referral).toMatchObject({
      ...{ status: "not_taken", reason: "The AIS is in charge" },
    });
    const { appointment } = await loadAppointment(caseworker, appointmentId);
    expect(appointment.status).toBe("cancelled");
    expect(await act(id, no)).toMatchObject({ reason: "settled" });
    await forgetIdentities(addDays(DAY, 90));
    expect(await identities(id)).toHaveLength(1);
    await forgetIdentities(addDays(DAY, 91));
    expect(await identities(id)).toEqual([]);
  });

  it("nobody dealt with stands on the first page of who may take it", async () => {
    await send();
    const { open } = await loadReferrals(caseworker);
    const waiting = open.filter(({ status }) => status === "received");
    const { items } = await loadHome(caseworker);
    const item = items.find(({ key }) => key === "referrals_open");
    expect(item).toMatchObject({ count: waiting.length, isUrgent: true });
    expect((await loadHome(office)).items.map(({ key }) => key)).not.toContain("referrals_open");
  });

  it("keeps its name while it is open", async () => {
    const id = await send();
    await forgetIdentities(addDays(DAY, 3000));
    expect(await identities(id)).toHaveLength(1);
  });

  it("by telephone is taken down by staff, for an office or for another referrer", async () => {
    const recorded = { receivedOn: addDays(DAY, -3), consentOn: addDays(DAY, -4) };
    const hospital = { ...form(recorded), ...recorded, referrer: "hospital" } as const;
    const made = await referHousehold(caseworker, once(), hospital);
    const { referral } = await loadReferral(caseworker, made.ok ? made.referralId : "");
    expect(referral).toMatchObject({ referrer: "hospital", officeName: null, days: 3 });
    const ofOffice = {
      ...{ ...form(recorded), ...recorded, referrer: "office_social" as const },
      referringOrganisationId: office.organisationId ?? "",
    };
    const sent = await referHousehold(caseworker, once(), ofOffice);
    const id = sent.ok ? sent.referralId : "";
    expect((await loadReferrals(office)).open.map((one) => one.id)).toContain(id);
  });
});

describe("the other roles", () => {
  it("reach no referral", async () => {
    await send();
    for (const role of ["guarantee_officer", "scheme_officer", "landlord", "auditor"] as const) {
      const other = await makeViewer(role);
      const read = readAsViewer(other, (tx) => tx.referral.findMany());
      await expect(read, role).rejects.toThrow(/permission denied/);
    }
  });
});

describePostgres("many at once", () => {
  it("one referral is settled once: a file, an appointment or a no", async () => {
    const id = await send();
    const { slots } = await loadFreeSlots(caseworker);
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, index) => {
        const slot = slots[index + 1];
        if (index % 3 === 0 && slot) return act(id, { act: "schedule", slot });
        if (index % 3 === 1) return act(id, { act: "not_take", reason: "No" });
        const origin = { kind: "referral", id } as const;
        return recordHousehold(caseworker, once(), aHouseholdForm(), origin);
      }),
    );
    const { referral } = await loadReferral(caseworker, id);
    const done = answers.filter(({ ok }) => ok).length;
    // An appointment may still be followed by a file or a no.
    expect(done).toBeGreaterThanOrEqual(1);
    expect(done).toBeLessThanOrEqual(2);
    expect(referral.status).not.toBe("received");
  }, 60_000);
});
