import { findBackups } from "~/modules/matching/backups.server";
import {
  findProposalCards,
  findProposals,
  type ProposalFilter,
} from "~/modules/matching/find-proposals.server";
import {
  getProposalCard,
  getProposalInside,
  type ProposalCard,
  type ProposalInside,
} from "~/modules/matching/get-proposal.server";
import {
  decideAgree,
  decideProposalAction,
  isActiveProposal,
} from "~/modules/matching/proposal-rules";
import { missingYes, type ProposalStep, proposalSteps } from "~/modules/matching/proposal-steps";
import { decideVisitOutcome, type OpenVisit, toldVisit } from "~/modules/matching/proposal-visit";
import { findOpenVisits, findTeamVisits } from "~/modules/matching/proposal-visits.server";
import { findContact } from "~/modules/people/get-contact.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import { now, today } from "~/platform/clock.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

/** A landlord's proposals are cards; staff reads them as a list with households and points. */
export const loadProposals = (viewer: Viewer, filter: ProposalFilter, page: ListPage) =>
  readAsViewer(viewer, async (tx) =>
    viewer.role === "landlord"
      ? { kind: "cards" as const, ...(await findProposalCards(tx, viewer, page)) }
      : { kind: "rows" as const, ...(await findProposals(tx, viewer, filter, page)) },
  );

/** One proposal: the card for everybody, its inside for staff, and what the viewer may do with it now. */
export const loadProposal = (viewer: Viewer, proposalId: string) =>
  readAsViewer(viewer, async (tx) => {
    const proposal = await getProposalCard(tx, viewer, proposalId);
    const isLandlord = viewer.role === "landlord";
    const ruled = { status: proposal.status, expiresAtMs: proposal.expiresAt.getTime() };
    const can = (action: "accept" | "decline" | "withdraw", actor: "landlord" | "caseworker") =>
      decideProposalAction(ruled, action, actor, now().getTime()).ok;
    const answers = may(viewer, "proposal:answer");
    const setsReserve = may(viewer, "proposal:create");
    const inside = isLandlord ? null : await getProposalInside(tx, viewer, proposalId);
    const visit = toldVisit(await findOpenVisits(tx, viewer, proposalId));
    return {
      proposal,
      inside,
      steps: await nameSteps(tx, proposal, inside, visit),
      visit,
      visits: await findTeamVisits(tx, viewer, proposalId),
      reserve: setsReserve
        ? {
            proposalId,
            isOpen: isActiveProposal(proposal),
            rows: await findBackups(tx, viewer, proposal.offerId),
          }
        : null,
      caseworker: await findContact(tx, proposal.caseworkerId),
      owner: isLandlord ? null : await findContact(tx, proposal.landlordId),
      may: {
        accept: answers && can("accept", "landlord"),
        decline: answers && can("decline", "landlord"),
        end: may(viewer, "proposal:withdraw") && can("withdraw", "caseworker"),
        sign:
          may(viewer, "tenancy:sign") && proposal.status === "accepted" && !missingYes(proposal),
        agree:
          may(viewer, "proposal:withdraw") &&
          decideAgree({ ...ruled, isAgreed: proposal.householdYesAt !== null }, now().getTime()).ok,
        visit: setsReserve && isActiveProposal(proposal),
        tellVisit: setsReserve && decideVisitOutcome(proposal, visit, now()).ok,
        openHousehold: may(viewer, "household:read"),
        openDesk: may(viewer, "match:rank"),
      },
    };
  });

/** A step of a proposal, with who did it where its reader may know. */
export type NamedStep = ProposalStep & {
  /** `link` where the household answered by the link of a mail. */
  by: { kind: "person"; name: string } | { kind: "link" } | null;
};

async function nameSteps(
  tx: Transaction,
  proposal: ProposalCard,
  inside: ProposalInside | null,
  visit: OpenVisit | null,
): Promise<NamedStep[]> {
  const parameters = await findLegalParameters(tx);
  const stallDays = numberOn(parameters, "proposal_stall_days", today());
  const steps = proposalSteps(
    { ...proposal, visit: visit && { at: visit.at, tookPlace: visit.status === "held" } },
    stallDays,
  );
  const named = async (accountId: string | null): Promise<NamedStep["by"]> => {
    const person = accountId ? await findContact(tx, accountId) : null;
    return person && { kind: "person", name: person.name };
  };
  const made: NamedStep[] = [];
  for (const step of steps) {
    const isDone = step.state === "done" && inside !== null;
    const by =
      isDone && step.key === "owner"
        ? await named(inside.acceptedBy)
        : isDone && step.key === "household"
          ? inside.householdYesBy
            ? await named(inside.householdYesBy)
            : ({ kind: "link" } as const)
          : null;
    made.push({ ...step, by });
  }
  return made;
}
