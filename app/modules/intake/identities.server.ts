import { randomUUID } from "node:crypto";

import { storedKeys } from "~/modules/households/name-key";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { addDays, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { IntakeIdentity } from "./appointment";

const IDENTITY = {
  ...{ givenName: true, familyName: true, phone: true, email: true },
  keptApart: true,
} as const;

/** What a name belongs to. */
export type IdentityOwner =
  { appointmentId: string } | { arrivalId: string } | { referralId: string };

type OwnerKey = "appointmentId" | "arrivalId" | "referralId";

/** @param keptFrom the day from which the time of keeping counts; null while somebody is still expected. */
export async function createIdentity(
  tx: Transaction,
  owner: IdentityOwner,
  identity: IntakeIdentity,
  keptFrom: LocalDate | null,
): Promise<void> {
  await tx.intakeIdentity.createMany({
    data: [
      {
        ...{ id: randomUUID(), ...owner, ...identity },
        nameKey: storedKeys({ ...identity, nativeName: null }).nameKey,
        keptFrom: keptFrom && toDatabaseDate(keptFrom),
      },
    ],
  });
}

/** Who somebody is, by what the name belongs to. Reading it is recorded by the caller, in the same transaction. */
export async function findIdentities(
  tx: Transaction,
  of: OwnerKey,
  ids: readonly string[],
): Promise<Map<string, IntakeIdentity>> {
  const rows = await tx.intakeIdentity.findMany({
    where: { [of]: { in: [...ids] } },
    select: { appointmentId: true, arrivalId: true, referralId: true, ...IDENTITY },
  });
  return new Map(
    rows.map(({ appointmentId, arrivalId, referralId, ...identity }) => [
      { appointmentId, arrivalId, referralId }[of] ?? "",
      identity,
    ]),
  );
}

/**
 * The name goes with the appointment that takes the place of another, or that a referral led to.
 *
 * @param to null: no appointment any more.
 * @param keptFrom the day from which the time of keeping counts; null while somebody is still expected.
 */
export async function updateIdentityAppointment(
  tx: Transaction,
  from: IdentityOwner,
  to: string | null,
  keptFrom: LocalDate | null,
): Promise<void> {
  await tx.intakeIdentity.updateMany({
    where: from,
    data: { appointmentId: to, keptFrom: keptFrom && toDatabaseDate(keptFrom) },
  });
}

/** From now on the time of keeping counts. */
export async function updateIdentityKeeping(
  tx: Transaction,
  of: IdentityOwner,
  keptFrom: LocalDate,
): Promise<void> {
  await tx.intakeIdentity.updateMany({
    where: of,
    data: { keptFrom: toDatabaseDate(keptFrom) },
  });
}

/** Forgets a name: it stands in a file now, or nobody comes. */
export async function endIdentity(tx: Transaction, owner: IdentityOwner): Promise<void> {
  await tx.intakeIdentity.deleteMany({ where: owner });
}

/**
 * Forgets names whose time of keeping is over, in the system's context.
 *
 * @param days how long a name is kept after its day.
 * @returns how many were forgotten.
 */
export async function deleteOldIdentities(
  tx: Transaction,
  today: LocalDate,
  days: number,
): Promise<number> {
  const { count } = await tx.intakeIdentity.deleteMany({
    where: { keptFrom: { lt: toDatabaseDate(addDays(today, -days)) } },
  });
  return count;
}
