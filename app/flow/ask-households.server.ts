import { recordEvent } from "~/modules/audit/record-event.server";
import { createFileTask } from "~/modules/follow-up/create-file-task.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { findHeardSince, findLastContacts } from "~/modules/follow-up/find-contacts.server";
import {
  askedHousehold,
  createHouseholdQuestion,
  findHouseholdsToAsk,
  type HouseholdToAsk,
  settleHouseholdQuestions,
} from "~/modules/households/household-questions.server";
import { lockHousehold } from "~/modules/households/lock-household.sql.server";
import { stillLookingStep } from "~/modules/households/still-looking";
import { findAllProposedHouseholds } from "~/modules/matching/find-active-proposals.server";
import { notify } from "~/modules/notifications/notify.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";
import { addDays, luxembourgDay } from "~/platform/local-date";

const DAY_MS = 24 * 3_600_000;
/** Days a caseworker has to telephone. */
const CALL_DAYS = 7;

/** What one run of the clock did about ready households nobody heard of. */
export interface StillLookingRun {
  mailed: number;
  called: number;
  settled: number;
}

/**
 * By the clock, once a day: ready households nobody heard of for long are asked whether they still look, by mail or by a
 * call of their caseworker; after two mails without an answer the caseworker sees to it. A file is never closed by
 * itself. Each household in a transaction of its own, decided on again behind its lock; running again changes nothing.
 */
export async function askHouseholds(at: Date = now()): Promise<StillLookingRun> {
  const { days, due } = await readAsViewer(SYSTEM, async (tx) => {
    const parameters = await findLegalParameters(tx);
    const days = numberOn(parameters, "still_looking_days", luxembourgDay(at));
    const heard = await findHeardSince(tx, new Date(at.getTime() - days * DAY_MS));
    const except = [...heard, ...(await findAllProposedHouseholds(tx))];
    const found = await findHouseholdsToAsk(tx, { only: null, except });
    const ids = found.map(({ id }) => id);
    const contacts = await findLastContacts(tx, ids);
    const isDue = (household: HouseholdToAsk) =>
      stepOf(household, contacts.get(household.id), days, at) !== "wait";
    return { days, due: found.filter(isDue) };
  });
  const run: StillLookingRun = { mailed: 0, called: 0, settled: 0 };
  for (const { id } of due) {
    const done = await withViewer(SYSTEM, (tx) => askHousehold(tx, id, days, at));
    if (done) run[done] += 1;
  }
  return run;
}

const stepOf = (household: HouseholdToAsk, contact: Date | undefined, days: number, at: Date) =>
  stillLookingStep(askedHousehold(household, contact ?? null), days, at);

async function askHousehold(
  tx: Transaction,
  id: string,
  days: number,
  at: Date,
): Promise<keyof StillLookingRun | null> {
  await lockHousehold(tx, id);
  const [household] = await findHouseholdsToAsk(tx, { only: id, except: [] });
  if (!household) return null;
  const contacts = await findLastContacts(tx, [id]);
  const step = stepOf(household, contacts.get(id), days, at);
  if (step === "wait") return null;
  if (step === "settle") return settle(tx, household, at);
  const channel = household.hasEmail ? "mail" : "call";
  const questionId = await createHouseholdQuestion(tx, id, channel, at);
  if (channel === "mail") {
    await enqueueJob(tx, "ask_household", { questionId });
  } else {
    const dueOn = addDays(luxembourgDay(at), CALL_DAYS);
    await createFileTask(tx, { ...ownerOf(household), step: "still_looking_call", dueOn });
  }
  await createTimelineEntry(tx, SYSTEM, { householdId: id, kind: "still_asked" });
  await recordEvent(tx, SYSTEM, { action: "ask", entity: "household", entityId: id });
  return channel === "mail" ? "mailed" : "called";
}

async function settle(
  tx: Transaction,
  household: HouseholdToAsk,
  at: Date,
): Promise<keyof StillLookingRun> {
  await settleHouseholdQuestions(tx, household.id, at);
  const dueOn = addDays(luxembourgDay(at), CALL_DAYS);
  await createFileTask(tx, { ...ownerOf(household), step: "still_looking_silent", dueOn });
  await notify(tx, [
    {
      accountId: household.caseworkerId,
      kind: "household_silent",
      detail: { household: household.code },
      link: paths.household(household.id),
    },
  ]);
  return "settled";
}

const ownerOf = ({ id, caseworkerId }: HouseholdToAsk) => ({ householdId: id, caseworkerId });
