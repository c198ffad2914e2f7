import { recordEvents } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import type { TimelineKind } from "~/modules/follow-up/timeline-entry";
import { updateHouseholdOfTasks } from "~/modules/follow-up/update-tasks-of-household.server";
import { exchangeFields, exchangeMembers } from "~/modules/households/exchange-files.server";
import { getHousehold, type StoredHousehold } from "~/modules/households/get-household.server";
import { lockHouseholds } from "~/modules/households/lock-households.sql.server";
import {
  decideMerge,
  type MergedFile,
  type MergeProblem,
  type Newcomer,
  planMerge,
} from "~/modules/households/merge";
import type { Merge } from "~/modules/households/merge-forms";
import {
  createMerge,
  endMerge,
  findMerges,
  placeOf,
  type StoredMerge,
  updateStatusAndConsent,
  updateMembersFile,
  updateToFormerPlace,
} from "~/modules/households/merges.server";
import { consentAfterArrival } from "~/modules/households/move-effects";
import { decideUndo, type UndoProblem } from "~/modules/households/undo-merge-rules";
import { closeJoinedFile } from "~/modules/households/update-composition.server";
import { updateHouseholdOfIntake } from "~/modules/intake/update-household.server";
import { updateHouseholdOfProposals } from "~/modules/matching/update-household.server";
import type { Viewer } from "~/modules/people/viewer";
import { countTenanciesOfHousehold } from "~/modules/tenancies/count-tenancies.server";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";
import { sqlInside } from "~/platform/sql.server";

import { getBoundFile } from "./move-file.server";

/** A file as the rules of a merge see it. */
export async function mergedFile(
  tx: Transaction,
  viewer: Viewer,
  file: StoredHousehold,
): Promise<MergedFile & { proposalId: string | null; tenancyId: string | null }> {
  const { proposalId, tenancyId } = await getBoundFile(tx, viewer, file);
  return {
    isClosed: file.status === "closed",
    isMerged: file.joinedIntoId !== null,
    isBound: proposalId !== null || tenancyId !== null,
    wasHoused: (await countTenanciesOfHousehold(tx, file.id)) > 0,
    ...{ proposalId, tenancyId },
  };
}

/** Two files of the same household become one, as it was chosen; the other one closes and leads there. */
export const mergeFiles = (
  viewer: Viewer,
  once: Once,
  { householdId, form }: { householdId: string; form: Merge },
) =>
  commandAsViewer<{ householdId: string }, MergeProblem>(viewer, once, async (tx) => {
    if (form.otherId === householdId) return refuse("same_file");
    await lockHouseholds(sqlInside(tx), [householdId, form.otherId]);
    const kept = await getHousehold(tx, viewer, householdId);
    const other = await getHousehold(tx, viewer, form.otherId);
    if (kept.version !== form.version || other.version !== form.otherVersion) {
      return refuse("changed_meanwhile");
    }
    const { fromOther, members } = form.choices;
    const plan = planMerge(kept.members, other.members, members, today());
    if (!plan.ok) return plan;
    const { newcomers } = plan;
    const bound = await mergedFile(tx, viewer, kept);
    const verdict = decideMerge(bound, await mergedFile(tx, viewer, other), newcomers.length > 0);
    if (!verdict.ok) return verdict;
    const exchanged = members.flatMap((choice) =>
      choice.as === "same" && choice.details === "other"
        ? [{ keptId: choice.keptId, otherId: choice.memberId }]
        : [],
    );
    await exchangeFields(tx, kept.id, other.id, fromOther);
    for (const pair of exchanged) await exchangeMembers(tx, pair.keptId, pair.otherId);
    await updateMembersFile(tx, kept.id, newcomers);
    const moved = await carryOver(tx, other.id, kept.id, null);
    const keptVersion = await updateStatusAndConsent(
      tx,
      kept.id,
      afterwards(kept, other, newcomers),
      now(),
    );
    await closeJoinedFile(tx, other.id, kept.id, now(), "merged");
    const { status, shareConsentOn, organisationId } = kept;
    const { proposalId, tenancyId } = bound;
    const ids = new Set(newcomers.map(({ id }) => id));
    await createMerge(tx, viewer, {
      ...{ organisationId, keptId: kept.id, otherId: other.id, exchanged: fromOther, moved },
      people: { exchanged, newcomers: other.members.filter(({ id }) => ids.has(id)) },
      before: {
        kept: { status, shareConsentOn, proposalId, tenancyId },
        other: placeOf(other),
      },
      keptVersion,
    });
    await tell(tx, viewer, "merge", [kept, "merged_from"], [other, "merged_into"]);
    return accept({ householdId: kept.id });
  });

/** A consent does not hold for adults who come; a file without one is not ready. */
function afterwards(
  kept: StoredHousehold,
  other: StoredHousehold,
  newcomers: readonly Newcomer[],
): Pick<StoredHousehold, "status" | "shareConsentOn"> {
  const shareConsentOn = consentAfterArrival(kept, other, newcomers, today());
  const losesConsent = kept.shareConsentOn !== null && shareConsentOn === null;
  const status = losesConsent && kept.status === "ready" ? "assessed" : kept.status;
  return { status, shareConsentOn };
}

/** What hangs on a file and is not the file: tasks, past proposals, what came to intake. */
async function carryOver(
  tx: Transaction,
  from: string,
  to: string,
  only: StoredMerge["moved"] | null,
): Promise<StoredMerge["moved"]> {
  return {
    tasks: await updateHouseholdOfTasks(tx, from, to, only?.tasks ?? null),
    proposals: await updateHouseholdOfProposals(tx, from, to, only?.proposals ?? null),
    ...(await updateHouseholdOfIntake(tx, from, to, only)),
  };
}

/** The latest merge into a file that stands, and whether it can be undone. */
export async function findUndoable(tx: Transaction, viewer: Viewer, kept: StoredHousehold) {
  const merges = await findMerges(tx, kept.id);
  const { proposalId, tenancyId } = await mergedFile(tx, viewer, kept);
  return merges.map((merge, index) => ({
    merge,
    verdict: decideUndo({
      isUndone: merge.isUndone,
      hasLaterMerge: index > 0 || kept.joinedIntoId !== null,
      keptVersion: merge.keptVersion,
      currentVersion: kept.version,
      isProposedSince: proposalId !== null && proposalId !== merge.before.kept.proposalId,
      isHousedSince: tenancyId !== null && tenancyId !== merge.before.kept.tenancyId,
    }),
  }));
}

/** Takes two files apart again, whole, while nothing happened since that contradicts it. */
export const undoMerge = (
  viewer: Viewer,
  once: Once,
  { householdId, mergeId }: { householdId: string; mergeId: string },
) =>
  commandAsViewer<{ householdId: string }, UndoProblem>(viewer, once, async (tx) => {
    await lockHouseholds(sqlInside(tx), [householdId]);
    const kept = await getHousehold(tx, viewer, householdId);
    const found = (await findUndoable(tx, viewer, kept)).find(({ merge }) => merge.id === mergeId);
    if (!found) return refuse("undone_already");
    if (!found.verdict.ok) return found.verdict;
    const { merge } = found;
    const { people, before } = merge;
    if (!(await endMerge(tx, viewer, merge.id, now()))) return refuse("undone_already");
    const other = await getHousehold(tx, viewer, merge.otherId);
    await updateMembersFile(tx, other.id, people.newcomers);
    for (const pair of people.exchanged) await exchangeMembers(tx, pair.keptId, pair.otherId);
    await exchangeFields(tx, kept.id, other.id, merge.exchanged);
    await carryOver(tx, kept.id, other.id, merge.moved);
    await updateStatusAndConsent(tx, kept.id, before.kept, now());
    await updateToFormerPlace(tx, other.id, before.other, now());
    await tell(tx, viewer, "undo_merge", [kept, "merge_undone"], [other, "merge_undone"]);
    return accept({ householdId: kept.id });
  });

type Told = readonly [file: Pick<StoredHousehold, "id" | "code">, kind: TimelineKind];

/** Both timelines name the other file, and the audit log has an event of each. */
async function tell(
  tx: Transaction,
  viewer: Viewer,
  action: "merge" | "undo_merge",
  ...[one, other]: readonly [Told, Told]
): Promise<void> {
  for (const [[{ id }, kind], [about]] of [
    [one, other],
    [other, one],
  ] as const) {
    const detail = { otherHouseholdId: about.id, otherCode: about.code };
    await createTimelineEntry(tx, viewer, { householdId: id, kind, detail });
  }
  const fields = ["members", "incomes", "wishes", "status"];
  await recordEvents(
    tx,
    viewer,
    [one, other].map(([{ id }]) => ({ action, entity: "household", entityId: id, fields })),
  );
}
