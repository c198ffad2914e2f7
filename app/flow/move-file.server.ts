import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import type { TimelineKind } from "~/modules/follow-up/timeline-entry";
import type { FileAct, FileActName } from "~/modules/households/file-forms";
import { decideFileAction, type FileRefusal } from "~/modules/households/file-rules";
import type { OpenStatus } from "~/modules/households/file-status";
import { getHousehold, type StoredHousehold } from "~/modules/households/get-household.server";
import type { HouseholdStatus } from "~/modules/households/household";
import { lockHousehold } from "~/modules/households/lock-household.sql.server";
import { type FilePlace, updateFilePlace } from "~/modules/households/update-file.server";
import { findActiveProposalId } from "~/modules/matching/find-active-proposals.server";
import type { Viewer } from "~/modules/people/viewer";
import { findRunningTenancyId } from "~/modules/tenancies/find-tenancy-labels.server";
import { now } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

/** A file as its life is decided on, with what binds it. */
export interface BoundFile extends StoredHousehold {
  proposalId: string | null;
  tenancyId: string | null;
  hasActiveProposal: boolean;
  hasRunningTenancy: boolean;
}

/** The file with the proposal that holds it and the tenancy that runs. @throws Response 404 */
export async function getBoundFile(
  tx: Transaction,
  viewer: Viewer,
  household: StoredHousehold,
): Promise<BoundFile> {
  const proposalId = await findActiveProposalId(tx, viewer, household.id);
  const tenancyId = await findRunningTenancyId(tx, viewer, household.id);
  return {
    ...household,
    proposalId,
    tenancyId,
    hasActiveProposal: proposalId !== null,
    hasRunningTenancy: tenancyId !== null,
  };
}

const TIMELINE: Readonly<Record<FileActName, TimelineKind>> = {
  assess: "file_assessed",
  ready: "file_ready",
  resume: "file_returned",
  park: "file_parked",
  close: "file_closed",
  reopen: "file_reopened",
};

/** A caseworker moves a file on: assessed, ready, resting until a day, closed or taken up again. */
export const moveFile = (
  viewer: Viewer,
  once: Once,
  { householdId, form }: { householdId: string; form: FileAct },
) =>
  commandAsViewer<
    { householdId: string; status: HouseholdStatus },
    FileRefusal | "changed_meanwhile"
  >(viewer, once, async (tx) => {
    await lockHousehold(tx, householdId);
    const household = await getHousehold(tx, viewer, householdId);
    const file = await getBoundFile(tx, viewer, household);
    if (file.version !== form.version) return refuse("changed_meanwhile");
    const verdict = decideFileAction(file, form.act, "caseworker");
    if (!verdict.ok) return verdict;
    const place = placeOf(form, file, verdict.to);
    if (!(await updateFilePlace(tx, file, place, now()))) return refuse("changed_meanwhile");
    await createTimelineEntry(tx, viewer, {
      householdId,
      kind: TIMELINE[form.act],
      detail: detailOf(form),
      text: "note" in form ? form.note : null,
    });
    await recordEvent(tx, viewer, {
      action: form.act,
      entity: "household",
      entityId: householdId,
      fields: ["status"],
    });
    return accept({ householdId, status: verdict.to });
  });

function placeOf(form: FileAct, file: StoredHousehold, to: HouseholdStatus): FilePlace {
  switch (form.act) {
    case "park":
      // Only an open file can be parked.
      return {
        status: "parked",
        from: file.status as OpenStatus,
        until: form.until,
        reason: form.reason,
      };
    case "close":
      return { status: "closed", reason: form.reason, at: now() };
    default:
      return { status: to as OpenStatus };
  }
}

function detailOf(form: FileAct): Record<string, string> {
  if (form.act === "park") return { reason: form.reason, untilOn: form.until };
  return form.act === "close" ? { reason: form.reason } : {};
}
