import { type LegalParameter, requireParameterOn } from "~/modules/schemes/legal-parameter";
import type { SourceStatus } from "~/modules/schemes/scheme";
import type { LocalDate } from "~/platform/local-date";
import { type Cents, share } from "~/platform/money";

import { type Dwelling, sleepingRooms } from "./dwelling";

/** How many people may live in a dwelling. Advice, to be checked by a caseworker. */
export interface Capacity {
  /** Largest number of adults by sleeping rooms (RGD of 20 December 2019, art. 3). */
  adults: number;
  /** Largest number of persons by living area. */
  personsByArea: number;
  status: SourceStatus;
}

/** The dated figures behind a capacity, read once for many dwellings. */
export interface CapacityRules {
  adultsPerBedroom: number;
  /** Square metres the first occupant needs, and each further one. */
  areaFirst: number;
  areaFurther: number;
  /** Square metres per occupant of a room let as such. */
  roomArea: number;
  status: SourceStatus;
}

/** @throws Error when a parameter has no value on the day. */
export function capacityRulesOn(
  parameters: readonly LegalParameter[],
  on: LocalDate,
): CapacityRules {
  const rows = (
    [
      "adults_per_bedroom",
      "area_first_occupant",
      "area_further_occupant",
      "room_area_per_occupant",
    ] as const
  ).map((key) => requireParameterOn(parameters, key, on));
  const [adultsPerBedroom = 0, areaFirst = 0, areaFurther = 0, roomArea = 0] = rows.map(
    (row) => row.value,
  );
  return {
    adultsPerBedroom,
    areaFirst,
    areaFurther,
    roomArea,
    status: rows.every((row) => row.status === "verified") ? "verified" : "unverified",
  };
}

/** Square metres a number of persons needs in a dwelling of that kind. */
export function areaNeeded(persons: number, kind: Dwelling["kind"], rules: CapacityRules): number {
  if (persons <= 0) return 0;
  if (kind === "room") return persons * rules.roomArea;
  return rules.areaFirst + (persons - 1) * rules.areaFurther;
}

export function capacityOf(
  dwelling: Pick<Dwelling, "kind" | "bedrooms" | "areaM2">,
  rules: CapacityRules,
): Capacity {
  let personsByArea = 0;
  while (areaNeeded(personsByArea + 1, dwelling.kind, rules) <= dwelling.areaM2) personsByArea += 1;
  return {
    adults: sleepingRooms(dwelling) * rules.adultsPerBedroom,
    personsByArea,
    status: rules.status,
  };
}

/**
 * The highest monthly rent without charges that the capital invested allows (law of 21 September 2006: a share of the
 * capital a year).
 *
 * @throws Error when the parameter has no value on the day.
 */
export function rentCeiling(
  investedCapitalCents: Cents,
  parameters: readonly LegalParameter[],
  on: LocalDate,
): { monthlyCents: Cents; status: SourceStatus } {
  const row = requireParameterOn(parameters, "rent_cap_share_of_capital", on);
  const yearly = share(investedCapitalCents, BigInt(row.value), 10_000n);
  return { monthlyCents: yearly / 12n, status: row.status };
}
