import { recordEvent } from "~/modules/audit/record-event.server";
import type { IntakeIdentity } from "~/modules/intake/appointment";
import { updateAppointmentHousehold } from "~/modules/intake/appointments.server";
import { decideStep } from "~/modules/intake/arrival";
import { getArrival, updateArrival } from "~/modules/intake/arrivals.server";
import { endIdentity } from "~/modules/intake/identities.server";
import type { IntakeOrigin } from "~/modules/intake/origin";
import { isOpen, type Referral } from "~/modules/intake/referral";
import {
  findReferralOfAppointment,
  getReferral,
  updateReferral,
} from "~/modules/intake/referrals.server";
import type { Viewer } from "~/modules/people/viewer";
import { now } from "~/platform/clock.server";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { readIntakeIdentities } from "./read-intake-identities.server";

/** What a new file may take over from where it comes from. */
export interface OriginFacts {
  registeredOn: LocalDate;
  referrer: string;
  referringOrganisationId: string | null;
  languages: readonly string[];
  interpreterNeeded: boolean;
  identity: IntakeIdentity | null;
  /** The file that was made of it already. */
  householdId: string | null;
}

/** What of an identity goes into the form of a new file. */
const READ = ["name", "phone", "email"];

type Settled = Verdict<object, "already_file">;

/** What is known of somebody who becomes a file. Reads a name, so it is recorded. @throws Response 404 */
export async function readOriginFacts(
  tx: Transaction,
  viewer: Viewer,
  { kind, id }: IntakeOrigin,
): Promise<OriginFacts> {
  if (kind === "referral") return factsOf(tx, viewer, await getReferral(tx, viewer, id));
  const arrival = await getArrival(tx, viewer, id);
  const { appointmentId } = arrival;
  const referral = appointmentId ? await findReferralOfAppointment(tx, appointmentId) : null;
  const own = await readIntakeIdentities(tx, viewer, "arrival", [id], READ);
  const bookedId = appointmentId && own.size === 0 ? [appointmentId] : [];
  const booked = await readIntakeIdentities(tx, viewer, "appointment", bookedId, READ);
  const sent = referral ? await factsOf(tx, viewer, referral) : null;
  return {
    registeredOn: sent?.registeredOn ?? arrival.on,
    referrer: sent?.referrer ?? "self",
    referringOrganisationId: sent?.referringOrganisationId ?? null,
    languages: sent?.languages ?? (arrival.language ? [arrival.language] : []),
    interpreterNeeded: arrival.interpreterNeeded,
    identity: own.get(id) ?? booked.get(appointmentId ?? "") ?? null,
    householdId: arrival.householdId,
  };
}

async function factsOf(tx: Transaction, viewer: Viewer, referral: Referral): Promise<OriginFacts> {
  const identities = await readIntakeIdentities(tx, viewer, "referral", [referral.id], READ);
  return {
    ...{ registeredOn: referral.receivedOn, referrer: referral.referrer },
    ...{ languages: referral.languages, interpreterNeeded: referral.interpreterNeeded },
    referringOrganisationId: referral.referringOrganisationId,
    identity: identities.get(referral.id) ?? null,
    householdId: referral.householdId,
  };
}

/** The name was moved into the file; what it came from is linked to it. */
export async function settleOrigin(
  tx: Transaction,
  viewer: Viewer,
  origin: IntakeOrigin,
  householdId: string,
): Promise<Settled> {
  return origin.kind === "referral"
    ? settleReferral(tx, viewer, await getReferral(tx, viewer, origin.id), householdId)
    : settleArrival(tx, viewer, origin.id, householdId);
}

async function settleArrival(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  householdId: string,
): Promise<Settled> {
  const arrival = await getArrival(tx, viewer, id);
  const verdict = decideStep(arrival.status, "file");
  if (!verdict.ok) return refuse("already_file");
  const change = { status: verdict.to, householdId, finishedAt: now() };
  if (!(await updateArrival(tx, id, arrival.status, change))) return refuse("already_file");
  await endIdentity(tx, { arrivalId: id });
  await told(tx, viewer, "arrival", id);
  const { appointmentId } = arrival;
  if (!appointmentId) return accept();
  await updateAppointmentHousehold(tx, appointmentId, householdId, now());
  const referral = await findReferralOfAppointment(tx, appointmentId);
  await endIdentity(tx, { appointmentId });
  return referral && isOpen(referral)
    ? settleReferral(tx, viewer, referral, householdId)
    : accept();
}

async function settleReferral(
  tx: Transaction,
  viewer: Viewer,
  referral: Referral,
  householdId: string,
): Promise<Settled> {
  if (!isOpen(referral)) return refuse("already_file");
  const decision = { decidedBy: viewer.accountId, decidedAt: now() };
  if (!(await updateReferral(tx, referral, { status: "file", householdId, ...decision }))) {
    return refuse("already_file");
  }
  if (referral.appointmentId) {
    await updateAppointmentHousehold(tx, referral.appointmentId, householdId, now());
  }
  await endIdentity(tx, { referralId: referral.id });
  await told(tx, viewer, "referral", referral.id);
  return accept();
}

const told = (tx: Transaction, viewer: Viewer, entity: string, entityId: string) =>
  recordEvent(tx, viewer, { action: "become_file", entity, entityId });
