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

/** The desk's list of dwellings. */
export interface DeskList {
  total: number;
  rows: CountedDwelling[];
  /** By commune code, how many of all in the list nobody holds. */
  free: ReadonlyMap<string, number>;
}

/** The open dwellings of the filter, the first of them with how many households would fit if they were free. */
export function deskDwellings(
  { index, fitting }: Pick<LiveMatching, "index" | "fitting">,
  filter: DeskFilter,
  limit: number,
): DeskList {
  const compare = ORDER[filter.sort];
  const listed: Listed[] = [];
  const free = new Map<string, number>();
  for (const [place, dwelling] of index.dwellings.entries()) {
    if (!dwelling.open || !isAsked(dwelling, filter)) continue;
    listed.push({ dwelling, fitting: fitting[place] ?? 0 });
    const { communeCode, hold } = dwelling;
    if (hold === null) free.set(communeCode, (free.get(communeCode) ?? 0) + 1);
  }
  listed.sort(
    (one, two) =>
      Number(one.dwelling.hold !== null) - Number(two.dwelling.hold !== null) ||
      compare(one, two) ||
      (one.dwelling.offerId < two.dwelling.offerId ? -1 : 1),
  );
  const rows = listed.slice(0, limit).map((one) => ({ ...one.dwelling, fitting: one.fitting }));
  return { total: listed.length, rows, free };
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

interface Listed {
  dwelling: OfferedDwelling;
  fitting: number;
}

const { compare: byName } = new Intl.Collator("fr");

const ORDER: Record<DeskSort, (one: Listed, two: Listed) => number> = {
  fits: (one, two) =>
    Number(one.fitting === 0) - Number(two.fitting === 0) || one.fitting - two.fitting,
  available: (one, two) => byText(one.dwelling.availableFrom, two.dwelling.availableFrom),
  rent: (one, two) => one.dwelling.rentCents - two.dwelling.rentCents,
  bedrooms: (one, two) => one.dwelling.bedrooms - two.dwelling.bedrooms,
  commune: (one, two) => byName(one.dwelling.communeName, two.dwelling.communeName),
};

const byText = (one: string, two: string) => (one < two ? -1 : Number(one > two));
