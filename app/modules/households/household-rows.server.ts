import { randomUUID } from "node:crypto";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { type LocalDate, toDatabaseDate } from "~/platform/local-date";

import { type HouseholdForm, nameOf } from "./household-form";
import { storedKeys } from "./name-key";

const optionalDate = (date: LocalDate | undefined) => (date ? toDatabaseDate(date) : null);

/** The columns of `household` a recorded form fills. */
export function householdColumns(form: HouseholdForm) {
  return {
    protectionStatus: form.protectionStatus,
    protectionValidUntil: optionalDate(form.protectionValidUntil),
    resettlement: form.resettlement,
    referrer: form.referrer,
    referringOrganisationId: form.referringOrganisationId ?? null,
    languages: [...form.languages],
    interpreterNeeded: form.interpreterNeeded,
    needs: [...form.needs],
    needsFurnished: form.needsFurnished,
    hasPets: form.hasPets,
    acceptsShared: form.acceptsShared,
    socialProjectAgreed: form.socialProjectAgreed,
    shareConsentOn: optionalDate(form.shareConsentOn),
    registeredOn: toDatabaseDate(form.registeredOn),
    exitDeadline: optionalDate(form.exitDeadline),
    earliestMoveIn: optionalDate(form.earliestMoveIn),
    currentHousing: form.currentHousing,
    noIncome: form.noIncome ?? false,
  };
}

/**
 * Writes what hangs on a household: members with their names, incomes, wishes and contact. A member that the form names
 * by its id keeps it; members the form no longer has are deleted with their names.
 *
 * @param known ids of the household's own members; another id in the form is treated as a new member.
 */
export async function writeHouseholdParts(
  tx: Transaction,
  householdId: string,
  form: HouseholdForm,
  known: ReadonlySet<string>,
): Promise<void> {
  await tx.memberIdentity.deleteMany({ where: { memberId: { in: [...known] } } });
  await tx.householdMember.deleteMany({ where: { householdId } });
  await tx.householdIncome.deleteMany({ where: { householdId } });
  await tx.communeWish.deleteMany({ where: { householdId } });
  const members = form.members.map((member, position) => ({
    ...member,
    position,
    id: member.id && known.has(member.id) ? member.id : randomUUID(),
  }));
  await tx.householdMember.createMany({
    data: members.map((member) => ({
      id: member.id,
      householdId,
      position: member.position,
      relation: member.relation,
      relatedTo: member.relatedTo ?? null,
      birthDate: optionalDate(member.birthDate),
      birthYear: member.birthYear ?? null,
      sex: member.sex ?? null,
      expectedOn: optionalDate(member.expectedOn),
    })),
  });
  await tx.memberIdentity.createMany({
    data: members
      .filter((member) => member.givenName || member.familyName || member.nativeName)
      .map((member) => ({
        memberId: member.id,
        givenName: member.givenName ?? "",
        familyName: member.familyName ?? "",
        nativeName: member.nativeName ?? null,
        ...storedKeys(nameOf(member)),
      })),
  });
  await tx.householdIncome.createMany({
    data: form.incomes.map(({ source, monthly }) => ({
      householdId,
      source,
      monthlyCents: monthly,
    })),
  });
  await tx.communeWish.createMany({
    data: form.wishes.map(({ communeCode, wish, reason }) => ({
      householdId,
      communeCode,
      wish,
      reason: reason ?? null,
    })),
  });
  const contact = { phone: form.phone ?? null, email: form.email ?? null };
  await tx.householdIdentity.upsert({
    where: { householdId },
    create: { householdId, ...contact },
    update: contact,
    select: { householdId: true },
  });
}
