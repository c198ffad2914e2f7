import { recordEvent } from "~/modules/audit/record-event.server";
import { hasHouseholdEmail } from "~/modules/households/get-identity.server";
import { getProposalCard, getProposalInside } from "~/modules/matching/get-proposal.server";
import type { DeclineReason, EndProposalForm } from "~/modules/matching/proposal";
import { updateHouseholdAsked } from "~/modules/matching/update-proposal.server";
import type { Viewer } from "~/modules/people/viewer";
import { now } from "~/platform/clock.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";
import { accept, refuse } from "~/platform/result";

import {
  type Answered,
  type AnswerRefusal,
  settleEnd,
  settleHouseholdYes,
  settleOwnerNo,
  settleOwnerYes,
} from "./settle-answer.server";

/** Step 3: the landlord says yes. */
export const acceptProposal = (viewer: Viewer, once: Once, proposalId: string) =>
  commandAsViewer<Answered, AnswerRefusal>(viewer, once, async (tx) =>
    settleOwnerYes(tx, viewer, await getProposalCard(tx, viewer, proposalId)),
  );

/** Step 3: the landlord says no. */
export const declineProposal = (
  viewer: Viewer,
  once: Once,
  {
    proposalId,
    form,
  }: { proposalId: string; form: { declineReason: DeclineReason; declineNote?: string } },
) =>
  commandAsViewer<Answered, AnswerRefusal>(viewer, once, async (tx) =>
    settleOwnerNo(tx, viewer, await getProposalCard(tx, viewer, proposalId), form),
  );

/**
 * Staff ends a proposal: the household said no, which parts the pair for ever, or the caseworker takes it back.
 */
export const endProposalByStaff = (
  viewer: Viewer,
  once: Once,
  { proposalId, form }: { proposalId: string; form: EndProposalForm },
) =>
  commandAsViewer<Answered, AnswerRefusal>(viewer, once, async (tx) => {
    const proposal = await getProposalCard(tx, viewer, proposalId);
    const { householdId } = await getProposalInside(tx, viewer, proposalId);
    return settleEnd(tx, viewer, { proposal, householdId }, form);
  });

/** Step 3: the household told its caseworker yes. */
export const agreeForHousehold = (viewer: Viewer, once: Once, proposalId: string) =>
  commandAsViewer<Answered, AnswerRefusal>(viewer, once, async (tx) => {
    const proposal = await getProposalCard(tx, viewer, proposalId);
    const { householdId } = await getProposalInside(tx, viewer, proposalId);
    return settleHouseholdYes(tx, viewer, proposal, householdId);
  });

/** The caseworker has the household asked by a mail, whose link answers without signing in. */
export const askHouseholdOfProposal = (viewer: Viewer, once: Once, proposalId: string) =>
  commandAsViewer<Answered, "wrong_status" | "no_email">(viewer, once, async (tx) => {
    const { householdId } = await getProposalInside(tx, viewer, proposalId);
    if (!(await hasHouseholdEmail(tx, householdId))) return refuse("no_email");
    if (!(await updateHouseholdAsked(tx, proposalId, now()))) return refuse("wrong_status");
    await enqueueJob(
      tx,
      "ask_household_answer",
      { proposalId },
      `ask_household_answer.${proposalId}`,
    );
    await recordEvent(tx, viewer, { action: "ask", entity: "proposal", entityId: proposalId });
    return accept({ proposalId });
  });
