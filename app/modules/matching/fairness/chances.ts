import type { DwellingCandidate, HouseholdCandidate } from "../candidate";
import { bestHomes } from "../engine/homes-first";
import { failuresIn, fitsIn } from "../engine/pair-in-columns";
import { evenly } from "../evenly";
import type { MatchContext } from "../match-context";
import { indexMatching } from "../match-index";
import { RULE_CODES } from "../rule-failure";

/** Pairs that are counted at most, and pairs whose rules are asked one by one. */
export const MOST_FIT_PAIRS = 50_000_000;
export const MOST_RULE_PAIRS = 4_000_000;

/** What one household could have today. */
export interface Chance {
  /** Free dwellings that fit, of those looked at. */
  fitting: number;
  placed: boolean;
  /** How many of the dwellings each rule refuses, in the order of the codes. */
  refusals: Int32Array;
}

export interface Chances {
  byHousehold: ReadonlyMap<string, Chance>;
  /** Free open dwellings, how many were counted, and how many were asked for their rules. */
  dwellings: number;
  lookedAt: number;
  asked: number;
}

/** The chances of every household on the free dwellings of the day: what fits, the best plan, and what refuses. */
export function chancesToday(
  households: readonly HouseholdCandidate[],
  dwellings: readonly DwellingCandidate[],
  context: MatchContext,
): Chances {
  const free = dwellings.filter(
    ({ open, reserved, dwellingId }) => open && !reserved && !context.heldDwellings.has(dwellingId),
  );
  const most = (pairs: number) => Math.floor(pairs / Math.max(1, households.length));
  const looked = evenly(free, most(MOST_FIT_PAIRS));
  const asked = evenly(looked, most(MOST_RULE_PAIRS));
  const index = indexMatching(households, looked, context);
  const { columns } = index;
  const chances = index.households.map((): Chance => ({
    fitting: 0,
    placed: false,
    refusals: new Int32Array(RULE_CODES.length),
  }));
  for (const place of bestHomes(columns).householdOf) {
    const chance = chances[place];
    if (chance) chance.placed = true;
  }
  const { sizeStarts } = columns.households;
  for (let dwelling = 0; dwelling < columns.dwellings.size; dwelling++) {
    const rooms = columns.dwellings.rooms[dwelling] ?? 0;
    const end = sizeStarts[rooms + 1] ?? 0;
    for (
      let place = sizeStarts[Math.max(0, rooms - columns.mostSpare)] ?? 0;
      place < end;
      place++
    ) {
      const chance = chances[place];
      if (chance && fitsIn(columns, dwelling, place)) chance.fitting += 1;
    }
  }
  const askedIds = new Set(asked.map(({ offerId }) => offerId));
  for (const [dwelling, offerId] of columns.dwellings.ids.entries()) {
    if (!askedIds.has(offerId)) continue;
    for (const [place, { refusals }] of chances.entries()) {
      for (let rest = failuresIn(columns, dwelling, place); rest !== 0; rest &= rest - 1) {
        const rule = 31 - Math.clz32(rest & -rest);
        refusals[rule] = (refusals[rule] ?? 0) + 1;
      }
    }
  }
  return {
    byHousehold: new Map(
      index.households.flatMap(({ householdId }, place) => {
        const chance = chances[place];
        return chance ? [[householdId, chance] as const] : [];
      }),
    ),
    dwellings: free.length,
    lookedAt: looked.length,
    asked: asked.length,
  };
}
