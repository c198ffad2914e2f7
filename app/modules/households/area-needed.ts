import { areaNeeded, capacityRulesOn } from "~/modules/properties/capacity";
import {
  type LegalParameter,
  type LegalParameterKey,
  requireParameterOn,
} from "~/modules/schemes/legal-parameter";
import type { SourceStatus } from "~/modules/schemes/scheme";
import type { LocalDate } from "~/platform/local-date";

import type { Household } from "./household";
import { isAdult, presentMembers } from "./member-age";

/** A step of the reasoning, as `households.area.<reason>`. */
export const AREA_REASONS = [
  "first_occupant",
  "further_occupants",
  "room",
  "adults_per_bedroom",
] as const;
export type AreaReason = (typeof AREA_REASONS)[number];

export interface AreaLine {
  reason: AreaReason;
  /** Figures of the sentence; `each` is the dated value itself. */
  detail: Record<string, number>;
  source: string;
  status: SourceStatus;
}

/** Advice, to be checked by a caseworker: which rule still holds beside the others was not verified. */
export interface AreaNeeded {
  /** In a dwelling of its own. */
  squareMetres: number;
  lines: AreaLine[];
}

/** The dated values an area is worked out from. */
export const AREA_PARAMETERS = [
  "area_first_occupant",
  "area_further_occupant",
  "room_area_per_occupant",
  "adults_per_bedroom",
] as const satisfies readonly LegalParameterKey[];

/**
 * The floor area a household needs on a day, line by line with the source of each figure; the room of a shared house only
 * for a household that would live in one.
 *
 * @throws Error when a parameter has no value on the day.
 */
export function areaOfHousehold(
  household: Pick<Household, "members" | "acceptsShared">,
  parameters: readonly LegalParameter[],
  on: LocalDate,
): AreaNeeded {
  const members = presentMembers(household.members, on);
  const persons = members.length;
  if (persons === 0) return { squareMetres: 0, lines: [] };
  const rules = capacityRulesOn(parameters, on);
  const adults = members.filter((member) => isAdult(member, on)).length;
  const line = (
    reason: AreaReason,
    key: (typeof AREA_PARAMETERS)[number],
    detail: Record<string, number> = {},
  ): AreaLine => {
    const { value, source, status } = requireParameterOn(parameters, key, on);
    return { reason, detail: { each: value, ...detail }, source, status };
  };
  const lines = [line("first_occupant", "area_first_occupant")];
  if (persons > 1) {
    lines.push(line("further_occupants", "area_further_occupant", { count: persons - 1 }));
  }
  if (household.acceptsShared) {
    const total = areaNeeded(persons, "room", rules);
    lines.push(line("room", "room_area_per_occupant", { total }));
  }
  const least = Math.ceil(adults / rules.adultsPerBedroom);
  if (adults > 0) lines.push(line("adults_per_bedroom", "adults_per_bedroom", { least }));
  return { squareMetres: areaNeeded(persons, "apartment", rules), lines };
}
