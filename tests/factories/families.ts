import { randomUUID } from "node:crypto";

import type { Relation, Sex } from "~/modules/households/household";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";

import { makeHousehold, type HouseholdWishes } from "./market";

/** A member beside the reference person whom `makeHousehold` makes. */
export interface FamilyMember {
  relation: Relation;
  givenName: string;
  relatedTo?: number;
  birthDate?: string;
  sex?: Sex;
}

/** A household of several people with names. @returns its id and the ids of its members in their order. */
export async function makeFamily(
  caseworker: Viewer,
  others: readonly FamilyMember[],
  wishes: HouseholdWishes = {},
): Promise<{ householdId: string; memberIds: string[] }> {
  const householdId = await makeHousehold(caseworker, wishes);
  const made = others.map((other, index) => ({ ...other, id: randomUUID(), position: index + 1 }));
  await withViewer(SYSTEM, async (tx) => {
    await tx.householdMember.createMany({
      data: made.map(({ id, position, relation, relatedTo, birthDate, sex }) => ({
        id,
        householdId,
        position,
        relation,
        relatedTo: relatedTo ?? null,
        birthDate: birthDate ? new Date(birthDate) : null,
        sex: sex ?? null,
      })),
    });
    await tx.memberIdentity.createMany({
      data: made.map(({ id, givenName }) => ({
        memberId: id,
        givenName,
        familyName: wishes.familyName ?? "Tesfamariam",
      })),
    });
  });
  const [reference] = await readAsViewer(SYSTEM, (tx) =>
    tx.householdMember.findMany({ where: { householdId, position: 0 }, select: { id: true } }),
  );
  return { householdId, memberIds: [reference?.id ?? "", ...made.map(({ id }) => id)] };
}
