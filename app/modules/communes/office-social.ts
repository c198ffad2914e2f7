import { z } from "zod";

import { LauCode } from "./commune";

/** How well a commune's office is known: only `sourced` may be shown without a mark. */
export const TERRITORY_STATUSES = ["sourced", "partly", "deduced", "unverified"] as const;
export type TerritoryStatus = (typeof TERRITORY_STATUSES)[number];

/** One commune in the territory of one of the 30 offices sociaux (law of 18 December 2009). */
export interface OfficeTerritory {
  /** 1 to 30; numbering of this product, not official. */
  officeNo: number;
  officeName: string;
  seatLauCode: string;
  lauCode: string;
  status: TerritoryStatus;
  note: string;
  /** Where the assignment was read; empty when unverified. */
  source: string;
}

/** An office with the communes it serves. */
export interface OfficeSocial {
  officeNo: number;
  name: string;
  seatLauCode: string;
  /** The least certain status of its communes. */
  status: TerritoryStatus;
  territory: readonly OfficeTerritory[];
}

/** One row of prisma/data/offices-sociaux.csv. */
export const OfficeTerritoryRow = z
  .object({
    office_no: z.coerce.number().int().min(1).max(99),
    office_name: z.string().min(3).max(120),
    seat_lau_code: LauCode,
    lau_code: LauCode,
    commune: z.string(),
    status: z.enum(TERRITORY_STATUSES),
    note: z.string(),
    source: z.string(),
  })
  .refine((row) => row.status === "unverified" || row.source !== "", {
    message: "a row that is not unverified names its source",
  })
  .transform((row): OfficeTerritory => ({
    officeNo: row.office_no,
    officeName: row.office_name,
    seatLauCode: row.seat_lau_code,
    lauCode: row.lau_code,
    status: row.status,
    note: row.note,
    source: row.source,
  }));

/** Groups territories by office, in the order of the office numbers. */
export function groupOffices(territories: readonly OfficeTerritory[]): OfficeSocial[] {
  const offices = new Map<number, OfficeTerritory[]>();
  for (const territory of territories) {
    const known = offices.get(territory.officeNo);
    if (known) known.push(territory);
    else offices.set(territory.officeNo, [territory]);
  }
  return [...offices.values()]
    .map((territory) => describeOffice(territory))
    .sort((a, b) => a.officeNo - b.officeNo);
}

function describeOffice(territory: OfficeTerritory[]): OfficeSocial {
  const first = territory[0];
  if (!first) throw new Error("an office serves at least one commune");
  return {
    officeNo: first.officeNo,
    name: first.officeName,
    seatLauCode: first.seatLauCode,
    status: leastCertain(territory.map((row) => row.status)),
    territory,
  };
}

function leastCertain(statuses: readonly TerritoryStatus[]): TerritoryStatus {
  const worst = Math.max(...statuses.map((status) => TERRITORY_STATUSES.indexOf(status)));
  return TERRITORY_STATUSES[worst] ?? "unverified";
}
