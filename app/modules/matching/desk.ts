import type { SchemeKey } from "~/modules/schemes/scheme";

import type { LiveMatching } from "./live-matching";
import type { OfferedDwelling } from "./market";

/** How the desk's list of dwellings may be sorted; the first is the default: what few households fit comes first. */
export const DESK_SORTS = ["fits", "available", "rent", "bedrooms", "commune"] as const;
export type DeskSort = (typeof DESK_SORTS)[number];

/** Bedrooms as the filter counts them; the last stands for itself and more. */
export const DESK_BEDROOMS = ["0", "1", "2", "3", "4", "5"] as const;

export interface DeskFilter {
  communeCode: string | null;
  bedrooms: (typeof DESK_BEDROOMS)[number] | null;
  scheme: SchemeKey | null;
  sort: DeskSort;
}

/** A dwelling of the desk's list. */
export interface CountedDwelling extends OfferedDwelling {
  /** How many waiting households fit, whatever holds the dwelling now. */
  fitting: number;
}

/** The open dwellings of the filter, each with how many households would fit it if it were free. */
export function deskDwellings(
  { index, fitting }: Pick<LiveMatching, "index" | "fitting">,
  filter: DeskFilter,
): CountedDwelling[] {
  const compare = ORDER[filter.sort];
  return index.dwellings
    .flatMap((dwelling, place) =>
      dwelling.open && isAsked(dwelling, filter)
        ? { ...dwelling, fitting: fitting[place] ?? 0 }
        : [],
    )
    .sort(
      (one, two) =>
        Number(one.hold !== null) - Number(two.hold !== null) ||
        compare(one, two) ||
        (one.offerId < two.offerId ? -1 : 1),
    );
}

function isAsked(dwelling: OfferedDwelling, { communeCode, bedrooms, scheme }: DeskFilter) {
  const wanted = bedrooms === null ? null : Number(bedrooms);
  const last = DESK_BEDROOMS.length - 1;
  return (
    (communeCode === null || dwelling.communeCode === communeCode) &&
    (scheme === null || dwelling.scheme === scheme) &&
    (wanted === null ||
      (wanted === last ? dwelling.bedrooms >= last : dwelling.bedrooms === wanted))
  );
}

const ORDER: Record<DeskSort, (one: CountedDwelling, two: CountedDwelling) => number> = {
  fits: (one, two) =>
    Number(one.fitting === 0) - Number(two.fitting === 0) || one.fitting - two.fitting,
  available: (one, two) => one.availableFrom.localeCompare(two.availableFrom),
  rent: (one, two) => one.rentCents - two.rentCents,
  bedrooms: (one, two) => one.bedrooms - two.bedrooms,
  commune: (one, two) => one.communeName.localeCompare(two.communeName, "fr"),
};
