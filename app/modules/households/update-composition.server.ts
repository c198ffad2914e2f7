import { randomUUID } from "node:crypto";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { toDatabaseDate } from "~/platform/local-date";

import type { StoredHousehold } from "./get-household.server";
import type { Household } from "./household";
import type { CarriedByJoin, CopiedBySplit } from "./move-effects";
import type { PlacedMember } from "./reroot";

/** Places no file has: members wait there while the places of two files are given anew. */
const WAITING = 1000;

/**
 * Puts members at their places, in whichever file; each keeps its id and with it its name. The files they come from and
 * go to are locked by the caller.
 */
export async function updateComposition(
  tx: Transaction,
  files: readonly { householdId: string; members: readonly PlacedMember[] }[],
): Promise<void> {
  const placed = files.flatMap(({ householdId, members }) =>
    members.map((member) => ({ householdId, member })),
  );
  const ids = placed.map(({ member }) => member.id);
  const { count } = await tx.householdMember.updateMany({
    where: { id: { in: ids } },
    data: { relation: "other_adult", relatedTo: null, position: { increment: WAITING } },
  });
  if (count !== ids.length) throw new Error("a member is missing");
  for (const { householdId, member } of placed) {
    const { position, relation, relatedTo } = member;
    await tx.householdMember.updateMany({
      where: { id: member.id },
      data: { householdId, position, relation, relatedTo },
    });
  }
}

/** A file that people of another one leave for, under the same caseworker. @returns its id and its number. */
export async function createSplitFile(
  tx: Transaction,
  source: Pick<StoredHousehold, "organisationId" | "caseworkerId">,
  copied: CopiedBySplit,
): Promise<{ id: string; code: string }> {
  const id = randomUUID();
  const { registeredOn, exitDeadline, languages, ...plain } = copied;
  await tx.household.createMany({
    data: [
      {
        id,
        organisationId: source.organisationId,
        caseworkerId: source.caseworkerId,
        status: "assessed",
        ...plain,
        languages: [...languages],
        registeredOn: toDatabaseDate(registeredOn),
        exitDeadline: exitDeadline && toDatabaseDate(exitDeadline),
      },
    ],
  });
  return tx.household.findUniqueOrThrow({ where: { id }, select: { id: true, code: true } });
}

/** Marks a file as changed; a consent that does not hold for everybody any more is gone, and it waits for a new one. */
export async function updateAfterMove(
  tx: Transaction,
  household: Household,
  shareConsentOn: Household["shareConsentOn"],
): Promise<void> {
  const losesConsent = household.shareConsentOn !== null && shareConsentOn === null;
  await tx.household.updateMany({
    where: { id: household.id },
    data: {
      ...(losesConsent && { shareConsentOn: null }),
      ...(losesConsent && household.status === "ready" && { status: "assessed" }),
      version: { increment: 1 },
      updatedAt: new Date(),
    },
  });
}

/** What a file takes over from the one whose people came into it. */
export async function updateAfterJoin(
  tx: Transaction,
  householdId: string,
  carried: CarriedByJoin,
): Promise<void> {
  const { registeredOn, exitDeadline, languages, needs, incomes, ...plain } = carried;
  await tx.household.updateMany({
    where: { id: householdId },
    data: {
      ...plain,
      languages: [...languages],
      needs: [...needs],
      registeredOn: toDatabaseDate(registeredOn),
      exitDeadline: exitDeadline && toDatabaseDate(exitDeadline),
    },
  });
  await tx.householdIncome.deleteMany({ where: { householdId } });
  await tx.householdIncome.createMany({
    data: incomes.map((income) => ({ householdId, ...income })),
  });
}

/** Closes a file whose people all went into another one, or are there already; it keeps its past and leads there. */
export async function closeJoinedFile(
  tx: Transaction,
  householdId: string,
  joinedIntoId: string,
  at: Date,
  closeReason: "joined" | "merged" = "joined",
): Promise<void> {
  await tx.household.updateMany({
    where: { id: householdId },
    data: {
      status: "closed",
      parkedFrom: null,
      parkedUntil: null,
      parkReason: null,
      closedAt: at,
      closeReason,
      joinedIntoId,
      version: { increment: 1 },
      updatedAt: at,
    },
  });
}
