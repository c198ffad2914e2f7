import type { Position } from "~/modules/communes/commune";
import type { DwellingKind } from "~/modules/properties/dwelling";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { LocalDate } from "~/platform/local-date";

import type { Hold, OfferedDwelling, WaitingHousehold } from "./market";
import type { Points } from "./points";
import type { Ranking } from "./rank";
import { RULE_CODES, type RuleCode, type RuleFailure } from "./rule-failure";

/* What the matching desk sends to the browser: as much of a candidate as a person reads there. */

/** A household on the desk; nothing of it names anybody. */
export interface DeskHousehold {
  householdId: string;
  code: string;
  ready: boolean;
  persons: number;
  bedroomsNeeded: number;
  bearableCents: number;
  registeredOn: LocalDate;
  exitDeadline: LocalDate | null;
  hold: Hold | null;
}

/** A dwelling on the desk. */
export interface DeskDwelling {
  offerId: string;
  communeCode: string;
  communeName: string;
  kind: DwellingKind;
  bedrooms: number;
  areaM2: number;
  floor: number;
  rentCents: number;
  availableFrom: LocalDate;
  scheme: SchemeKey;
  position: Position | null;
  hold: Hold | null;
}

/** A candidate with its points; with its rank where it fits, with every rule it fails where it does not. */
export interface DeskCandidate<Candidate> extends Points {
  candidate: Candidate;
  rank?: number;
  failures?: RuleFailure[];
}

/** How a ranking stands as a whole. */
export interface DeskCounts {
  considered: number;
  fitting: number;
  /** Rules that exclude candidates, the most first; one candidate may count under several. */
  refused: { code: RuleCode; count: number }[];
}

export function shortHousehold(household: WaitingHousehold): DeskHousehold {
  const { householdId, code, ready, persons, bedroomsNeeded, bearableCents } = household;
  const { registeredOn, exitDeadline, hold } = household;
  return {
    ...{ householdId, code, ready, persons, bedroomsNeeded, bearableCents },
    ...{ registeredOn, exitDeadline, hold },
  };
}

export function shortDwelling(dwelling: OfferedDwelling): DeskDwelling {
  const { offerId, communeCode, communeName, kind, bedrooms, areaM2, floor } = dwelling;
  const { rentCents, availableFrom, scheme, position, hold } = dwelling;
  return {
    ...{ offerId, communeCode, communeName, kind, bedrooms, areaM2, floor },
    ...{ rentCents, availableFrom, scheme, position, hold },
  };
}

/** The same candidate with less of it. */
export function shorten<Candidate, Short>(
  { candidate, total, components, rank, failures }: DeskCandidate<Candidate>,
  short: (candidate: Candidate) => Short,
): DeskCandidate<Short> {
  return {
    candidate: short(candidate),
    total,
    components,
    ...(rank === undefined ? {} : { rank }),
    ...(failures === undefined ? {} : { failures }),
  };
}

export function countsOf({ considered, fitting, refusedByRule }: Ranking<unknown>): DeskCounts {
  const refused = RULE_CODES.flatMap((code) => {
    const count = refusedByRule[code] ?? 0;
    return count > 0 ? [{ code, count }] : [];
  });
  return { considered, fitting, refused: refused.sort((one, two) => two.count - one.count) };
}
