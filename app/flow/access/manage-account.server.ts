import { recordEvent } from "~/modules/audit/record-event.server";
import { endMembership } from "~/modules/people/end-membership.server";
import { endSessions } from "~/modules/people/end-sessions.server";
import type { Manage } from "~/modules/people/person";
import { updateDisabled } from "~/modules/people/update-account.server";
import type { Viewer } from "~/modules/people/viewer";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse, type Verdict } from "~/platform/result";

type Reason = "own_account" | "changed_meanwhile";

/**
 * Shuts an account and ends its sessions at once, opens it again, or takes a role away; what was done in it stays.
 * Nobody does this to the own account, so that no slip locks the last administrator out.
 */
export function manageAccount(
  viewer: Viewer,
  accountId: string,
  input: Manage,
  once: Once,
): Promise<Verdict<object, Reason>> {
  return commandAsViewer<object, Reason>(viewer, once, async (tx) => {
    if (accountId === viewer.accountId) return refuse("own_account");
    if (!(await ACTS[input.act](tx, accountId, input, new Date())))
      return refuse("changed_meanwhile");
    await recordEvent(tx, viewer, {
      action: input.act,
      entity: "account",
      entityId: accountId,
    });
    return accept();
  });
}

/** Each answers whether there was something to do. */
const ACTS: Record<
  Manage["act"],
  (tx: Transaction, accountId: string, input: Manage, now: Date) => Promise<boolean>
> = {
  disable: async (tx, accountId, _input, now) => {
    const changed = await updateDisabled(tx, accountId, now);
    if (changed) await endSessions(tx, accountId, "all", now);
    return changed;
  },
  enable: (tx, accountId) => updateDisabled(tx, accountId, null),
  end_role: async (tx, accountId, { membershipId }, now) =>
    membershipId !== undefined && endMembership(tx, { id: membershipId, accountId }, now),
};
