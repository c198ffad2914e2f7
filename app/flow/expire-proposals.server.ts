import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { findOverdueProposals } from "~/modules/matching/find-proposals.server";
import { getProposalFacts } from "~/modules/matching/get-proposal.server";
import { expireProposal } from "~/modules/matching/update-proposal.server";
import { notify } from "~/modules/notifications/notify.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";

import { releaseHold } from "./release-hold.server";

const AT_ONCE = 200;

/**
 * By the clock: a hold whose time to answer is over ends, its dwelling is on the market again, and the caseworker is
 * told. Each in a transaction of its own; an acceptance in the same moment wins or loses as a whole.
 *
 * @returns how many ended in this run; the rest is for the next.
 */
export async function expireProposals(at: Date = now()): Promise<number> {
  const overdue = await readAsViewer(SYSTEM, (tx) => findOverdueProposals(tx, at, AT_ONCE));
  let ended = 0;
  for (const proposal of overdue) {
    if (await expireOne(proposal, at)) ended += 1;
  }
  return ended;
}

const expireOne = (seen: { id: string; version: number }, at: Date) =>
  withViewer(SYSTEM, async (tx) => {
    if (!(await expireProposal(tx, seen, at))) return false;
    const proposal = await getProposalFacts(tx, seen.id);
    await releaseHold(tx, proposal);
    await createTimelineEntry(tx, SYSTEM, {
      householdId: proposal.householdId,
      kind: "proposal_expired",
      detail: { commune: proposal.communeName },
    });
    await recordEvent(tx, SYSTEM, { action: "expire", entity: "proposal", entityId: seen.id });
    await notify(tx, [
      {
        accountId: proposal.caseworkerId,
        kind: "proposal_expired",
        detail: { household: proposal.householdCode, commune: proposal.communeName },
        link: paths.proposal(seen.id),
      },
    ]);
    return true;
  });
