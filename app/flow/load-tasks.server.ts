import { findTasks, type TaskFilter } from "~/modules/follow-up/find-tasks.server";
import { getTask } from "~/modules/follow-up/get-task.server";
import { findCovered } from "~/modules/households/covers.server";
import { findNames } from "~/modules/people/find-colleagues.server";
import { findContact } from "~/modules/people/get-contact.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { findTenancyLabels } from "~/modules/tenancies/find-tenancy-labels.server";
import { getTenancy } from "~/modules/tenancies/get-tenancy.server";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

/**
 * My day: tasks with the number and commune of their tenancy, and how many wait in each bucket; those of a colleague the
 * viewer covers among them.
 */
export const loadTasks = (
  viewer: Viewer,
  asked: Omit<TaskFilter, "today" | "covered">,
  page: ListPage,
) =>
  readAsViewer(viewer, async (tx) => {
    const day = today();
    const covered = await findCovered(tx, viewer, day);
    const found = await findTasks(tx, viewer, { ...asked, covered, today: day }, page);
    const names = await findNames(tx, covered);
    const ids = found.rows.flatMap((row) => row.tenancyId ?? []);
    const labels = await findTenancyLabels(tx, viewer, ids);
    return {
      ...found,
      today: day,
      rows: found.rows.map((row) => ({
        ...row,
        tenancy: (row.tenancyId && labels.get(row.tenancyId)) || null,
        coveredFor: names.get(row.caseworkerId) ?? null,
      })),
      canChooseWhose: viewer.role === "caseworker",
    };
  });

/** One task, whom to call about its dwelling, and whether the viewer may finish it. */
export const loadTask = (viewer: Viewer, taskId: string) =>
  readAsViewer(viewer, async (tx) => {
    const task = await getTask(tx, viewer, taskId);
    const { tenancyId } = task;
    const label = tenancyId
      ? (await findTenancyLabels(tx, viewer, [tenancyId])).get(tenancyId)
      : undefined;
    const tenancy = tenancyId && label ? await getTenancy(tx, viewer, tenancyId) : null;
    return {
      task,
      tenancy: label ?? null,
      owner: tenancy && (await findContact(tx, tenancy.landlordId)),
      today: today(),
      may: {
        complete: may(viewer, "task:complete") && task.status === "open",
        openHousehold: may(viewer, "household:read"),
      },
    };
  });
