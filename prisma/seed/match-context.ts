import { standardOn } from "~/modules/households/bedroom-standard";
import {
  dwellingCandidate,
  householdCandidate,
  type DwellingCandidate,
  type HouseholdCandidate,
} from "~/modules/matching/candidate";
import type { MatchContext } from "~/modules/matching/match-context";
import { policyOn } from "~/modules/matching/matching-policy";
import { capacityRulesOn } from "~/modules/properties/capacity";
import type { Offer } from "~/modules/properties/offer";

import type { WorldHousehold } from "./make-households";
import type { Home } from "./make-lettings";
import type { Makings } from "./makings";
import type { WorldOffer } from "./world";

/** Today's matching, with nothing held yet. */
export function matchContextOf({
  ground,
  options,
}: Pick<Makings, "ground" | "options">): MatchContext {
  const { today } = options;
  return {
    on: today,
    policy: policyOn(ground.matchingPolicies, today).content,
    capacity: capacityRulesOn(ground.parameters, today),
    communes: new Map(ground.communes.map((commune) => [commune.lauCode, commune])),
    heldDwellings: new Set(),
    heldHouseholds: new Set(),
    declinedPairs: new Set(),
  };
}

export function householdSide(
  { ground, options }: Makings,
  household: WorldHousehold,
): HouseholdCandidate {
  const standard = standardOn(ground.bedroomStandards, options.today);
  return householdCandidate(household, standard, ground.parameters, options.today);
}

/** An offer as it looked while it was published. */
export function dwellingSide(home: Home, offer: WorldOffer): DwellingCandidate {
  return dwellingCandidate(home.dwelling, { ...requireTerms(offer), status: "published" });
}

/** @throws TypeError for an offer that still lacks its terms. */
function requireTerms(offer: WorldOffer): Offer {
  const { scheme, rentCents, chargesCents, availableFrom, minimumMonths, papers } = offer;
  if (
    !scheme ||
    !rentCents ||
    chargesCents === null ||
    !availableFrom ||
    !minimumMonths ||
    !papers
  ) {
    throw new TypeError(`offer ${offer.id} is not complete`);
  }
  return { ...offer, scheme, rentCents, chargesCents, availableFrom, minimumMonths, papers };
}
