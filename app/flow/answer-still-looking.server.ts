import { recordEvent } from "~/modules/audit/record-event.server";
import { createFileTask } from "~/modules/follow-up/create-file-task.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import type { FileStepKey } from "~/modules/follow-up/follow-up-texts";
import {
  answerHouseholdQuestion,
  getHouseholdQuestion,
} from "~/modules/households/household-questions.server";
import {
  languagesToAsk,
  type StillAnswer,
  type StillAnswerForm,
} from "~/modules/households/still-looking";
import { notify } from "~/modules/notifications/notify.server";
import { hashToken } from "~/modules/people/session.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import type { Source } from "~/platform/http/source.server";
import { addDays, luxembourgDay } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { countToken } from "./access/limits.server";
import { type AskTexts, askTexts } from "./still-looking-texts.server";

/** What an answer asks of the caseworker; nothing where all stays as it is. */
const TASKS: Readonly<Record<StillAnswer, { step: FileStepKey; days: number } | null>> = {
  still: null,
  changed: { step: "still_looking_changed", days: 3 },
  no_longer: { step: "still_looking_over", days: 7 },
};

/**
 * The question a link asks, in the household's languages and without a word about it; null when it leads nowhere.
 * Opening it changes nothing. @throws Response 429
 */
export async function loadHouseholdQuestion(
  token: string,
  source: Source,
): Promise<{ isAnswered: boolean; texts: AskTexts[] } | null> {
  await countToken(source);
  const question = await readAsViewer(SYSTEM, (tx) =>
    getHouseholdQuestion(tx, hashToken(token), now()),
  );
  if (!question) return null;
  const texts = languagesToAsk(question.languages).map(askTexts);
  return { isAnswered: question.isAnswered, texts };
}

/**
 * What a household answers by the link of a mail, without signing in. The link answers once; the first answer stands. It
 * lands on the timeline and with the caseworker, who decides what follows. @throws Response 429
 */
export async function answerStillLooking(
  { token, answer }: StillAnswerForm,
  source: Source,
): Promise<Verdict<object, "link_gone">> {
  await countToken(source);
  return withViewer(SYSTEM, async (tx): Promise<Verdict<object, "link_gone">> => {
    const at = now();
    const question = await getHouseholdQuestion(tx, hashToken(token), at);
    if (!question) return refuse("link_gone");
    if (!(await answerHouseholdQuestion(tx, question.id, answer, at))) return accept();
    const { householdId, caseworkerId, code } = question;
    await createTimelineEntry(tx, SYSTEM, {
      householdId,
      kind: "still_answered",
      detail: { answer },
    });
    const task = TASKS[answer];
    if (task) {
      const dueOn = addDays(luxembourgDay(at), task.days);
      await createFileTask(tx, { householdId, caseworkerId, step: task.step, dueOn });
    }
    const actor = { ...SYSTEM, requestId: source.requestId };
    await recordEvent(tx, actor, { action: "answer", entity: "household", entityId: householdId });
    await notify(tx, [
      {
        accountId: caseworkerId,
        kind: "household_answered",
        detail: { household: code },
        link: paths.household(householdId),
      },
    ]);
    return accept();
  });
}
