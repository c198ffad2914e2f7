import { countOverdueTasks } from "~/modules/follow-up/update-caseworker.server";
import { caseloadsOf } from "~/modules/households/caseload";
import {
  countFiles,
  countNearDeadlines,
  findCaseloadFiles,
} from "~/modules/households/find-caseload.server";
import { overtakenBy } from "~/modules/households/transfer";
import { findOpenTransfers, type StoredTransfer } from "~/modules/households/transfers.server";
import { findColleagues, findNames } from "~/modules/people/find-colleagues.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";

const CARRIERS = ["caseworker"] as const;

/** What everybody of the team carries, and how many transfers wait for the viewer. */
export const loadCaseloads = (viewer: Viewer) =>
  readAsViewer(viewer, async (tx) => {
    const day = today();
    const colleagues = await findColleagues(tx, viewer.organisationId, CARRIERS);
    const files = await countFiles(tx, viewer);
    const known = new Set(colleagues.map(({ id }) => id));
    const others = [...new Set(files.map(({ caseworkerId }) => caseworkerId))].filter(
      (id) => !known.has(id),
    );
    const names = await findNames(tx, others);
    const left = others.map((id) => ({ id, name: names.get(id) ?? "—" }));
    const nearDeadlines = await countNearDeadlines(tx, viewer, day);
    const overdueTasks = await countOverdueTasks(tx, day);
    const { toMe, given } = await findOpenTransfers(tx, viewer);
    return {
      rows: caseloadsOf(colleagues, left, { files, nearDeadlines, overdueTasks }),
      waiting: { toMe: toMe.length, given: given.length },
      viewerId: viewer.accountId,
    };
  });

/** The files of one caseworker, to whom they may be given, and whether the viewer may give them. */
export const loadCaseload = (viewer: Viewer, caseworkerId: string) =>
  readAsViewer(viewer, async (tx) => {
    const names = await findNames(tx, [caseworkerId]);
    const files = await findCaseloadFiles(tx, viewer, caseworkerId);
    const colleagues = await findColleagues(tx, viewer.organisationId, CARRIERS);
    const name = names.get(caseworkerId);
    const isOfTeam = files.length > 0 || colleagues.some(({ id }) => id === caseworkerId);
    if (!name || !isOfTeam) throw new Response(null, { status: 404 });
    const receivers = await findNames(
      tx,
      files.flatMap(({ toId }) => toId ?? []),
    );
    const isOwn = caseworkerId === viewer.accountId;
    return {
      caseworkerId,
      name,
      today: today(),
      files: files.map((file) => ({ ...file, toName: file.toId && receivers.get(file.toId) })),
      colleagues: colleagues.filter(({ id }) => id !== caseworkerId),
      may: {
        give: may(viewer, "caseload:transfer") && (isOwn || may(viewer, "caseload:assign")),
        assign: may(viewer, "caseload:assign"),
      },
    };
  });

/** The transfers that wait for the viewer's answer, and those the viewer waits for. */
export const loadTransfers = (viewer: Viewer) =>
  readAsViewer(viewer, async (tx) => {
    const { toMe, given } = await findOpenTransfers(tx, viewer);
    return { toMe: await named(tx, toMe), given: await named(tx, given) };
  });

async function named(tx: Transaction, transfers: readonly StoredTransfer[]) {
  const people = transfers.flatMap(({ fromId, toId }) => [fromId, toId]);
  const names = await findNames(tx, people);
  return transfers.map((transfer) => ({
    id: transfer.id,
    householdId: transfer.householdId,
    code: transfer.file.code,
    status: transfer.file.status,
    note: transfer.note,
    askedAt: transfer.askedAt,
    fromName: names.get(transfer.fromId) ?? null,
    toName: names.get(transfer.toId) ?? null,
    overtaken: overtakenBy(transfer),
  }));
}
