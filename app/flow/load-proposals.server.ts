import { findBackups } from "~/modules/matching/backups.server";
import {
  findProposalCards,
  findProposals,
  type ProposalFilter,
} from "~/modules/matching/find-proposals.server";
import { getProposalCard, getProposalInside } from "~/modules/matching/get-proposal.server";
import {
  decideAgree,
  decideProposalAction,
  isActiveProposal,
} from "~/modules/matching/proposal-rules";
import { missingYes } from "~/modules/matching/proposal-steps";
import { decideVisitOutcome, toldVisit } from "~/modules/matching/proposal-visit";
import { findOpenVisits, findTeamVisits } from "~/modules/matching/proposal-visits.server";
import { findContact } from "~/modules/people/get-contact.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { now } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

import { nameSteps } from "./name-steps.server";

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
    const visits = await findTeamVisits(tx, viewer, proposalId);
    return {
      proposal,
      inside,
      steps: await nameSteps(tx, viewer, { proposal, inside, visit, visits }),
      visit,
      visits,
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
