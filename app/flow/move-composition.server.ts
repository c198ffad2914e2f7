import { recordEvents } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import type { TimelineKind } from "~/modules/follow-up/timeline-entry";
import { updateTasksOfHousehold } from "~/modules/follow-up/update-tasks-of-household.server";
import {
  type MoveProblem,
  planJoin,
  planMove,
  planSplit,
} from "~/modules/households/composition-moves";
import { lockHouseholds } from "~/modules/households/lock-households.sql.server";
import {
  carriedByJoin,
  consentAfterArrival,
  copiedBySplit,
} from "~/modules/households/move-effects";
import { type Join, linkOf, type Move, type Split } from "~/modules/households/move-forms";
import {
  closeJoinedFile,
  createSplitFile,
  updateAfterJoin,
  updateAfterMove,
  updateComposition,
} from "~/modules/households/update-composition.server";
import type { Viewer } from "~/modules/people/viewer";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept } from "~/platform/result";
import { sqlInside } from "~/platform/sql.server";

import { type BoundFile, openFile } from "./open-file.server";

export type MoveRefusal = MoveProblem | BoundFile | "changed_meanwhile";

/** A file a move touches, as the timeline of the other one names it. */
interface Touched {
  id: string;
  code: string;
  kind: TimelineKind;
}

/** Some members leave a file for a new one of their own. */
export const splitHousehold = (
  viewer: Viewer,
  once: Once,
  { householdId, form }: { householdId: string; form: Split },
) =>
  commandAsViewer<{ householdId: string }, MoveRefusal>(viewer, once, async (tx) => {
    await lockHouseholds(sqlInside(tx), [householdId]);
    const opened = await openFile(tx, viewer, householdId, form.version);
    if (!opened.ok) return opened;
    const { file } = opened;
    const wished = { staying: form.stays ?? null, leaving: form.reference ?? null };
    const plan = planSplit(file.members, form.members, wished, today());
    if (!plan.ok) return plan;
    const made = await createSplitFile(tx, file, copiedBySplit(file));
    await updateComposition(tx, [
      { householdId: file.id, members: plan.staying },
      { householdId: made.id, members: plan.leaving },
    ]);
    await updateAfterMove(tx, file, file.shareConsentOn);
    await tell(tx, viewer, "split", plan.leaving.length, [
      { id: file.id, code: file.code, kind: "split_off" },
      { ...made, kind: "split_from" },
    ]);
    return accept({ householdId: made.id });
  });

/** One member goes from one file to another of the team. */
export const moveMember = (
  viewer: Viewer,
  once: Once,
  { householdId, form }: { householdId: string; form: Move },
) =>
  commandAsViewer<{ householdId: string }, MoveRefusal>(viewer, once, async (tx) => {
    const both = await openBoth(tx, viewer, householdId, form);
    if (!both.ok) return both;
    const { source, target } = both;
    const plan = planMove(source.members, form.memberId, target.members, linkOf(form), today());
    if (!plan.ok) return plan;
    await updateComposition(tx, [
      { householdId: source.id, members: plan.source },
      { householdId: target.id, members: plan.target },
    ]);
    const arriving = source.members.filter(({ id }) => id === form.memberId);
    await updateAfterMove(tx, source, source.shareConsentOn);
    await updateAfterMove(tx, target, consentAfterArrival(target, source, arriving, today()));
    await tell(tx, viewer, "move_member", arriving.length, [
      { id: source.id, code: source.code, kind: "member_left" },
      { id: target.id, code: target.code, kind: "member_came" },
    ]);
    return accept({ householdId: target.id });
  });

/** Everybody of one file goes into another one; the emptied file closes and leads there. */
export const joinHouseholds = (
  viewer: Viewer,
  once: Once,
  { householdId, form }: { householdId: string; form: Join },
) =>
  commandAsViewer<{ householdId: string }, MoveRefusal>(viewer, once, async (tx) => {
    const both = await openBoth(tx, viewer, householdId, form);
    if (!both.ok) return both;
    const { source, target } = both;
    const plan = planJoin(source.members, target.members, linkOf(form), today());
    if (!plan.ok) return plan;
    await updateComposition(tx, [{ householdId: target.id, members: plan.target }]);
    const consent = consentAfterArrival(target, source, source.members, today());
    await updateAfterMove(tx, target, consent);
    await updateAfterJoin(tx, target.id, carriedByJoin(target, source));
    await updateTasksOfHousehold(tx, source.id, target.id);
    await closeJoinedFile(tx, source.id, target.id, now());
    await tell(tx, viewer, "join", source.members.length, [
      { id: source.id, code: source.code, kind: "joined_into" },
      { id: target.id, code: target.code, kind: "joined_by" },
    ]);
    return accept({ householdId: target.id });
  });

async function openBoth(
  tx: Transaction,
  viewer: Viewer,
  householdId: string,
  form: Pick<Join, "version" | "targetId" | "targetVersion">,
) {
  await lockHouseholds(sqlInside(tx), [householdId, form.targetId]);
  const source = await openFile(tx, viewer, householdId, form.version);
  if (!source.ok) return source;
  const target = await openFile(tx, viewer, form.targetId, form.targetVersion);
  if (!target.ok) return target;
  return { ok: true as const, source: source.file, target: target.file };
}

/** Both timelines name the other file, and the audit log has an event of each. */
async function tell(
  tx: Transaction,
  viewer: Viewer,
  action: "split" | "move_member" | "join",
  persons: number,
  files: readonly [Touched, Touched],
): Promise<void> {
  for (const [index, { id, kind }] of files.entries()) {
    const other = files[index === 0 ? 1 : 0];
    await createTimelineEntry(tx, viewer, {
      householdId: id,
      kind,
      detail: { otherHouseholdId: other.id, otherCode: other.code, persons },
    });
  }
  await recordEvents(
    tx,
    viewer,
    files.map(({ id }) => ({ action, entity: "household", entityId: id, fields: ["members"] })),
  );
}
