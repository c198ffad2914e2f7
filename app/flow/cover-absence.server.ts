import { recordEvent } from "~/modules/audit/record-event.server";
import { type CoverAct, type CoverRefusal, mayCover } from "~/modules/households/cover";
import { createCover, endCover, findCovers } from "~/modules/households/covers.server";
import { findOpenTransfers } from "~/modules/households/transfers.server";
import { notify } from "~/modules/notifications/notify.server";
import { findColleagues, findNames } from "~/modules/people/find-colleagues.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { paths } from "~/paths";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  readAsViewer,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse, type Verdict } from "~/platform/result";

type Done = Verdict<{ coverId: string }, CoverRefusal>;

/**
 * A caseworker who will be away names who sees to the files; a manager does so for somebody who is ill. During that time
 * the cover finds them in the own lists and is told of what happens; the files stay whose they are.
 */
export const coverAbsence = (viewer: Viewer, once: Once, form: CoverAct) =>
  commandAsViewer<{ coverId: string }, CoverRefusal>(viewer, once, (tx) =>
    form.act === "name" ? name(tx, viewer, form) : end(tx, viewer, form.id),
  );

async function name(
  tx: Transaction,
  viewer: Viewer,
  form: Extract<CoverAct, { act: "name" }>,
): Promise<Done> {
  const colleagues = await findColleagues(tx, viewer.organisationId, ["caseworker"]);
  const isOfTeam = (id: string) => colleagues.some((colleague) => colleague.id === id);
  if (!isOfTeam(form.coverId) || !isOfTeam(form.absentId)) return refuse("unknown_colleague");
  const named = await findCovers(tx, viewer, today());
  const who = { accountId: viewer.accountId, isManager: may(viewer, "caseload:assign") };
  const verdict = mayCover(form, named, who);
  if (!verdict.ok) return verdict;
  const id = await createCover(tx, viewer, form, now());
  if (!id) return refuse("covered_already");
  await recordEvent(tx, viewer, { action: "create", entity: "cover", entityId: id });
  const told = [form.coverId, form.absentId].filter((person) => person !== viewer.accountId);
  await notify(
    tx,
    told.map((accountId) => ({
      accountId,
      kind: "cover_named",
      detail: { startsOn: form.fromOn, endsOn: form.toOn },
      link: paths.covers(),
    })),
  );
  return accept({ coverId: id });
}

async function end(tx: Transaction, viewer: Viewer, id: string): Promise<Done> {
  const found = (await findCovers(tx, viewer, today())).find((cover) => cover.id === id);
  if (!found) return refuse("cover_over");
  const isOwn = found.absentId === viewer.accountId;
  if (!isOwn && !may(viewer, "caseload:assign")) return refuse("not_own_absence");
  if (!(await endCover(tx, viewer, id, now()))) return refuse("cover_over");
  await recordEvent(tx, viewer, { action: "end", entity: "cover", entityId: id });
  return accept({ coverId: id });
}

/** The covers of the team from today on, and whom the viewer may name. */
export const loadCovers = (viewer: Viewer) =>
  readAsViewer(viewer, async (tx) => {
    const day = today();
    const covers = await findCovers(tx, viewer, day);
    const people = covers.flatMap(({ absentId, coverId, setBy }) => [absentId, coverId, setBy]);
    const names = await findNames(tx, people);
    const colleagues = await findColleagues(tx, viewer.organisationId, ["caseworker"]);
    const isManager = may(viewer, "caseload:assign");
    const { toMe } = await findOpenTransfers(tx, viewer);
    return {
      today: day,
      waiting: toMe.length,
      viewerId: viewer.accountId,
      isManager,
      colleagues,
      covers: covers.map((cover) => ({
        ...cover,
        absentName: names.get(cover.absentId) ?? "—",
        coverName: names.get(cover.coverId) ?? "—",
        setByName: cover.setBy === cover.absentId ? null : (names.get(cover.setBy) ?? "—"),
        canEnd: isManager || cover.absentId === viewer.accountId,
      })),
    };
  });
