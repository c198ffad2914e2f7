import { recordEvent } from "~/modules/audit/record-event.server";
import { type DueTasks, countDueTasks } from "~/modules/follow-up/count-due-tasks.server";
import { bookJournal, getCommitment } from "~/modules/guarantees/book-journal.server";
import {
  type DueGuarantee,
  findDueGuarantees,
  updateGuaranteeStatus,
} from "~/modules/guarantees/find-due-guarantees.server";
import { guaranteeStatusOn } from "~/modules/guarantees/guarantee";
import { isPromiseOver } from "~/modules/guarantees/guarantee-rules";
import { guaranteeReleased } from "~/modules/guarantees/ledger";
import { findCoversOn } from "~/modules/households/covers.server";
import { type Notice, notify } from "~/modules/notifications/notify.server";
import { findRoleHolders } from "~/modules/people/find-parties.server";
import { findPlaceOfTenancy } from "~/modules/tenancies/get-tenancy-place.server";
import { updateTenancyStatuses } from "~/modules/tenancies/update-tenancy-statuses.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";

/** What one run of the calendar changed. */
export interface CalendarRun {
  tenancies: number;
  guarantees: number;
  promisesReleased: number;
}

/**
 * By the clock, once a day: stores the status the calendar gives tenancies and guarantees, tells who must know that a
 * guarantee ends, and gives back to the fund what no claim can ask for any more. Each guarantee in a transaction of its
 * own; running twice on a day changes nothing the second time.
 */
export async function keepCalendar(day: LocalDate = today()): Promise<CalendarRun> {
  const tenancies = await withViewer(SYSTEM, (tx) => updateTenancyStatuses(tx, day));
  const due = await readAsViewer(SYSTEM, findDueGuarantees);
  const run: CalendarRun = { tenancies, guarantees: 0, promisesReleased: 0 };
  for (const guarantee of due) {
    const changed = await withViewer(SYSTEM, (tx) => keepGuarantee(tx, guarantee, day));
    run.guarantees += Number(changed.status);
    run.promisesReleased += Number(changed.promise);
  }
  return run;
}

async function keepGuarantee(
  tx: Transaction,
  guarantee: DueGuarantee,
  day: LocalDate,
): Promise<{ status: boolean; promise: boolean }> {
  const next = guaranteeStatusOn(guarantee, day);
  const moved = next !== guarantee.status && guarantee.status !== "expired";
  const status = moved && (await updateGuaranteeStatus(tx, guarantee, next));
  if (status) {
    await recordEvent(tx, SYSTEM, { action: next, entity: "guarantee", entityId: guarantee.id });
    if (next === "ending" || next === "expired") await tell(tx, guarantee, next);
  }
  const ended = ["released", "expired"].includes(status ? next : guarantee.status);
  const left = ended ? await getCommitment(tx, guarantee.id) : 0n;
  const promise = left > 0n && isPromiseOver(guarantee, guarantee.claims, day);
  if (promise) await bookJournal(tx, null, guaranteeReleased(guarantee.id, left), day);
  return { status, promise };
}

async function tell(
  tx: Transaction,
  guarantee: DueGuarantee,
  status: "ending" | "expired",
): Promise<void> {
  const place = await findPlaceOfTenancy(tx, guarantee.tenancyId);
  const officers = status === "ending" ? await findRoleHolders(tx, "guarantee_officer") : [];
  const told = [...new Set([guarantee.landlordId, guarantee.caseworkerId, ...officers])];
  await notify(
    tx,
    told.map((accountId): Notice => ({
      accountId,
      kind: status === "ending" ? "guarantee_ending" : "guarantee_ended",
      detail: { commune: place.communeName, endsOn: guarantee.endsOn },
      link: paths.guarantee(guarantee.id),
    })),
  );
}

/** Tells every caseworker in the morning what is due, the tasks of an absent colleague to the cover as well. */
export const remindOfTasks = (day: LocalDate = today()) =>
  withViewer(SYSTEM, async (tx) => {
    const due = withCovered(await countDueTasks(tx, day), await findCoversOn(tx, day));
    await notify(
      tx,
      due.map(({ caseworkerId, count, overdue }): Notice => ({
        accountId: caseworkerId,
        kind: "tasks_due",
        detail: { count, overdue },
        link: paths.tasks(),
      })),
    );
    return due.length;
  });

/** As the lists of each caseworker count: what is due for an absent colleague is also due for the cover. */
function withCovered(
  due: readonly DueTasks[],
  covers: readonly { absentId: string; coverId: string }[],
): DueTasks[] {
  const all = new Map(due.map((row) => [row.caseworkerId, { ...row }]));
  for (const { absentId, coverId } of covers) {
    const absent = due.find(({ caseworkerId }) => caseworkerId === absentId);
    if (!absent) continue;
    const own = all.get(coverId) ?? { caseworkerId: coverId, count: 0, overdue: 0 };
    const count = own.count + absent.count;
    all.set(coverId, { ...own, count, overdue: own.overdue + absent.overdue });
  }
  return [...all.values()];
}
