import type { ProposalCard, ProposalInside } from "~/modules/matching/get-proposal.server";
import { type ProposalStep, proposalSteps } from "~/modules/matching/proposal-steps";
import type { OpenVisit, ProposalVisit } from "~/modules/matching/proposal-visit";
import { findContact } from "~/modules/people/get-contact.server";
import type { Viewer } from "~/modules/people/viewer";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import { findSigningOfProposal } from "~/modules/tenancies/find-tenancy-of-proposal.server";
import { today } from "~/platform/clock.server";
import type { Transaction } from "~/platform/database/with-viewer.server";

/** A step of a proposal, with who did it where its reader may know. */
export type NamedStep = ProposalStep & {
  /** `link` where the household answered by the link of a mail. */
  by: { kind: "person"; name: string } | { kind: "link" } | null;
};

interface StepsOf {
  proposal: ProposalCard;
  /** Null for the owner, who reads when a step was done and not by whom. */
  inside: ProposalInside | null;
  visit: OpenVisit | null;
  visits: readonly ProposalVisit[];
}

/** The steps from a proposal to its key: who must act until when, or when it was done and by whom. */
export async function nameSteps(
  tx: Transaction,
  viewer: Viewer,
  { proposal, inside, visit, visits }: StepsOf,
): Promise<NamedStep[]> {
  const parameters = await findLegalParameters(tx);
  const stallDays = numberOn(parameters, "proposal_stall_days", today());
  const signedAt =
    proposal.status === "signed" ? await findSigningOfProposal(tx, viewer, proposal.id) : null;
  const told = visit && { at: visit.at, tookPlace: visit.status === "held" };
  const steps = proposalSteps({ ...proposal, visit: told, signedAt }, stallDays);
  const doers = {
    owner: inside?.acceptedBy ?? null,
    household: inside?.householdYesBy ?? null,
    visit: visits.find(({ id }) => id === visit?.id)?.endedBy ?? null,
    signing: null,
  };
  const named: NamedStep[] = [];
  for (const step of steps) {
    const doer = step.state === "done" ? doers[step.key] : null;
    const person = doer ? await findContact(tx, doer) : null;
    const isByLink = inside !== null && step.key === "household" && step.state === "done" && !doer;
    const by = person
      ? ({ kind: "person", name: person.name } as const)
      : isByLink
        ? ({ kind: "link" } as const)
        : null;
    named.push({ ...step, by });
  }
  return named;
}
