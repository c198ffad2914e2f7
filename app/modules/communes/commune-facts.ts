import type { LocalDate } from "~/platform/local-date";

import type { AreaSource, Canton } from "./commune";
import type { TerritoryStatus } from "./office-social";

/** A homes-found figure below this many is not told; the database function `homes_found_by_commune` keeps it back. */
export const LEAST_TOLD = 5;

/** What anybody may know of one commune. */
export interface CommuneFacts {
  code: string;
  name: string;
  /** Luxembourgish name, unverified. */
  nameLb: string | null;
  canton: Canton;
  population: number;
  populationOn: LocalDate;
  areaKm2: number;
  departuresPerWeekday: number;
  hasRailStation: boolean;
  areaSource: AreaSource;
  /** A point certainly inside, in WGS 84 degrees. */
  innerLon: number;
  innerLat: number;
  officeId: string | null;
  officeName: string | null;
  officeStatus: TerritoryStatus | null;
  /** Tenancies begun here through the product; null for fewer than {@link LEAST_TOLD}, none included. */
  homes: number | null;
}

export interface CommuneNeighbour {
  code: string;
  name: string;
}

/** The office social of a commune; what is not known is null. */
export interface OfficeContact {
  name: string;
  phone: string | null;
  email: string | null;
  postalAddress: string | null;
  seatCode: string | null;
  seatName: string | null;
  /** How well it is known that this office serves the commune. */
  status: TerritoryStatus;
  source: string;
}

/** The sum of the figures that are told; the homes in the other communes are not in it. */
export function toldHomes(communes: readonly CommuneFacts[]): number {
  return communes.reduce((sum, commune) => sum + (commune.homes ?? 0), 0);
}
