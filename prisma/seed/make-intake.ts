import type { HouseholdLanguage } from "~/modules/households/household";
import { type PermanenceDay, permanenceDays } from "~/modules/intake/permanence-days";
import { addDays, type LocalDate } from "~/platform/local-date";

import { type HomeLanguage, NAME_POOLS } from "./data/names";
import { atHour } from "./ground";
import type { WorldHousehold } from "./make-households";
import type { Makings } from "./makings";
import type { Chance } from "./random";

/** Who came to LISKO and will come. */
export interface WorldIntake {
  appointments: WorldAppointment[];
  identities: WorldIntakeIdentity[];
}

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
  givenName: string;
  familyName: string;
  phone: string;
  keptFrom: LocalDate | null;
}

const LANGUAGES: readonly (readonly [HomeLanguage, number])[] = [
  ["ar", 5],
  ["ti", 3],
  ["ku", 2],
  ["fa", 2],
  ["uk", 1],
];

const NOTES = [
  "Apporte le titre de séjour et la lettre de l’ONA.",
  "Vient avec une amie qui traduit.",
  "A besoin d’une pièce sans marche.",
];

/** Appointments of the last week and of the next two; every fifth for a household that has a file. */
export function makeIntake(makings: Makings, households: readonly WorldHousehold[]): WorldIntake {
  const { today } = makings.options;
  const days = permanenceDays(
    {
      permanences: makings.ground.permanences.map((one) => ({ ...one, validTo: null })),
      closures: [],
      isHoliday: () => false,
    },
    addDays(today, -7),
    addDays(today, 14),
  );
  const waiting = households.filter(({ status }) => status === "ready" || status === "assessed");
  const made = days.flatMap((day) => appointmentsOf(makings, day, waiting));
  return {
    appointments: made.map(({ appointment }) => appointment),
    identities: made.flatMap(({ identity }) => identity ?? []),
  };
}

function appointmentsOf(
  { chance, people, ground, options }: Makings,
  { on, permanence, slots }: PermanenceDay,
  waiting: readonly WorldHousehold[],
) {
  return slots
    .filter(() => chance.happens(0.6))
    .map((minute, index) => {
      const known = index % 5 === 4 ? chance.pick(waiting) : null;
      const home = known?.homeLanguage ?? chance.weighted(LANGUAGES);
      const isOver = on < options.today;
      const appointment: WorldAppointment = {
        ...{ id: chance.uuid(), organisationId: ground.organisations.lisko },
        ...{ permanenceId: permanence.id, heldOn: on, minute, desk: 1 },
        householdId: known?.id ?? null,
        language: home,
        interpreterNeeded: home !== "fr" && chance.happens(0.7),
        persons: known?.members.length ?? chance.int(1, 6),
        note: chance.happens(0.3) ? chance.pick(NOTES) : null,
        status: !isOver ? "booked" : chance.happens(0.85) ? "kept" : "missed",
        bookedBy: chance.pick(people.caseworkers).id,
        createdAt: atHour(addDays(on < options.today ? on : options.today, -3), 9),
      };
      const identity = known ? null : inventPerson(chance, home, appointment.id, on);
      return { appointment, identity };
    });
}

function inventPerson(
  chance: Chance,
  home: HomeLanguage,
  appointmentId: string,
  keptFrom: LocalDate,
): WorldIntakeIdentity {
  const pool = NAME_POOLS[home];
  return {
    ...{ id: chance.uuid(), appointmentId, keptFrom },
    givenName: chance.pick(chance.happens(0.5) ? pool.women : pool.men)[0],
    familyName: chance.pick(pool.families)[0],
    phone: `+352 621 ${chance.int(100, 999)} ${chance.int(100, 999)}`,
  };
}
