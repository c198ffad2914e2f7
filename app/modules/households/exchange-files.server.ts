import type { Transaction } from "~/platform/database/with-viewer.server";

import type { MergeField } from "./merge";

/*
 * Two files exchange values. Done twice it is as it was, and no name leaves its table on the way.
 */

/** Columns of the household that go with a field; those of the contact and the lists lie in other tables. */
const COLUMNS = {
  protectionStatus: ["protectionStatus"],
  protectionValidUntil: ["protectionValidUntil"],
  resettlement: ["resettlement"],
  referrer: ["referrer", "referringOrganisationId"],
  currentHousing: ["currentHousing"],
  exitDeadline: ["exitDeadline"],
  earliestMoveIn: ["earliestMoveIn"],
  registeredOn: ["registeredOn"],
  socialProjectAgreed: ["socialProjectAgreed"],
  languages: ["languages"],
  interpreterNeeded: ["interpreterNeeded"],
  needs: ["needs"],
  needsFurnished: ["needsFurnished"],
  hasPets: ["hasPets"],
  acceptsShared: ["acceptsShared"],
  incomes: ["noIncome"],
  wishes: [],
  phone: [],
  email: [],
} as const satisfies Record<MergeField, readonly string[]>;

/** Exchanges the values of fields between two files that the caller has locked. */
export async function exchangeFields(
  tx: Transaction,
  one: string,
  other: string,
  fields: readonly MergeField[],
): Promise<void> {
  const columns: readonly string[] = fields.flatMap((field) => COLUMNS[field]);
  const left = await tx.household.findUniqueOrThrow({ where: { id: one } });
  const right = await tx.household.findUniqueOrThrow({ where: { id: other } });
  const of = (row: typeof left) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => columns.includes(name)));
  await tx.household.updateMany({ where: { id: one }, data: of(right) });
  await tx.household.updateMany({ where: { id: other }, data: of(left) });
  if (fields.includes("incomes")) await exchangeIncomes(tx, one, other);
  if (fields.includes("wishes")) await exchangeWishes(tx, one, other);
  const contact = (["phone", "email"] as const).filter((field) => fields.includes(field));
  if (contact.length > 0) await exchangeContact(tx, one, other, contact);
}

async function exchangeIncomes(tx: Transaction, one: string, other: string): Promise<void> {
  const idsOf = async (householdId: string) =>
    (await tx.householdIncome.findMany({ where: { householdId }, select: { id: true } })).map(
      ({ id }) => id,
    );
  const [left, right] = [await idsOf(one), await idsOf(other)];
  await tx.householdIncome.updateMany({
    where: { id: { in: left } },
    data: { householdId: other },
  });
  await tx.householdIncome.updateMany({ where: { id: { in: right } }, data: { householdId: one } });
}

async function exchangeWishes(tx: Transaction, one: string, other: string): Promise<void> {
  const both = { householdId: { in: [one, other] } };
  const rows = await tx.communeWish.findMany({ where: both });
  await tx.communeWish.deleteMany({ where: both });
  await tx.communeWish.createMany({
    data: rows.map((row) => ({ ...row, householdId: row.householdId === one ? other : one })),
  });
}

async function exchangeContact(
  tx: Transaction,
  one: string,
  other: string,
  fields: readonly ("phone" | "email")[],
): Promise<void> {
  const select = { phone: true, email: true } as const;
  const read = async (householdId: string) =>
    (await tx.householdIdentity.findUnique({ where: { householdId }, select })) ?? {
      ...{ phone: null, email: null },
    };
  const [left, right] = [await read(one), await read(other)];
  for (const [householdId, from] of [
    [one, right],
    [other, left],
  ] as const) {
    const data = Object.fromEntries(fields.map((field) => [field, from[field]]));
    await tx.householdIdentity.upsert({
      where: { householdId },
      create: { householdId, ...data },
      update: data,
      select: { householdId: true },
    });
  }
}

const DATA = { birthDate: true, birthYear: true, sex: true, expectedOn: true } as const;

/** Two members exchange who they are; each keeps its place in its file. */
export async function exchangeMembers(tx: Transaction, one: string, other: string): Promise<void> {
  const read = (id: string) =>
    tx.householdMember.findUniqueOrThrow({ where: { id }, select: DATA });
  const [left, right] = [await read(one), await read(other)];
  await tx.householdMember.updateMany({ where: { id: one }, data: right });
  await tx.householdMember.updateMany({ where: { id: other }, data: left });
  const both = { memberId: { in: [one, other] } };
  const names = await tx.memberIdentity.findMany({ where: both });
  await tx.memberIdentity.deleteMany({ where: both });
  await tx.memberIdentity.createMany({
    data: names.map((name) => ({ ...name, memberId: name.memberId === one ? other : one })),
  });
}
