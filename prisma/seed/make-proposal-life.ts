import type { HouseholdCandidate } from "~/modules/matching/candidate";
import { indexMatching } from "~/modules/matching/match-index";
import { rankHouseholds } from "~/modules/matching/rank";
import { addDays } from "~/platform/local-date";

import { atHour } from "./ground";
import type { WorldHousehold } from "./make-households";
import type { Makings } from "./makings";
import { householdSide, matchContextOf } from "./match-context";
import type { RecordedProposal } from "./record-proposals";

export interface WorldBackup {
  id: string;
  offerId: string;
  dwellingId: string;
  householdId: string;
  position: number;
  status: string;
  addedBy: string;
  addedAt: string;
}

export interface WorldProposalVisit {
  id: string;
  proposalId: string;
  at: string;
  meeting: string;
  interpreterLanguage: string | null;
  interpreterBooked: boolean;
  attendants: string[];
  status: string;
  outcome: string | null;
  createdBy: string;
  createdAt: string;
  endedAt: string | null;
  endedBy: string | null;
}

/** Held proposals somebody waits behind, and households behind each. */
const BACKUPS = { proposals: 3, each: 2 };

/** What lies between a proposal and its key: households in reserve, and visits planned and held. */
export function makeProposalLife(
  makings: Makings,
  proposals: readonly RecordedProposal[],
  households: readonly WorldHousehold[],
): { backups: WorldBackup[]; visits: WorldProposalVisit[] } {
  const live = proposals.filter(({ status }) => status === "held" || status === "accepted");
  const bound = new Set(live.map(({ householdId }) => householdId));
  const free = households
    .filter(({ id, status }) => status === "ready" && !bound.has(id))
    .map((household) => householdSide(makings, household));
  const held = live.filter(({ status }) => status === "held").slice(0, BACKUPS.proposals);
  const accepted = live.filter(({ status }) => status === "accepted");
  return {
    backups: held.flatMap((proposal) => backupsOf(makings, proposal, free)),
    visits: accepted.slice(0, 2).map((proposal, index) => visitOf(makings, proposal, index === 0)),
  };
}

function backupsOf(
  makings: Makings,
  proposal: RecordedProposal,
  free: readonly HouseholdCandidate[],
): WorldBackup[] {
  const { offerId, dwellingId, caseworkerId } = proposal;
  const dwelling = { ...proposal.snapshot.dwelling, open: true, reserved: false };
  const index = indexMatching([...free], [dwelling], matchContextOf(makings));
  const { ranked } = rankHouseholds(index, offerId, { ranked: BACKUPS.each, near: 0 });
  return ranked.map(({ candidate }, place) => ({
    id: makings.chance.uuid(),
    offerId,
    dwellingId,
    householdId: candidate.householdId,
    position: place + 1,
    status: "waiting",
    addedBy: caseworkerId,
    addedAt: proposal.createdAt,
  }));
}

function visitOf(
  { chance, options }: Makings,
  proposal: RecordedProposal,
  isAhead: boolean,
): WorldProposalVisit {
  const { caseworkerId } = proposal;
  const on = addDays(options.today, isAhead ? 2 : -1);
  const createdAt = atHour(addDays(options.today, -2), 8, 30);
  return {
    id: chance.uuid(),
    proposalId: proposal.id,
    at: atHour(on, 13, 30),
    meeting: "Devant l’entrée",
    interpreterLanguage: isAhead ? "ti" : null,
    interpreterBooked: isAhead,
    attendants: ["household", "owner", "caseworker"],
    status: isAhead ? "planned" : "held",
    outcome: isAhead ? null : "liked",
    createdBy: caseworkerId,
    createdAt,
    endedAt: isAhead ? null : atHour(on, 14, 45),
    endedBy: isAhead ? null : caseworkerId,
  };
}
