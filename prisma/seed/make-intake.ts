import { holidayOn } from "~/modules/follow-up/working-days";
import type { HouseholdLanguage } from "~/modules/households/household";
import type { ToldReason } from "~/modules/intake/arrival";
import { instantAt } from "~/modules/intake/clock-time";
import { type PermanenceDay, permanenceDays } from "~/modules/intake/permanence-days";
import { addDays, type LocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import {
  inventPerson,
  LANGUAGES,
  type WorldAppointment,
  type WorldIntakeIdentity,
} from "./intake-person";
import type { WorldHousehold } from "./make-households";
import { makeReferrals, type WorldReferral } from "./make-referrals";
import type { Makings } from "./makings";

/** Who came to LISKO and will come. */
export interface WorldIntake {
  appointments: WorldAppointment[];
  arrivals: WorldArrival[];
  referrals: WorldReferral[];
  identities: WorldIntakeIdentity[];
}

export interface WorldArrival {
  id: string;
  organisationId: string;
  permanenceId: string;
  heldOn: LocalDate;
  number: number;
  appointmentId: string | null;
  arrivedAt: string;
  language: HouseholdLanguage;
  interpreterNeeded: boolean;
  persons: number;
  isUrgent: boolean;
  status: "waiting" | "called" | "told" | "left";
  calledBy: string | null;
  calledAt: string | null;
  toldReason: ToldReason | null;
  finishedAt: string | null;
}

const OUTCOMES: readonly Pick<WorldArrival, "status" | "toldReason">[] = [
  { status: "told", toldReason: "information_only" },
  { status: "told", toldReason: "other_service" },
  { status: "told", toldReason: "not_our_public" },
  { status: "left", toldReason: null },
];

const NOTES = [
  "Apporte le titre de séjour et la lettre de l’ONA.",
  "Vient avec une amie qui traduit.",
  "A besoin d’une pièce sans marche.",
];

/**
 * Appointments of the last week and of the next two, every fifth for a household that has a file, and who came to the
 * permanences that are over. On the day of a permanence some are at the desk already.
 */
export function makeIntake(makings: Makings, households: readonly WorldHousehold[]): WorldIntake {
  const { today } = makings.options;
  const days = permanenceDays(
    {
      permanences: makings.ground.permanences.map((one) => ({ ...one, validTo: null })),
      closures: [],
      isHoliday: (on) => holidayOn(on) !== null,
    },
    addDays(today, -7),
    addDays(today, 14),
  );
  const waiting = households.filter(({ status }) => status === "ready" || status === "assessed");
  const made = days.flatMap((day) => appointmentsOf(makings, day, waiting));
  const appointments = made.map(({ appointment }) => appointment);
  const came = days
    .filter(({ on }) => on <= today)
    .flatMap((day) => arrivalsOf(makings, day, appointments));
  const identities = [...made, ...came].flatMap(({ identity }) => identity ?? []);
  const sent = makeReferrals(makings, households, { appointments, identities });
  return {
    appointments,
    arrivals: came.map(({ arrival }) => arrival),
    referrals: sent.referrals,
    identities: [...identities.map((one) => sent.shared.get(one.id) ?? one), ...sent.identities],
  };
}

/** Those with an appointment on a day that is over, and those without one. */
function arrivalsOf(
  { chance, people, ground, options }: Makings,
  { on, permanence }: PermanenceDay,
  appointments: readonly WorldAppointment[],
) {
  const isOver = on < options.today;
  const kept = appointments.filter(
    (one) => one.permanenceId === permanence.id && one.heldOn === on && one.status === "kept",
  );
  const walkIns = Array.from({ length: chance.int(3, 6) }, () => null);
  return [...kept, ...walkIns].map((appointment, index) => {
    const home = chance.weighted(LANGUAGES);
    const at = (later: number) =>
      instantAt(on, permanence.fromMinute + index * 7 + later).toISOString();
    const outcome = isOver ? chance.pick(OUTCOMES) : null;
    const arrival: WorldArrival = {
      ...{ id: chance.uuid(), organisationId: ground.organisations.lisko },
      ...{ permanenceId: permanence.id, heldOn: on, number: index + 1 },
      appointmentId: appointment?.id ?? null,
      arrivedAt: at(0),
      language: appointment?.language ?? home,
      interpreterNeeded: appointment?.interpreterNeeded ?? chance.happens(0.7),
      persons: appointment?.persons ?? chance.int(1, 5),
      isUrgent: !appointment && chance.happens(0.2),
      status: outcome?.status ?? (index === 0 ? "called" : "waiting"),
      calledBy: isOver || index === 0 ? chance.pick(people.caseworkers).id : null,
      calledAt: isOver || index === 0 ? at(5) : null,
      toldReason: outcome?.toldReason ?? null,
      finishedAt: isOver ? at(25) : null,
    };
    const isNamed = !appointment && chance.happens(0.5);
    const person = isNamed ? inventPerson(chance, home, null, on) : null;
    const identity = person && { ...person, arrivalId: arrival.id, givenName: null, phone: null };
    return { arrival, identity };
  });
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
