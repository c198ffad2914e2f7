import { recordEvents } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { updateCaseworkerOfTasks } from "~/modules/follow-up/update-caseworker.server";
import { updateCaseworkerOfGuarantees } from "~/modules/guarantees/update-caseworker.server";
import { findCaseloadFiles } from "~/modules/households/find-caseload.server";
import { lockHouseholds } from "~/modules/households/lock-household.sql.server";
import {
  type AnswerRefusal,
  type AnswerTransfer,
  type AskRefusal,
  type AskTransfer,
  decideTransfer,
  mayGive,
  type TransferStatus,
} from "~/modules/households/transfer";
import {
  createTransfers,
  getFilesToGive,
  getTransfers,
  settleTransfers,
  type StoredTransfer,
  updateCaseworkerOfFiles,
} from "~/modules/households/transfers.server";
import { updateCaseworkerOfProposals } from "~/modules/matching/update-caseworker.server";
import { type Notice, notify } from "~/modules/notifications/notify.server";
import { findColleagues } from "~/modules/people/find-colleagues.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { updateCaseworkerOfTenancies } from "~/modules/tenancies/update-caseworker.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

type FileOfGiver = { id: string; caseworkerId: string };

/**
 * Files are given to a colleague of the team: the receiver is asked, or a manager assigns them at once. All of them or
 * none; a refusal names the first file it is about.
 *
 * @throws Response 403 when somebody else than a manager assigns.
 */
export const askTransfer = (
  viewer: Viewer,
  once: Once,
  { fromId, form }: { fromId: string; form: AskTransfer },
) =>
  commandAsViewer<{ count: number }, AskRefusal | "changed_meanwhile">(viewer, once, async (tx) => {
    const { toId, note, atOnce } = form;
    if (atOnce && !may(viewer, "caseload:assign")) throw new Response(null, { status: 403 });
    const at = now();
    const chosen = form.whole ? await wholeCaseload(tx, viewer, fromId, atOnce) : form.files;
    if (chosen.length === 0) return refuse("nothing_left");
    await lockHouseholds(tx, chosen);
    const files = await getFilesToGive(tx, viewer, chosen);
    const colleagues = await findColleagues(tx, viewer.organisationId, ["caseworker"]);
    const receiver = colleagues.find(({ id }) => id === toId);
    if (!receiver) return refuse("unknown_colleague");
    const { accountId } = viewer;
    const giver = { accountId, isManager: may(viewer, "caseload:assign"), atOnce };
    for (const file of files) {
      const verdict = mayGive(file, toId, giver);
      if (!verdict.ok) return verdict;
    }
    if (atOnce) {
      const householdIds = files.map(({ id }) => id);
      await settleTransfers(tx, viewer, { householdIds }, { status: "overtaken", at });
    }
    await createTransfers(tx, viewer, files, { toId, note, isAssigned: atOnce, at });
    const count = files.length;
    await recordEvents(tx, viewer, eventsOf(files, atOnce ? "assign" : "ask_transfer"));
    if (!atOnce) {
      await tell(tx, viewer, [
        { accountId: toId, kind: "transfer_asked", detail: { count }, link: paths.transfers() },
      ]);
      return accept({ count });
    }
    if (!(await handOver(tx, viewer, files, receiver, note))) return refuse("changed_meanwhile");
    await tell(tx, viewer, [
      { accountId: toId, kind: "files_assigned", detail: { count }, link: paths.caseloadOf(toId) },
      ...givers(files).map(([accountId, given]): Notice => ({
        accountId,
        kind: "files_given",
        detail: { count: given },
        link: paths.caseloads(),
      })),
    ]);
    return accept({ count });
  });

/** What is on its way already stays so, unless a manager decides now. */
async function wholeCaseload(
  tx: Transaction,
  viewer: Viewer,
  fromId: string,
  atOnce: boolean,
): Promise<string[]> {
  const files = await findCaseloadFiles(tx, viewer, fromId);
  return files.filter(({ toId }) => atOnce || toId === null).map(({ id }) => id);
}

/** The receiver accepts or declines, the giver withdraws: all the chosen transfers alike, or none. */
export const answerTransfer = (viewer: Viewer, once: Once, form: AnswerTransfer) =>
  commandAsViewer<{ count: number }, AnswerRefusal | "changed_meanwhile">(
    viewer,
    once,
    async (tx) => {
      const at = now();
      const asked = await getTransfers(tx, viewer, form.transfers);
      await lockHouseholds(
        tx,
        asked.map(({ householdId }) => householdId),
      );
      // Read again: what was waited for may have changed them.
      const transfers = await getTransfers(tx, viewer, form.transfers);
      const { accountId } = viewer;
      const who = { accountId, isManager: may(viewer, "caseload:assign") };
      const byEnd = new Map<TransferStatus, StoredTransfer[]>();
      for (const transfer of transfers) {
        const verdict = decideTransfer(transfer, form.act, who);
        if (!verdict.ok) return verdict;
        byEnd.set(verdict.to, [...(byEnd.get(verdict.to) ?? []), transfer]);
      }
      for (const [status, ended] of byEnd) {
        const ids = ended.map(({ id }) => id);
        const end = { status, reason: form.reason, at };
        const settled = await settleTransfers(tx, viewer, { ids }, end);
        if (settled !== ended.length) return refuse("changed_meanwhile");
      }
      const files = transfers.map(({ householdId, fromId }) => ({
        id: householdId,
        caseworkerId: fromId,
      }));
      await recordEvents(tx, viewer, eventsOf(files, `${form.act}_transfer`));
      for (const transfer of byEnd.get("accepted") ?? []) {
        const file = { id: transfer.householdId, caseworkerId: transfer.fromId };
        const receiver = { id: accountId, name: viewer.name };
        if (!(await handOver(tx, viewer, [file], receiver, transfer.note))) {
          return refuse("changed_meanwhile");
        }
      }
      await tell(tx, viewer, answered(transfers, form.act));
      return accept({ count: transfers.length });
    },
  );

/** Everything that follows a file goes with it, in this one transaction. @returns false when a file moved meanwhile. */
async function handOver(
  tx: Transaction,
  viewer: Viewer,
  files: readonly FileOfGiver[],
  to: { id: string; name: string },
  note: string,
): Promise<boolean> {
  const ids = files.map(({ id }) => id);
  if ((await updateCaseworkerOfFiles(tx, files, to.id, now())) !== files.length) return false;
  await updateCaseworkerOfProposals(tx, ids, to.id);
  const tenancyIds = await updateCaseworkerOfTenancies(tx, ids, to.id);
  await updateCaseworkerOfGuarantees(tx, tenancyIds, to.id);
  await updateCaseworkerOfTasks(tx, ids, to.id);
  for (const householdId of ids) {
    const detail = { title: to.name };
    await createTimelineEntry(tx, viewer, {
      householdId,
      kind: "file_transferred",
      detail,
      text: note,
    });
  }
  return true;
}

const eventsOf = (files: readonly FileOfGiver[], action: string) =>
  files.map(({ id }) => ({
    action,
    entity: "household",
    entityId: id,
    fields: ["caseworker"],
  }));

/** How many of the files each giver had. */
function givers(files: readonly FileOfGiver[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { caseworkerId } of files) {
    counts.set(caseworkerId, (counts.get(caseworkerId) ?? 0) + 1);
  }
  return [...counts];
}

/** Who asked is told of an answer; of a withdrawal who was asked. */
function answered(transfers: readonly StoredTransfer[], act: AnswerTransfer["act"]): Notice[] {
  const told = new Map<string, number>();
  for (const { toId, fromId, askedBy } of transfers) {
    const people = act === "withdraw" ? [toId] : new Set([fromId, askedBy]);
    for (const id of people) told.set(id, (told.get(id) ?? 0) + 1);
  }
  return [...told].map(([accountId, count]): Notice => ({
    accountId,
    kind: "transfer_answered",
    detail: { count },
    link: paths.transfers(),
  }));
}

/** Nobody is told of what he did himself. */
async function tell(tx: Transaction, viewer: Viewer, notices: readonly Notice[]): Promise<void> {
  await notify(
    tx,
    notices.filter(({ accountId }) => accountId !== viewer.accountId),
  );
}
