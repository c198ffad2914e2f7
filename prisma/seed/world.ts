import type { Claim } from "~/modules/guarantees/claim";
import type { Guarantee } from "~/modules/guarantees/guarantee";
import type { Proposal } from "~/modules/matching/proposal";
import type { Dwelling, DwellingDraft } from "~/modules/properties/dwelling";
import type { OfferDraft, PauseReason } from "~/modules/properties/offer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Party, Tenancy } from "~/modules/tenancies/tenancy";
import type { LocalDate } from "~/platform/local-date";

/*
 * The nouns of the modules with what only their tables hold: who did it and when. Instants are ISO texts in UTC.
 */

export type WorldDwelling = (Dwelling | DwellingDraft) & { createdAt: string };

export interface WorldOffer extends OfferDraft {
  wizardStep: string;
  reviewNote: string | null;
  reviewedBy: string | null;
  reviewedAt: string | null;
  submittedAt: string | null;
  publishedAt: string | null;
  pausedAt: string | null;
  pauseReason: PauseReason | null;
  endedAt: string | null;
  endReason: string | null;
  createdAt: string;
}

export interface WorldProposal extends Omit<Proposal, "expiresAtMs"> {
  landlordId: string;
  caseworkerId: string;
  scheme: SchemeKey;
  expiresAt: string;
  answeredAt: string | null;
  answeredBy: string | null;
  declineReason: string | null;
  declineNote: string | null;
  acceptedAt: string | null;
  acceptedBy: string | null;
  householdYesAt: string | null;
  householdYesBy: string | null;
  createdAt: string;
}

export interface WorldTenancy extends Tenancy {
  code: string;
  proposalId: string;
  offerId: string;
  dwellingId: string;
  householdId: string;
  landlordId: string;
  caseworkerId: string;
  organisationId: string;
  communeCode: string;
  signedAt: string;
  parties: WorldParty[];
}

export interface WorldParty {
  id: string;
  party: Party;
  name: string;
  postalAddress: string | null;
  landlordSees: boolean;
}

export interface WorldGuarantee extends Guarantee {
  landlordId: string;
  caseworkerId: string;
  activatedBy: string | null;
  activatedAt: string | null;
  endReason: string | null;
}

export interface WorldClaim extends Claim {
  code: string;
  tenancyId: string;
  landlordId: string;
  description: string;
  filedAt: string;
  assessedAt: string | null;
  assessmentReason: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  settledBy: string | null;
  settledAt: string | null;
}

export interface WorldJournal {
  id: string;
  kind: string;
  ref: string;
  actorId: string;
  bookedOn: LocalDate;
  postedAt: string;
  postings: { id: string; account: string; amountCents: bigint }[];
}
