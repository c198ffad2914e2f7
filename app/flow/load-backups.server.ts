import type { Backup } from "~/modules/matching/backup";
import { findBackups } from "~/modules/matching/backups.server";
import { findLatestProposal } from "~/modules/matching/find-active-proposals.server";
import { getProposalCard, getProposalInside } from "~/modules/matching/get-proposal.server";
import { isActiveProposal } from "~/modules/matching/proposal-rules";
import { may, type Viewer } from "~/modules/people/viewer";
import { readAsViewer } from "~/platform/database/with-viewer.server";

/** Who waits for an offer, and the proposal behind whose page the order is set. */
export interface Reserve {
  proposalId: string;
  /** Whether somebody may be put behind it now. */
  isOpen: boolean;
  rows: Backup[];
}

/** The reserve of a proposal's offer, for those who set it. @throws Response 404 */
export const loadBackups = (viewer: Viewer, proposalId: string) =>
  readAsViewer(viewer, async (tx) => {
    const proposal = await getProposalCard(tx, viewer, proposalId);
    const { householdCode } = await getProposalInside(tx, viewer, proposalId);
    const rows = await findBackups(tx, viewer, proposal.offerId);
    const reserve: Reserve = { proposalId, isOpen: isActiveProposal(proposal), rows };
    return { proposal, householdCode, reserve };
  });

/** The reserve of an offer on the desk; null where nothing was ever proposed for it, or to a role that sets none. */
export const loadReserveOfOffer = (viewer: Viewer, offerId: string) =>
  readAsViewer(viewer, async (tx): Promise<Reserve | null> => {
    if (!may(viewer, "proposal:create")) return null;
    const proposal = await findLatestProposal(tx, viewer, offerId);
    if (!proposal) return null;
    const rows = await findBackups(tx, viewer, offerId);
    return { proposalId: proposal.id, isOpen: isActiveProposal(proposal), rows };
  });
