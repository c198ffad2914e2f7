import type { HouseholdLanguage } from "~/modules/households/household";
import type { LocalDate } from "~/platform/local-date";

import { type HomeLanguage, NAME_POOLS } from "./data/names";
import type { Chance } from "./random";

export interface WorldAppointment {
  id: string;
  organisationId: string;
  permanenceId: string;
  heldOn: LocalDate;
  minute: number;
  desk: number;
  householdId: string | null;
  language: HouseholdLanguage;
  interpreterNeeded: boolean;
  persons: number;
  note: string | null;
  status: "booked" | "kept" | "missed";
  bookedBy: string;
  createdAt: string;
}

export interface WorldIntakeIdentity {
  id: string;
  appointmentId: string | null;
  arrivalId: string | null;
  referralId: string | null;
  givenName: string | null;
  familyName: string;
  phone: string | null;
  keptFrom: LocalDate | null;
}

export const LANGUAGES: readonly (readonly [HomeLanguage, number])[] = [
  ["ar", 5],
  ["ti", 3],
  ["ku", 2],
  ["fa", 2],
  ["uk", 1],
];

/** Somebody invented, with a name and a number. */
export function inventPerson(
  chance: Chance,
  home: HomeLanguage,
  appointmentId: string | null,
  keptFrom: LocalDate | null,
): WorldIntakeIdentity {
  const pool = NAME_POOLS[home];
  return {
    ...{ id: chance.uuid(), appointmentId, arrivalId: null, referralId: null },
    keptFrom,
    givenName: chance.pick(chance.happens(0.5) ? pool.women : pool.men)[0],
    familyName: chance.pick(pool.families)[0],
    phone: `+352 621 ${chance.int(100, 999)} ${chance.int(100, 999)}`,
  };
}
