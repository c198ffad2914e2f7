import type { HouseholdCandidate } from "~/modules/matching/candidate";
import { indexMatching } from "~/modules/matching/match-index";
import { DECLINE_REASONS, type DeclineActor } from "~/modules/matching/proposal";
import { rankHouseholds } from "~/modules/matching/rank";
import { addDays, type LocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import type { WorldHousehold } from "./make-households";
import type { MarketEntry } from "./make-market";
import type { Makings } from "./makings";
import { dwellingSide, householdSide, matchContextOf } from "./match-context";
import { required } from "./random";
import type { WorldProposal } from "./world";

/** Proposals that wait for an answer, that were accepted, and that came to nothing. */
const PLAN = { held: 10, accepted: 8, declined: 16, expired: 6, withdrawn: 4, superseded: 2 };

/**
 * Proposals on the published offers, each for a household that the ranking puts in front. An offer with a live proposal
 * becomes `reserved`; the others stay published and have a past.
 */
export function makeProposals(
  makings: Makings,
  market: readonly MarketEntry[],
  households: readonly WorldHousehold[],
): WorldProposal[] {
  const published = market.filter(({ offer }) => offer.status === "published");
  const byId = new Map(households.map((household) => [household.id, household]));
  const ready = households.filter((household) => household.status === "ready");
  const free = new Map(ready.map((one) => [one.id, householdSide(makings, one)]));
  const context = matchContextOf(makings);
  const proposals: WorldProposal[] = [];
  const queue = (Object.keys(PLAN) as (keyof typeof PLAN)[]).flatMap((status) =>
    Array.from({ length: PLAN[status] }, (_, index) => ({ status, index })),
  );
  for (const entry of published) {
    const next = queue[0];
    if (!next) break;
    const dwelling = dwellingSide(entry.home, entry.offer);
    const index = indexMatching([...free.values()], [dwelling], context);
    const { ranked } = rankHouseholds(index, dwelling.offerId, { ranked: 12, near: 0 });
    const candidates = ranked.map(({ candidate }) => candidate);
    if (candidates.length === 0) continue;
    queue.shift();
    const chosen = choose(makings, candidates, byId, next.index < DEMO_FIRST);
    const live = next.status === "held" || next.status === "accepted";
    if (live) {
      free.delete(chosen.id);
      entry.offer.status = "reserved";
    }
    proposals.push(writeProposal(makings, entry, chosen, next));
  }
  if (queue.length > 0) throw new RangeError(`${queue.length} proposals found no offer`);
  return proposals;
}

/** So many of each kind are for households of the demo caseworker where the ranking has one. */
const DEMO_FIRST = 3;

function choose(
  { chance, people }: Makings,
  candidates: readonly HouseholdCandidate[],
  byId: ReadonlyMap<string, WorldHousehold>,
  demoFirst: boolean,
): WorldHousehold {
  const households = candidates.map(({ householdId }) => required(byId.get(householdId)));
  const demo = people.caseworkers[0]?.id;
  const own = households.find((household) => household.caseworkerId === demo);
  return (demoFirst && own) || chance.pick(households.slice(0, 3));
}

function writeProposal(
  makings: Makings,
  { offer }: MarketEntry,
  household: WorldHousehold,
  { status, index }: { status: keyof typeof PLAN; index: number },
): WorldProposal {
  const { chance, options } = makings;
  const ages = { held: 1 + (index % 2), accepted: chance.int(3, 9) } as Record<string, number>;
  const proposedOn = addDays(options.today, -(ages[status] ?? chance.int(5, 11)));
  const answeredOn = addDays(proposedOn, chance.int(0, 2));
  const decline = status === "declined" ? declineOf(makings, offer.landlordId, household) : null;
  return {
    id: chance.uuid(),
    offerId: offer.id,
    dwellingId: offer.dwellingId,
    householdId: household.id,
    landlordId: offer.landlordId,
    caseworkerId: household.caseworkerId,
    scheme: required(offer.scheme ?? undefined),
    status,
    createdAt: atHour(proposedOn, 9, 50),
    expiresAt: atHour(addDays(proposedOn, 3), 9, 50),
    answeredAt: status === "accepted" || decline ? atHour(answeredOn, 19, 10) : null,
    answeredBy: status === "accepted" ? offer.landlordId : (decline?.answeredBy ?? null),
    declineReason: decline?.declineReason ?? null,
    declineNote: decline?.declineNote ?? null,
    acceptedAt: status === "accepted" ? atHour(answeredOn, 19, 10) : null,
    acceptedBy: status === "accepted" ? offer.landlordId : null,
    ...agreed(household, status === "accepted" && index % 4 !== 3, answeredOn),
  };
}

/** Most households whose owner said yes said yes too; some still have to be asked. */
function agreed(household: WorldHousehold, isAgreed: boolean, on: LocalDate) {
  return {
    householdYesAt: isAgreed ? atHour(on, 15, 30) : null,
    householdYesBy: isAgreed ? household.caseworkerId : null,
  };
}

function declineOf({ chance }: Makings, landlordId: string, household: WorldHousehold) {
  const actor = chance.weighted<DeclineActor>([
    ["landlord", 6],
    ["household", 4],
    ["caseworker", 1],
  ]);
  const reason = chance.pick<string>(DECLINE_REASONS[actor]);
  return {
    answeredBy: actor === "landlord" ? landlordId : household.caseworkerId,
    declineReason: reason,
    declineNote: reason === "other" ? "À revoir ensemble lors du prochain entretien." : null,
  };
}
