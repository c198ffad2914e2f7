import { recordEvent } from "~/modules/audit/record-event.server";
import { findHouseholdCodes } from "~/modules/households/find-household-by-code.server";
import { fullName } from "~/modules/intake/appointment";
import { updateAppointmentStatus } from "~/modules/intake/appointments.server";
import {
  createIdentity,
  updateIdentityAppointment,
  updateIdentityKeeping,
} from "~/modules/intake/identities.server";
import {
  ageInDays,
  inReferralOrder,
  isOpen,
  type Referral,
  type ReferralRefusal,
  screenNeed,
} from "~/modules/intake/referral";
import type { RecordReferral, ReferralAct, SendReferral } from "~/modules/intake/referral-forms";
import {
  createReferral,
  findReferralDates,
  findReferrals,
  getReferral,
  updateReferral,
} from "~/modules/intake/referrals.server";
import { findOrganisations } from "~/modules/people/find-organisations.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  readAsViewer,
  type Transaction,
  withViewer,
} from "~/platform/database/with-viewer.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { oncePerContent } from "./01-save-offer-step.server";
import { give, readFreeSlots } from "./book-appointment.server";
import { readIntakeIdentities } from "./read-intake-identities.server";

/** Open referrals a list shows, and settled ones. */
const MOST = { open: 500, settled: 100 } as const;

type Done = Verdict<{ referralId: string }, ReferralRefusal>;

/** Referrals by urgency and age, and the last ones settled. Only who sent them reads names in the list. */
export const loadReferrals = (viewer: Viewer) =>
  withViewer(viewer, async (tx) => {
    const open = inReferralOrder(await findReferrals(tx, viewer, "open", MOST.open));
    const settled = await findReferrals(tx, viewer, "settled", MOST.settled);
    const mayTake = may(viewer, "referral:take");
    const all = [...open, ...settled];
    const named = mayTake ? [] : all.map(({ id }) => id);
    const identities = await readIntakeIdentities(tx, viewer, "referral", named);
    const details = await readDetails(tx, viewer, all);
    const shown = (referral: Referral) => ({
      ...referral,
      ...details(referral),
      name: fullName(identities.get(referral.id) ?? null),
      days: ageInDays(referral, today()),
    });
    return { open: open.map(shown), settled: settled.map(shown), mayTake };
  });

/** One referral with who it is; reading that is recorded. */
export const loadReferral = (viewer: Viewer, referralId: string) =>
  withViewer(viewer, async (tx) => {
    const referral = await getReferral(tx, viewer, referralId);
    const fields = ["name", "phone", "email"];
    const identities = await readIntakeIdentities(tx, viewer, "referral", [referralId], fields);
    const details = await readDetails(tx, viewer, [referral]);
    const mayTake = may(viewer, "referral:take");
    return {
      referral: { ...referral, ...details(referral), days: ageInDays(referral, today()) },
      identity: identities.get(referralId) ?? null,
      screened: screenNeed(referral.need),
      mayTake,
      slots: mayTake && referral.status === "received" ? await readFreeSlots(tx, viewer) : [],
    };
  });

/** What the form of a new referral chooses from. */
export const loadReferralForm = (viewer: Viewer) =>
  readAsViewer(viewer, async (tx) => {
    const organisations = await findOrganisations(tx);
    const named = (kind: string) =>
      organisations
        .filter((one) => one.kind === kind)
        .map(({ id, name }) => ({ value: id, label: name }));
    return {
      houses: named("lisko"),
      offices: named("office_social"),
      mayTake: may(viewer, "referral:take"),
      contact: viewer.name,
      today: today(),
    };
  });

/** An office social sends a household, or staff takes down what came by telephone or letter. */
export const referHousehold = (viewer: Viewer, once: Once, form: SendReferral | RecordReferral) =>
  commandAsViewer<{ referralId: string }, ReferralRefusal>(viewer, once, async (tx) => {
    const { organisationId: asked, givenName, familyName, phone, email, keptApart, ...sent } = form;
    const isStaff = may(viewer, "referral:take");
    const house = isStaff ? viewer.organisationId : await receivingHouse(tx, asked);
    if (!house) return refuse("house_unknown");
    const from =
      isStaff && "referrer" in sent
        ? sent
        : {
            ...sent,
            ...{ referrer: "office_social" as const, receivedOn: today() },
            referringOrganisationId: viewer.organisationId ?? undefined,
          };
    const referralId = await createReferral(tx, viewer, { ...from, organisationId: house });
    const reach = { phone: phone ?? null, email: email ?? null };
    const identity = { givenName, familyName, ...reach, keptApart: keptApart ?? null };
    await createIdentity(tx, { referralId }, identity, null);
    await told(tx, viewer, referralId, "create");
    return accept({ referralId });
  });

/** The house asked for, or the only one. */
async function receivingHouse(tx: Transaction, asked: string | undefined): Promise<string | null> {
  const houses = (await findOrganisations(tx)).filter(({ kind }) => kind === "lisko");
  if (asked !== undefined) return houses.find(({ id }) => id === asked)?.id ?? null;
  return houses.length === 1 ? (houses[0]?.id ?? null) : null;
}

/** A caseworker gives an appointment or says why nothing comes of it. */
export const actOnReferral = (
  viewer: Viewer,
  once: Once,
  { referralId, form }: { referralId: string; form: ReferralAct },
) =>
  commandAsViewer<{ referralId: string }, ReferralRefusal>(
    viewer,
    oncePerContent(once),
    async (tx) => {
      const referral = await getReferral(tx, viewer, referralId);
      if (!isOpen(referral)) return refuse("settled");
      const done = await (form.act === "schedule"
        ? schedule(tx, viewer, referral, form.slot)
        : decline(tx, viewer, referral, form.reason));
      if (done.ok) await told(tx, viewer, referralId, form.act);
      return done;
    },
  );

async function schedule(
  tx: Transaction,
  viewer: Viewer,
  referral: Referral,
  slot: Parameters<typeof give>[2],
): Promise<Done> {
  if (referral.status !== "received") return refuse("settled");
  const given = await give(tx, viewer, slot, {
    ...{ householdId: null, persons: referral.persons, note: null },
    language: referral.languages[0] ?? null,
    interpreterNeeded: referral.interpreterNeeded,
  });
  if (!given.ok) return refuse(given.reason === "slot_taken" ? "slot_taken" : "slot_closed");
  const { appointmentId } = given;
  await recordEvent(tx, viewer, {
    ...{ action: "book", entity: "appointment", entityId: appointmentId },
  });
  const decision = { decidedBy: viewer.accountId, decidedAt: now() };
  const change = { status: "scheduled", appointmentId, ...decision } as const;
  if (!(await updateReferral(tx, referral, change))) return refuse("settled");
  await updateIdentityAppointment(tx, { referralId: referral.id }, appointmentId, slot.on);
  return accept({ referralId: referral.id });
}

async function decline(
  tx: Transaction,
  viewer: Viewer,
  referral: Referral,
  reason: string,
): Promise<Done> {
  const decision = { decidedBy: viewer.accountId, decidedAt: now() };
  if (!(await updateReferral(tx, referral, { status: "not_taken", reason, ...decision }))) {
    return refuse("settled");
  }
  const { id: referralId, appointmentId } = referral;
  if (appointmentId) {
    await updateAppointmentStatus(tx, appointmentId, "booked", "cancelled", now());
    await updateIdentityAppointment(tx, { referralId }, null, today());
  }
  await updateIdentityKeeping(tx, { referralId }, today());
  return accept({ referralId });
}

/** The office that sent it, the day of the appointment, the code of the file. */
async function readDetails(tx: Transaction, viewer: Viewer, referrals: readonly Referral[]) {
  const names = new Map((await findOrganisations(tx)).map(({ id, name }) => [id, name]));
  const appointments = referrals.flatMap(({ appointmentId }) => appointmentId ?? []);
  const dates = await findReferralDates(tx, appointments);
  const households = referrals.flatMap(({ householdId }) => householdId ?? []);
  const codes = await findHouseholdCodes(tx, viewer, households);
  return (referral: Referral) => ({
    officeName: names.get(referral.referringOrganisationId ?? "") ?? null,
    appointment: dates.get(referral.appointmentId ?? "") ?? null,
    householdCode: codes[referral.householdId ?? ""] ?? null,
  });
}

const told = (tx: Transaction, viewer: Viewer, entityId: string, action: string) =>
  recordEvent(tx, viewer, { action, entity: "referral", entityId });
