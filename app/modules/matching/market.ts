import type { Position } from "~/modules/communes/commune";
import { type BedroomStandard, standardOn } from "~/modules/households/bedroom-standard";
import type { Household } from "~/modules/households/household";
import { capacityRulesOn } from "~/modules/properties/capacity";
import type { Dwelling } from "~/modules/properties/dwelling";
import type { Offer } from "~/modules/properties/offer";
import type { LegalParameter } from "~/modules/schemes/legal-parameter";
import type { LocalDate } from "~/platform/local-date";

import {
  type DwellingCandidate,
  dwellingCandidate,
  type HouseholdCandidate,
  householdCandidate,
  type HouseholdFacts,
} from "./candidate";
import { type CommuneFacts, type MatchContext, pairKey } from "./match-context";
import { type MatchingPolicy, policyOn } from "./matching-policy";

/** What a proposal or a tenancy says about a pair; `declined` holds nobody but keeps the pair apart for ever. */
export const HOLD_KINDS = ["held", "accepted", "let", "declined"] as const;

export interface Hold {
  kind: (typeof HOLD_KINDS)[number];
  dwellingId: string;
  householdId: string;
  /** The proposal behind it; null for a tenancy. */
  proposalId: string | null;
  /** End of a hold that waits for its answer, else null. */
  until: Date | null;
}

export type MarketHousehold = HouseholdFacts &
  Pick<Household, "languages"> & { caseworkerId: string };

export interface MarketOffer
  extends
    Pick<
      Offer,
      "status" | "scheme" | "rentCents" | "chargesCents" | "availableFrom" | "landlordId"
    >,
    Omit<Dwelling, "id" | "landlordId" | "address" | "point" | NotForMatching> {
  offerId: string;
  dwellingId: string;
  communeCode: string;
  communeName: string;
  lon: number | null;
  lat: number | null;
}
type NotForMatching = "heating" | "energyClass" | "description";

/** What every match of a day rests on, whoever takes part. */
export interface MarketFacts {
  communes: (CommuneFacts & { code: string; name: string })[];
  policies: Pick<MatchingPolicy, "version" | "validFrom" | "content">[];
  parameters: LegalParameter[];
}

/** Both sides as they are stored, and what binds them. */
export interface Market extends MarketFacts {
  households: MarketHousehold[];
  offers: MarketOffer[];
  holds: Hold[];
}

/** A dwelling on offer, for matching and for people. */
export interface OfferedDwelling extends DwellingCandidate {
  bedrooms: number;
  communeName: string;
  landlordId: string;
  position: Position | null;
  /** What holds it now; null when it is free. */
  hold: Hold | null;
}

/** A household that looks for a home, for matching and for people. */
export interface WaitingHousehold extends HouseholdCandidate {
  caseworkerId: string;
  hold: Hold | null;
}

/** The facts as they are on a day. */
export interface MatchBasis extends MarketFacts {
  on: LocalDate;
  standard: BedroomStandard;
  policy: Pick<MatchingPolicy, "version" | "validFrom" | "content">;
}

/** A day's matching: both sides ready to be compared. */
export interface Matching {
  basis: MatchBasis;
  context: MatchContext;
  households: WaitingHousehold[];
  dwellings: OfferedDwelling[];
}

/** @throws Error when a standard or a policy has no value on the day. */
export function basisOn(
  facts: MarketFacts,
  standards: readonly BedroomStandard[],
  on: LocalDate,
): MatchBasis {
  const { communes, policies, parameters } = facts;
  return {
    ...{ communes, policies, parameters, on },
    standard: standardOn(standards, on),
    policy: policyOn(policies, on),
  };
}

/** @throws Error when a parameter, a standard or a policy has no value on the day. */
export function matchingOn(
  market: Market,
  standards: readonly BedroomStandard[],
  on: LocalDate,
): Matching {
  const basis = basisOn(market, standards, on);
  return { basis, context: contextOf(basis, market.holds), ...candidatesOfMarket(market, basis) };
}

/** @throws Error when a parameter has no value on the day. */
export function contextOf(
  { on, policy, parameters, communes }: MatchBasis,
  holds: readonly Hold[],
): MatchContext {
  const { binding, declined } = sortedHolds(holds);
  return {
    on,
    policy: policy.content,
    capacity: capacityRulesOn(parameters, on),
    communes: new Map(communes.map((commune) => [commune.code, commune])),
    heldDwellings: new Set(binding.map(({ dwellingId }) => dwellingId)),
    heldHouseholds: new Set(binding.map(({ householdId }) => householdId)),
    declinedPairs: new Set(
      declined.map(({ householdId, dwellingId }) => pairKey(householdId, dwellingId)),
    ),
  };
}

/** Those who take part, each with what binds it. @throws Error when a parameter has no value on the day. */
export function candidatesOfMarket(
  { households, offers, holds }: Pick<Market, "households" | "offers"> & { holds: readonly Hold[] },
  { standard, parameters, on }: MatchBasis,
): Pick<Matching, "households" | "dwellings"> {
  const { binding } = sortedHolds(holds);
  const byDwelling = new Map(binding.map((hold) => [hold.dwellingId, hold]));
  const byHousehold = new Map(binding.map((hold) => [hold.householdId, hold]));
  return {
    households: households.map((household) => ({
      ...householdCandidate(household, standard, parameters, on),
      caseworkerId: household.caseworkerId,
      hold: byHousehold.get(household.id) ?? null,
    })),
    dwellings: offers.map((offer) => ({
      ...dwellingCandidate(
        { ...offer, id: offer.dwellingId, address: { communeCode: offer.communeCode } },
        { ...offer, id: offer.offerId },
      ),
      bedrooms: offer.bedrooms,
      communeName: offer.communeName,
      landlordId: offer.landlordId,
      position:
        offer.lon === null || offer.lat === null ? null : { lon: offer.lon, lat: offer.lat },
      hold: byDwelling.get(offer.dwellingId) ?? null,
    })),
  };
}

function sortedHolds(holds: readonly Hold[]) {
  return {
    binding: holds.filter(({ kind }) => kind !== "declined"),
    declined: holds.filter(({ kind }) => kind === "declined"),
  };
}
