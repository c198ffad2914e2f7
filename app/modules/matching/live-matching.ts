import type { BedroomStandard } from "~/modules/households/bedroom-standard";
import type { LocalDate } from "~/platform/local-date";

import { changeCounts, countAllFitting } from "./count-fitting";
import { splicedNumbers } from "./engine/splice";
import {
  candidatesOfMarket,
  contextOf,
  type Hold,
  type Market,
  type MatchBasis,
  matchingOn,
  type OfferedDwelling,
  type WaitingHousehold,
} from "./market";
import { changeIndex, indexMatching, type MatchIndex } from "./match-index";

/** A day's matching, ready to be asked. */
export type MatchingIndex = MatchIndex<WaitingHousehold, OfferedDwelling>;

/** A day's matching that is kept as it is while both sides change. A change makes another; none is ever written over. */
export interface LiveMatching {
  basis: MatchBasis;
  holds: readonly Hold[];
  index: MatchingIndex;
  /** How many households would fit each dwelling if nothing held it, by its place in the index. */
  fitting: Int32Array;
  /** By commune code, how many households must or wish to live there. */
  demand: ReadonlyMap<string, number>;
}

/** What changed, as it is now: of these households and dwellings everything there is that takes part. */
export interface MarketChange extends Pick<Market, "households" | "offers" | "holds"> {
  householdIds: readonly string[];
  dwellingIds: readonly string[];
}

/**
 * Makes a day's matching of all there is, a little at a time, so that other work may come between.
 *
 * @throws Error when a parameter, a standard or a policy has no value on the day.
 */
export function* makeLiveMatching(
  market: Market,
  standards: readonly BedroomStandard[],
  on: LocalDate,
): Generator<void, LiveMatching> {
  const { basis, context, households, dwellings } = matchingOn(market, standards, on);
  yield;
  const index = indexMatching(households, dwellings, context);
  yield;
  const fitting = yield* countAllFitting(index.columns);
  return { basis, holds: market.holds, index, fitting, demand: demandOf(new Map(), households, 1) };
}

/** The same as {@link makeLiveMatching} makes of all there is after the change. */
export function changeMatching(live: LiveMatching, change: MarketChange): LiveMatching {
  const households = new Set(change.householdIds);
  const dwellings = new Set(change.dwellingIds);
  const holds = [
    ...live.holds.filter(
      (hold) => !households.has(hold.householdId) && !dwellings.has(hold.dwellingId),
    ),
    ...change.holds,
  ];
  const context = contextOf(live.basis, holds);
  const coming = candidatesOfMarket(change, live.basis);
  const offers = live.index.dwellings.filter(({ dwellingId }) => dwellings.has(dwellingId));
  const before = live.index;
  const { index, left, ...changed } = changeIndex(
    before,
    {
      households: { leaving: households, coming: coming.households },
      dwellings: {
        leaving: new Set(offers.map(({ offerId }) => offerId)),
        coming: coming.dwellings,
      },
    },
    context,
  );
  const fitting = changeCounts(
    live.fitting,
    { columns: before.columns, left: left.households },
    changed,
  );
  const gone = left.households.flatMap((place) => before.households[place] ?? []);
  const demand = demandOf(demandOf(live.demand, gone, -1), coming.households, 1);
  return { basis: live.basis, holds, index, fitting, demand };
}

/** With others that take no part: a household that is not ready, an offer that is not open. They count for nothing else. */
export function withOthers(
  live: LiveMatching,
  { households, offers }: Pick<Market, "households" | "offers">,
): LiveMatching {
  if (households.length + offers.length === 0) return live;
  const { holds, index } = live;
  const coming = candidatesOfMarket({ households, offers, holds }, live.basis);
  const none = new Set<string>();
  const changed = changeIndex(
    index,
    {
      households: { leaving: none, coming: coming.households },
      dwellings: { leaving: none, coming: coming.dwellings },
    },
    index.context,
  );
  const fitting = splicedNumbers(
    live.fitting,
    new Int32Array(offers.length),
    changed.splices.dwellings,
  );
  return { ...live, index: changed.index, fitting };
}

function demandOf(
  demand: ReadonlyMap<string, number>,
  households: readonly WaitingHousehold[],
  by: 1 | -1,
): ReadonlyMap<string, number> {
  const changed = new Map(demand);
  for (const { must, wished } of households) {
    for (const code of [...must, ...wished]) {
      const count = (changed.get(code) ?? 0) + by;
      if (count === 0) changed.delete(code);
      else changed.set(code, count);
    }
  }
  return changed;
}
