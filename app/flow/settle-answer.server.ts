import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { doubtsOf } from "~/modules/matching/decline-effect";
import type { ProposalCard } from "~/modules/matching/get-proposal.server";
import type { DeclineReason } from "~/modules/matching/proposal";
import {
  decideAgree,
  decideDecline,
  decideProposalAction,
  type ProposalRefusal,
} from "~/modules/matching/proposal-rules";
import {
  acceptHeldProposal,
  agreeProposal,
  endProposal,
} from "~/modules/matching/update-proposal.server";
import { notify } from "~/modules/notifications/notify.server";
import { restOffer } from "~/modules/properties/update-offer-letting.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import type { ViewerContext } from "~/platform/database/viewer-context";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { findToldOfProposal } from "./hold-pair.server";
import { releaseHold } from "./release-hold.server";

/*
 * What an answer does, whoever brings it: the person signed in, the holder of a mail's link, or staff that writes it down.
 */

export type AnswerRefusal = ProposalRefusal | "changed_meanwhile";

export interface Answered {
  proposalId: string;
}

type Settled = Promise<Verdict<Answered, AnswerRefusal>>;

/** The owner as who he signed in, or by whose link he answers. */
type Owner = ViewerContext & { accountId: string };

/**
 * The owner's yes. What his role may not write or read, the household's timeline and the caseworker's notice, follows as
 * a job of this transaction.
 */
export async function settleOwnerYes(
  tx: Transaction,
  owner: Owner,
  proposal: ProposalCard,
): Settled {
  const { id: proposalId } = proposal;
  const at = now();
  const verdict = decideProposalAction(ruled(proposal), "accept", "landlord", at.getTime());
  if (!verdict.ok) return verdict;
  const answer = { by: owner.accountId, at };
  if (!(await acceptHeldProposal(tx, proposal, answer))) return refuse("changed_meanwhile");
  await enqueueJob(tx, "tell_answer", { proposalId, answer: "accepted" });
  await recordEvent(tx, owner, { action: "accept", entity: "proposal", entityId: proposalId });
  return accept({ proposalId });
}

/** The owner's no. The dwelling is on the market again, and the pair is never proposed again. */
export async function settleOwnerNo(
  tx: Transaction,
  owner: Owner,
  proposal: ProposalCard,
  form: { declineReason: DeclineReason; declineNote?: string | undefined },
): Settled {
  const { id: proposalId } = proposal;
  const at = now();
  const verdict = decideDecline(ruled(proposal), "landlord", form, at.getTime());
  if (!verdict.ok) return verdict;
  const ended = await endProposal(tx, proposal, {
    status: "declined",
    by: owner.accountId,
    at,
    reason: form.declineReason,
    note: form.declineNote ?? null,
  });
  if (!ended) return refuse("changed_meanwhile");
  await releaseHold(tx, proposal);
  if (doubtsOf(form.declineReason) === "not_free") await restOffer(tx, proposal.offerId, at);
  await enqueueJob(tx, "tell_answer", { proposalId, answer: "declined" });
  if (verdict.late) await orderLateAlert(tx, proposalId);
  await recordEvent(tx, owner, { action: "decline", entity: "proposal", entityId: proposalId });
  return accept({ proposalId });
}

/** @param actor who writes it down, or the system where the household answers by a link. */
export async function settleHouseholdYes(
  tx: Transaction,
  actor: ViewerContext,
  proposal: ProposalCard,
  householdId: string,
): Settled {
  const { id: proposalId } = proposal;
  const isAgreed = proposal.householdYesAt !== null;
  const verdict = decideAgree({ ...ruled(proposal), isAgreed }, now().getTime());
  if (!verdict.ok) return verdict;
  const said = { by: actor.accountId, at: now() };
  if (!(await agreeProposal(tx, proposal, said))) return refuse("changed_meanwhile");
  await createTimelineEntry(tx, actor, {
    householdId,
    kind: "household_agreed",
    detail: { commune: proposal.place.communeName },
  });
  await recordEvent(tx, actor, {
    action: "agree_household",
    entity: "proposal",
    entityId: proposalId,
  });
  return accept({ proposalId });
}

/**
 * The household's no, or a withdrawal. What was written stays in the household's timeline, where the owner does not read;
 * to him both are the same.
 */
export async function settleEnd(
  tx: Transaction,
  actor: ViewerContext,
  { proposal, householdId }: { proposal: ProposalCard; householdId: string },
  end: { by: "household" | "caseworker"; reason: DeclineReason; note?: string | undefined },
): Settled {
  const { id: proposalId } = proposal;
  const at = now();
  const isRefusal = end.by === "household";
  const answer = { declineReason: end.reason, declineNote: end.note ?? null };
  const verdict = isRefusal
    ? decideDecline(ruled(proposal), "household", answer, at.getTime())
    : decideProposalAction(ruled(proposal), "withdraw", "caseworker", at.getTime());
  if (!verdict.ok) return verdict;
  const ended = await endProposal(tx, proposal, {
    status: isRefusal ? "declined" : "withdrawn",
    by: actor.accountId,
    at,
    reason: end.reason,
    note: null,
  });
  if (!ended) return refuse("changed_meanwhile");
  await releaseHold(tx, proposal);
  if (isRefusal && verdict.late) await orderLateAlert(tx, proposalId);
  await createTimelineEntry(tx, actor, {
    householdId,
    kind: isRefusal ? "proposal_declined" : "proposal_withdrawn",
    detail: { commune: proposal.place.communeName, reason: end.reason },
    text: end.note ?? null,
  });
  await recordEvent(tx, actor, {
    action: isRefusal ? "decline" : "withdraw",
    entity: "proposal",
    entityId: proposalId,
  });
  const told = await findToldOfProposal(tx, actor, proposal);
  await notify(
    tx,
    told.map((accountId) => ({
      accountId,
      kind: "proposal_withdrawn",
      detail: { commune: proposal.place.communeName },
      link: paths.proposal(proposalId),
    })),
  );
  return accept({ proposalId });
}

const orderLateAlert = (tx: Transaction, proposalId: string) =>
  enqueueJob(tx, "tell_late_decline", { proposalId }, `tell_late_decline.${proposalId}`);

function ruled({ status, expiresAt }: Pick<ProposalCard, "status" | "expiresAt">) {
  return { status, expiresAtMs: expiresAt.getTime() };
}
