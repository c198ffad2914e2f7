import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { getProposalFacts } from "~/modules/matching/get-proposal.server";
import type { DeclineReason } from "~/modules/matching/proposal";
import { notify } from "~/modules/notifications/notify.server";
import { paths } from "~/paths";
import { SYSTEM } from "~/platform/database/viewer-context";
import { commandAsViewer } from "~/platform/database/with-viewer.server";
import { accept } from "~/platform/result";

import { tellReviewer } from "./correct-offer.server";

/** What a landlord answered. */
export const TOLD_ANSWERS = ["accepted", "declined"] as const;
export type ToldAnswer = (typeof TOLD_ANSWERS)[number];

/** A job: the household's timeline and its caseworker learn of a landlord's answer. Run twice it tells once. */
export async function tellAnswer(proposalId: string, answer: ToldAnswer): Promise<void> {
  const once = {
    route: "job:tell_answer",
    key: `${proposalId}.${answer}`,
    requestHash: new Uint8Array(32),
  };
  await commandAsViewer(SYSTEM, once, async (tx) => {
    const proposal = await getProposalFacts(tx, proposalId);
    const reason = proposal.declineReason as DeclineReason | null;
    await createTimelineEntry(
      tx,
      { ...SYSTEM, accountId: proposal.answeredBy },
      {
        householdId: proposal.householdId,
        kind: `proposal_${answer}`,
        detail: {
          commune: proposal.communeName,
          ...(proposal.declineReason && { reason: proposal.declineReason }),
        },
      },
    );
    if (answer === "declined") await tellReviewer(tx, proposal.offerId, reason);
    await notify(tx, [
      {
        accountId: proposal.caseworkerId,
        kind: `proposal_${answer}`,
        detail: { household: proposal.householdCode, commune: proposal.communeName },
        link: paths.proposal(proposalId),
      },
    ]);
    return accept();
  });
}
