import { randomUUID } from "node:crypto";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { startOfDay, fromDatabaseDate } from "~/platform/local-date";

import type { HouseholdLanguage } from "./household";
import {
  type AskChannel,
  type AskedHousehold,
  type StillAnswer,
  stillLookingExpiry,
} from "./still-looking";

/*
 * Questions whether a household still looks, in the system's context: they are asked by the clock and answered by
 * whoever holds the link.
 */

/** A ready household somebody may have to ask. */
export interface HouseholdToAsk {
  id: string;
  code: string;
  caseworkerId: string;
  hasEmail: boolean;
  registeredAt: Date;
  questions: readonly {
    askedAt: Date;
    channel: AskChannel;
    isSettled: boolean;
    isAnswered: boolean;
  }[];
}

const TO_ASK = {
  id: true,
  code: true,
  caseworkerId: true,
  registeredOn: true,
  identity: { select: { email: true } },
  questions: {
    select: { askedAt: true, channel: true, settledAt: true, answer: true },
    orderBy: { askedAt: "asc" },
  },
} as const;

/**
 * Ready households, the longest registered first.
 *
 * @param only one household; all of them when null.
 * @param except households that were heard of lately or are proposed.
 */
export async function findHouseholdsToAsk(
  tx: Transaction,
  { only, except }: { only: string | null; except: readonly string[] },
): Promise<HouseholdToAsk[]> {
  const rows = await tx.household.findMany({
    where: { status: "ready", id: only ? { equals: only } : { notIn: [...except] } },
    select: TO_ASK,
    orderBy: [{ registeredOn: "asc" }, { id: "asc" }],
  });
  return rows.map(({ identity, questions, registeredOn, ...row }) => ({
    ...row,
    hasEmail: Boolean(identity?.email),
    registeredAt: startOfDay(fromDatabaseDate(registeredOn)),
    questions: questions.map(({ askedAt, channel, settledAt, answer }) => ({
      askedAt,
      channel: channel as AskChannel,
      isSettled: settledAt !== null,
      isAnswered: answer !== null,
    })),
  }));
}

/** As the rule reads it. @param contactAt when the timeline last tells of a contact. */
export function askedHousehold(household: HouseholdToAsk, contactAt: Date | null): AskedHousehold {
  const { registeredAt, questions } = household;
  const heardAt = contactAt && contactAt > registeredAt ? contactAt : registeredAt;
  const unanswered = questions.filter(
    ({ askedAt, isAnswered }) => !isAnswered && askedAt > heardAt,
  );
  return { heardAt, unanswered };
}

/** Notes that a household is asked. @returns the question's id. */
export async function createHouseholdQuestion(
  tx: Transaction,
  householdId: string,
  channel: AskChannel,
  askedAt: Date,
): Promise<string> {
  const id = randomUUID();
  const expiresAt = stillLookingExpiry(askedAt);
  await tx.householdQuestion.createMany({
    data: [{ id, householdId, channel, askedAt, expiresAt }],
  });
  return id;
}

/** From now on a caseworker sees to the open questions of a household. */
export async function settleHouseholdQuestions(
  tx: Transaction,
  householdId: string,
  at: Date,
): Promise<void> {
  await tx.householdQuestion.updateMany({
    where: { householdId, answer: null, settledAt: null },
    data: { settledAt: at },
  });
}

/**
 * Gives an open question the hash its links are known by; links made before lead nowhere.
 *
 * @returns where and in which of its languages to write; null when it is answered, or the household no longer looks.
 */
export async function updateHouseholdQuestionToken(
  tx: Transaction,
  id: string,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<{ email: string; languages: HouseholdLanguage[] } | null> {
  const { count } = await tx.householdQuestion.updateMany({
    where: { id, answer: null, channel: "mail", household: { status: "ready" } },
    data: { tokenHash },
  });
  if (count === 0) return null;
  const { household } = await tx.householdQuestion.findUniqueOrThrow({
    where: { id },
    select: { household: { select: { languages: true, identity: { select: { email: true } } } } },
  });
  const email = household.identity?.email;
  return email ? { email, languages: household.languages as HouseholdLanguage[] } : null;
}

/** A question by its link: nothing of it names anybody. */
export interface LinkedHouseholdQuestion {
  id: string;
  householdId: string;
  code: string;
  caseworkerId: string;
  languages: HouseholdLanguage[];
  isAnswered: boolean;
}

/** By the hash of the link's token; null for one that was never given or leads nowhere any more. */
export async function getHouseholdQuestion(
  tx: Transaction,
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<LinkedHouseholdQuestion | null> {
  const row = await tx.householdQuestion.findFirst({
    where: { tokenHash, expiresAt: { gt: now } },
    select: {
      id: true,
      answer: true,
      household: { select: { id: true, code: true, caseworkerId: true, languages: true } },
    },
  });
  if (!row) return null;
  const { id, household, answer } = row;
  return {
    id,
    householdId: household.id,
    code: household.code,
    caseworkerId: household.caseworkerId,
    languages: household.languages as HouseholdLanguage[],
    isAnswered: answer !== null,
  };
}

/**
 * Keeps the answer to a question that has none; of two answers sent at once one waits for the other.
 *
 * @returns false when it is answered already.
 */
export async function answerHouseholdQuestion(
  tx: Transaction,
  id: string,
  answer: StillAnswer,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.householdQuestion.updateMany({
    where: { id, answer: null },
    data: { answer, answeredAt: at },
  });
  return count === 1;
}
