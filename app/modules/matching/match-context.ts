import type { CapacityRules } from "~/modules/properties/capacity";
import type { LocalDate } from "~/platform/local-date";

import type { PolicyContent } from "./matching-policy";

/** What the commune table knows that a match asks for. */
export interface CommuneFacts {
  neighbours: readonly string[];
  /** Departures of bus, tram and train on a weekday. */
  weekdayDepartures: number;
}

/** Everything a match depends on besides its two sides; built once for a page, a ranking or a plan. */
export interface MatchContext {
  /** The day the match is made for. */
  on: LocalDate;
  policy: PolicyContent;
  capacity: CapacityRules;
  /** By commune code. */
  communes: ReadonlyMap<string, CommuneFacts>;
  /** Ids under an active proposal or a running tenancy. */
  heldDwellings: ReadonlySet<string>;
  heldHouseholds: ReadonlySet<string>;
  /** Pairs that were declined and never return, as `pairKey` writes them. */
  declinedPairs: ReadonlySet<string>;
}

export function pairKey(householdId: string, dwellingId: string): string {
  return `${householdId}/${dwellingId}`;
}

/** Whether a commune is one of these, or borders one of them. */
export function isNear(
  communeCode: string,
  wanted: readonly string[],
  communes: MatchContext["communes"],
): boolean {
  const neighbours = communes.get(communeCode)?.neighbours ?? [];
  return wanted.some((code) => code === communeCode || neighbours.includes(code));
}
