import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import {
  changedColumns,
  type ChangedColumns,
  columnsOf,
  type MatchColumns,
} from "./engine/columns";
import { splicedItems } from "./engine/splice";
import type { MatchContext } from "./match-context";

/** Both sides of a day's matching in columns, with the candidates in the same places. */
export interface MatchIndex<
  Household extends HouseholdCandidate = HouseholdCandidate,
  Home extends DwellingCandidate = DwellingCandidate,
> {
  context: MatchContext;
  columns: MatchColumns;
  households: readonly Household[];
  dwellings: readonly Home[];
}

/** @throws RangeError for an amount that 32 bits do not hold, or an id that stands twice. */
export function indexMatching<Household extends HouseholdCandidate, Home extends DwellingCandidate>(
  households: readonly Household[],
  dwellings: readonly Home[],
  context: MatchContext,
): MatchIndex<Household, Home> {
  const columns = columnsOf(households, dwellings, context);
  return {
    context,
    columns,
    households: inPlaces(columns.households.ids, households, byHousehold),
    dwellings: inPlaces(columns.dwellings.ids, dwellings, byOffer),
  };
}

/** Who leaves, by the household's id and the offer's, and who comes; who changed does both. */
export interface IndexChange<
  Household extends HouseholdCandidate = HouseholdCandidate,
  Home extends DwellingCandidate = DwellingCandidate,
> {
  households: { leaving: ReadonlySet<string>; coming: readonly Household[] };
  dwellings: { leaving: ReadonlySet<string>; coming: readonly Home[] };
}

/** The index after a change, and how its columns changed. */
export interface ChangedIndex<
  Household extends HouseholdCandidate,
  Home extends DwellingCandidate,
> extends ChangedColumns {
  index: MatchIndex<Household, Home>;
  /** The places that left, rising. */
  left: { households: readonly number[]; dwellings: readonly number[] };
}

/**
 * The same index as {@link indexMatching} makes of all, from the one that stands and what changed.
 *
 * @param context of the same day, policy and communes; what it says of those that stay is the same.
 * @throws RangeError as `indexMatching` does.
 */
export function changeIndex<Household extends HouseholdCandidate, Home extends DwellingCandidate>(
  index: MatchIndex<Household, Home>,
  { households, dwellings }: IndexChange<Household, Home>,
  context: MatchContext,
): ChangedIndex<Household, Home> {
  const left = {
    households: placesIn(index.columns.households.ids, households.leaving),
    dwellings: placesIn(index.columns.dwellings.ids, dwellings.leaving),
  };
  const changed = changedColumns(
    index.columns,
    {
      households: { leaving: left.households, coming: households.coming },
      dwellings: { leaving: left.dwellings, coming: dwellings.coming },
    },
    context,
  );
  const { coming, splices } = changed;
  return {
    ...changed,
    left,
    index: {
      context,
      columns: changed.columns,
      households: splicedItems(
        index.households,
        inPlaces(coming.households.ids, households.coming, byHousehold),
        splices.households,
      ),
      dwellings: splicedItems(
        index.dwellings,
        inPlaces(coming.dwellings.ids, dwellings.coming, byOffer),
        splices.dwellings,
      ),
    },
  };
}

const byHousehold = ({ householdId }: HouseholdCandidate) => householdId;
const byOffer = ({ offerId }: DwellingCandidate) => offerId;

function placesIn(ids: readonly string[], leaving: ReadonlySet<string>): number[] {
  if (leaving.size === 0) return [];
  const places: number[] = [];
  for (const [place, id] of ids.entries()) if (leaving.has(id)) places.push(place);
  return places;
}

function inPlaces<Candidate>(
  ids: readonly string[],
  candidates: readonly Candidate[],
  idOf: (candidate: Candidate) => string,
): Candidate[] {
  const byId = new Map(candidates.map((candidate) => [idOf(candidate), candidate]));
  if (byId.size < ids.length) throw new RangeError("an id stands twice");
  return ids.flatMap((id) => byId.get(id) ?? []);
}
