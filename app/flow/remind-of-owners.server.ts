import { type Notice, notify } from "~/modules/notifications/notify.server";
import { updateUntoldSteps } from "~/modules/owner-relations/due-steps.server";
import { OWNER_STAFF } from "~/modules/owner-relations/owner-relation";
import { findActiveStaff } from "~/modules/people/find-colleagues.server";
import { findRoleHolders } from "~/modules/people/find-parties.server";
import { paths } from "~/paths";
import { now, today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";

/**
 * By the clock, every morning: tells each responsible person, once, of the next steps with owners whose day has come.
 * Where nobody is responsible or the person left, LISKO's managers are told.
 *
 * @returns how many next steps were told of.
 */
export const remindOfOwners = (day: LocalDate = today()): Promise<number> =>
  withViewer(SYSTEM, async (tx) => {
    const due = await updateUntoldSteps(tx, day, now());
    if (due.length === 0) return 0;
    const named = due.filter((id) => id !== null);
    const active = await findActiveStaff(tx, named, OWNER_STAFF);
    const managers = await findRoleHolders(tx, "lisko_manager");
    const own = new Map<string, number>();
    const orphaned = new Map<string, number>();
    const add = (counts: Map<string, number>, id: string) =>
      counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const responsibleId of due) {
      if (responsibleId && active.has(responsibleId)) add(own, responsibleId);
      else for (const id of managers) add(orphaned, id);
    }
    await notify(tx, [
      ...notices(own, paths.owners("reminder=due&whose=mine")),
      ...notices(orphaned, paths.owners("reminder=due")),
    ]);
    return due.length;
  });

const notices = (counts: ReadonlyMap<string, number>, link: string): Notice[] =>
  [...counts].map(([accountId, count]) => ({
    accountId,
    kind: "owner_steps_due",
    detail: { count },
    link,
  }));
