import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import {
  getProposalCard,
  getProposalInside,
  type ProposalCard,
} from "~/modules/matching/get-proposal.server";
import type { DeclineReason, EndProposalForm } from "~/modules/matching/proposal";
import {
  decideDecline,
  decideProposalAction,
  type ProposalRefusal,
} from "~/modules/matching/proposal-rules";
import { acceptHeldProposal, endProposal } from "~/modules/matching/update-proposal.server";
import { notify } from "~/modules/notifications/notify.server";
import type { Viewer } from "~/modules/people/viewer";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";
import { accept, refuse } from "~/platform/result";

import { findToldOfProposal } from "./hold-pair.server";
import { releaseHold } from "./release-hold.server";

export type AnswerRefusal = ProposalRefusal | "changed_meanwhile";

interface Answered {
  proposalId: string;
}

/**
 * Step 3: the landlord says yes. What his role may not write or read, the household's timeline and the caseworker's
 * notice, follows as a job of this transaction.
 */
export const acceptProposal = (viewer: Viewer, once: Once, proposalId: string) =>
  commandAsViewer<Answered, AnswerRefusal>(viewer, once, async (tx) => {
    const proposal = await getProposalCard(tx, viewer, proposalId);
    const at = now();
    const verdict = decideProposalAction(ruled(proposal), "accept", "landlord", at.getTime());
    if (!verdict.ok) return verdict;
    const answer = { by: viewer.accountId, at };
    if (!(await acceptHeldProposal(tx, proposal, answer))) return refuse("changed_meanwhile");
    await enqueueJob(tx, "tell_answer", { proposalId, answer: "accepted" });
    await recordEvent(tx, viewer, { action: "accept", entity: "proposal", entityId: proposalId });
    return accept({ proposalId });
  });

/** Step 3: the landlord says no. The dwelling is on the market again, and the pair is never proposed again. */
export const declineProposal = (
  viewer: Viewer,
  once: Once,
  {
    proposalId,
    form,
  }: { proposalId: string; form: { declineReason: DeclineReason; declineNote?: string } },
) =>
  commandAsViewer<Answered, AnswerRefusal>(viewer, once, async (tx) => {
    const proposal = await getProposalCard(tx, viewer, proposalId);
    const at = now();
    const verdict = decideDecline(ruled(proposal), "landlord", form, at.getTime());
    if (!verdict.ok) return verdict;
    const ended = await endProposal(tx, proposal, {
      status: "declined",
      by: viewer.accountId,
      at,
      reason: form.declineReason,
      note: form.declineNote ?? null,
    });
    if (!ended) return refuse("changed_meanwhile");
    await releaseHold(tx, proposal);
    await enqueueJob(tx, "tell_answer", { proposalId, answer: "declined" });
    await recordEvent(tx, viewer, { action: "decline", entity: "proposal", entityId: proposalId });
    return accept({ proposalId });
  });

/**
 * Staff ends a proposal: the household said no, which parts the pair for ever, or the caseworker takes it back. What was
 * written stays in the household's timeline, where the landlord does not read.
 */
export const endProposalByStaff = (
  viewer: Viewer,
  once: Once,
  { proposalId, form }: { proposalId: string; form: EndProposalForm },
) =>
  commandAsViewer<Answered, AnswerRefusal>(viewer, once, async (tx) => {
    const proposal = await getProposalCard(tx, viewer, proposalId);
    const { householdId } = await getProposalInside(tx, viewer, proposalId);
    const at = now();
    const isRefusal = form.by === "household";
    const answer = { declineReason: form.reason, declineNote: form.note };
    const verdict = isRefusal
      ? decideDecline(ruled(proposal), "household", answer, at.getTime())
      : decideProposalAction(ruled(proposal), "withdraw", "caseworker", at.getTime());
    if (!verdict.ok) return verdict;
    const ended = await endProposal(tx, proposal, {
      status: isRefusal ? "declined" : "withdrawn",
      by: viewer.accountId,
      at,
      reason: form.reason,
      note: null,
    });
    if (!ended) return refuse("changed_meanwhile");
    await releaseHold(tx, proposal);
    await createTimelineEntry(tx, viewer, {
      householdId,
      kind: isRefusal ? "proposal_declined" : "proposal_withdrawn",
      detail: { commune: proposal.place.communeName, reason: form.reason },
      text: form.note ?? null,
    });
    await recordEvent(tx, viewer, {
      action: isRefusal ? "decline" : "withdraw",
      entity: "proposal",
      entityId: proposalId,
    });
    await tellWithdrawal(tx, viewer, proposal);
    return accept({ proposalId });
  });

/** To the landlord a household's no and a withdrawal are the same: why is not for him. */
async function tellWithdrawal(
  tx: Transaction,
  viewer: Viewer,
  proposal: ProposalCard,
): Promise<void> {
  const told = await findToldOfProposal(tx, viewer, proposal);
  await notify(
    tx,
    told.map((accountId) => ({
      accountId,
      kind: "proposal_withdrawn",
      detail: { commune: proposal.place.communeName },
      link: paths.proposal(proposal.id),
    })),
  );
}

function ruled({ status, expiresAt }: Pick<ProposalCard, "status" | "expiresAt">) {
  return { status, expiresAtMs: expiresAt.getTime() };
}
