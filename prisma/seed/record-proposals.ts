import { standardOn } from "~/modules/households/bedroom-standard";
import {
  needCard,
  cardProfile,
  type CardProfile,
  type NeedCard,
} from "~/modules/households/need-card";
import type { DwellingCandidate, HouseholdCandidate } from "~/modules/matching/candidate";
import { policyOn } from "~/modules/matching/matching-policy";
import { scorePair, type Points } from "~/modules/matching/points";
import { numberOn } from "~/modules/schemes/legal-parameter";

import type { WorldHousehold } from "./make-households";
import type { Home } from "./make-lettings";
import type { Makings } from "./makings";
import { dwellingSide, householdSide, matchContextOf } from "./match-context";
import { required } from "./random";
import type { WorldOffer, WorldProposal } from "./world";

/** What a proposal keeps of the moment it was made. */
export interface RecordedProposal extends WorldProposal {
  alias: string;
  card: NeedCard;
  points: number;
  pointsDetail: Points["components"];
  policyVersion: number;
  snapshot: { household: HouseholdCandidate; dwelling: DwellingCandidate };
}

interface Sides {
  households: readonly WorldHousehold[];
  homes: ReadonlyMap<string, Home>;
  offers: ReadonlyMap<string, WorldOffer>;
}

/** Card, points and facts of every proposal, by the product's own functions. */
export function recordProposals(
  makings: Makings,
  proposals: readonly WorldProposal[],
  { households, homes, offers }: Sides,
): RecordedProposal[] {
  const { ground, options } = makings;
  const { today } = options;
  const context = matchContextOf(makings);
  const policy = policyOn(ground.matchingPolicies, today);
  const standard = standardOn(ground.bedroomStandards, today);
  const least = numberOn(ground.parameters, "need_card_minimum_group", today);
  const byId = new Map(households.map((household) => [household.id, household]));
  const profile = (household: WorldHousehold) => cardProfile(household, standard, today);
  const waiting = households.filter(({ status }) => status === "ready").map(profile);
  return proposals.map((proposal): RecordedProposal => {
    const household = required(byId.get(proposal.householdId));
    const home = required(homes.get(proposal.dwellingId));
    const sides = {
      household: householdSide(makings, household),
      dwelling: dwellingSide(home, required(offers.get(proposal.offerId))),
    };
    const points = scorePair(sides.household, sides.dwelling, context);
    const alias = inventAlias(makings);
    const own = profile(household);
    const population: CardProfile[] = household.status === "ready" ? waiting : [...waiting, own];
    return {
      ...proposal,
      alias,
      card: needCard(alias, own, population, least),
      points: points.total,
      pointsDetail: points.components,
      policyVersion: policy.version,
      snapshot: sides,
    };
  });
}

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A name for the card that tells nothing, e.g. `F-KTRM`. */
function inventAlias({ chance }: Makings): string {
  return `F-${Array.from({ length: 4 }, () => chance.pick([...LETTERS])).join("")}`;
}
