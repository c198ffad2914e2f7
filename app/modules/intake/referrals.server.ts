import { randomUUID } from "node:crypto";

import type { HouseholdLanguage } from "~/modules/households/household";
import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import { houseOf } from "./reach.server";
import type { Referral, ReferralReferrer, ReferralStatus, Urgency } from "./referral";
import type { RecordReferral } from "./referral-forms";

/** The first lock: a house's referrals are those sent to it, an office's those it sent. */
function referralReach(viewer: Viewer): Prisma.ReferralWhereInput {
  const house = houseOf(viewer);
  return scopeOf(viewer.role, "referral:take") === null
    ? { referringOrganisationId: house }
    : { organisationId: house };
}

/** Open ones, or the last settled ones. */
export async function findReferrals(
  tx: Transaction,
  viewer: Viewer,
  which: "open" | "settled",
  most: number,
): Promise<Referral[]> {
  const open: ReferralStatus[] = ["received", "scheduled"];
  const rows = await tx.referral.findMany({
    where: {
      ...referralReach(viewer),
      status: which === "open" ? { in: open } : { notIn: open },
    },
    orderBy: [{ receivedOn: which === "open" ? "asc" : "desc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(toReferral);
}

/** How many nobody has dealt with yet, and since when the first of them waits. */
export async function countReceived(
  tx: Transaction,
  viewer: Viewer,
): Promise<{ count: number; since: LocalDate | null }> {
  const where = { ...referralReach(viewer), status: "received" };
  const count = await tx.referral.count({ where });
  const first = await tx.referral.aggregate({ where, _min: { receivedOn: true } });
  const since = first._min.receivedOn;
  return { count, since: since && fromDatabaseDate(since) };
}

/** One referral in the viewer's reach. @throws Response 404 */
export async function getReferral(tx: Transaction, viewer: Viewer, id: string): Promise<Referral> {
  const row = await tx.referral.findFirst({ where: { id, ...referralReach(viewer) } });
  if (!row) throw new Response(null, { status: 404 });
  return toReferral(row);
}

/** The referral that led to an appointment; null without one. */
export async function findReferralOfAppointment(
  tx: Transaction,
  appointmentId: string,
): Promise<Referral | null> {
  const row = await tx.referral.findUnique({ where: { appointmentId } });
  return row && toReferral(row);
}

export type NewReferral = Omit<
  RecordReferral,
  "organisationId" | "givenName" | "familyName" | "phone" | "email" | "keptApart"
> & { organisationId: string };

/** @returns the id. */
export async function createReferral(
  tx: Transaction,
  viewer: Viewer,
  { consentOn, receivedOn, languages, ...referral }: NewReferral,
): Promise<string> {
  const id = randomUUID();
  await tx.referral.createMany({
    data: [
      {
        ...{ id, ...referral, languages: [...languages], recordedBy: viewer.accountId },
        consentOn: toDatabaseDate(consentOn),
        receivedOn: toDatabaseDate(receivedOn),
      },
    ],
  });
  return id;
}

/** Stores what became of a referral. @returns false when somebody else was first. */
export async function updateReferral(
  tx: Transaction,
  { id, status }: Pick<Referral, "id" | "status">,
  data: Pick<
    Prisma.ReferralUncheckedUpdateManyInput,
    "appointmentId" | "householdId" | "reason" | "decidedBy" | "decidedAt"
  > & { status: ReferralStatus },
): Promise<boolean> {
  const { count } = await tx.referral.updateMany({ where: { id, status }, data });
  return count === 1;
}

/** When those who were sent are expected, by appointment; nothing else of it. */
export async function findReferralDates(tx: Transaction, ids: readonly string[]) {
  const rows = await tx.appointment.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, heldOn: true, minute: true, status: true },
  });
  return new Map(
    rows.map(({ id, heldOn, minute, status }) => [
      id,
      { on: fromDatabaseDate(heldOn), minute, status },
    ]),
  );
}

function toReferral(row: Prisma.ReferralGetPayload<object>): Referral {
  return {
    ...{ id: row.id, contact: row.contact, need: row.need, persons: row.persons },
    ...{ appointmentId: row.appointmentId, householdId: row.householdId, reason: row.reason },
    referrer: row.referrer as ReferralReferrer,
    referringOrganisationId: row.referringOrganisationId,
    urgency: row.urgency as Urgency,
    languages: row.languages as HouseholdLanguage[],
    interpreterNeeded: row.interpreterNeeded,
    consentOn: fromDatabaseDate(row.consentOn),
    receivedOn: fromDatabaseDate(row.receivedOn),
    status: row.status as ReferralStatus,
  };
}
