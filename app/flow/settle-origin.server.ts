import { recordEvent } from "~/modules/audit/record-event.server";
import type { IntakeIdentity } from "~/modules/intake/appointment";
import { updateAppointmentHousehold } from "~/modules/intake/appointments.server";
import { decideStep } from "~/modules/intake/arrival";
import { getArrival, updateArrival } from "~/modules/intake/arrivals.server";
import { endIdentity, findIdentities } from "~/modules/intake/identities.server";
import type { IntakeOrigin } from "~/modules/intake/origin";
import type { Viewer } from "~/modules/people/viewer";
import { now } from "~/platform/clock.server";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

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

/** What is known of somebody who becomes a file. Reads a name, so it is recorded. @throws Response 404 */
export async function readOrigin(
  tx: Transaction,
  viewer: Viewer,
  { id }: IntakeOrigin,
): Promise<OriginFacts> {
  const arrival = await getArrival(tx, viewer, id);
  const identity = await identityOf(tx, id, arrival.appointmentId);
  const told = { action: "read_identity", entity: "arrival", entityId: id } as const;
  await recordEvent(tx, viewer, { ...told, fields: ["name", "phone", "email"] });
  return {
    ...{ registeredOn: arrival.on, referrer: "self", referringOrganisationId: null },
    languages: arrival.language ? [arrival.language] : [],
    interpreterNeeded: arrival.interpreterNeeded,
    identity,
    householdId: arrival.householdId,
  };
}

/** The name was moved into the file; what it came from is linked to it. */
export async function settleOrigin(
  tx: Transaction,
  viewer: Viewer,
  { id }: IntakeOrigin,
  householdId: string,
): Promise<Verdict<object, "already_file">> {
  const arrival = await getArrival(tx, viewer, id);
  const verdict = decideStep(arrival.status, "file");
  if (!verdict.ok) return refuse("already_file");
  const change = { status: verdict.to, householdId, finishedAt: now() };
  if (!(await updateArrival(tx, id, arrival.status, change))) return refuse("already_file");
  await endIdentity(tx, { arrivalId: id });
  if (arrival.appointmentId) {
    await updateAppointmentHousehold(tx, arrival.appointmentId, householdId, now());
    await endIdentity(tx, { appointmentId: arrival.appointmentId });
  }
  await recordEvent(tx, viewer, { action: "become_file", entity: "arrival", entityId: id });
  return accept();
}

async function identityOf(
  tx: Transaction,
  arrivalId: string,
  appointmentId: string | null,
): Promise<IntakeIdentity | null> {
  const own = (await findIdentities(tx, "arrivalId", [arrivalId])).get(arrivalId);
  if (own || !appointmentId) return own ?? null;
  return (await findIdentities(tx, "appointmentId", [appointmentId])).get(appointmentId) ?? null;
}
