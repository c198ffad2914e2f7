import type { LegalParameter } from "~/modules/schemes/legal-parameter";
import { dateField } from "~/platform/form-field";
import { addMonths, type LocalDate } from "~/platform/local-date";

import { AREA_PARAMETERS, type AreaNeeded, areaOfHousehold } from "./area-needed";
import { type BedroomStandard, standardOn } from "./bedroom-standard";
import { type BedroomsNeeded, bedroomsNeeded } from "./bedrooms-needed";
import type { Household, Relation } from "./household";
import { memberAge, presentMembers } from "./member-age";
import { type MemberEvent, memberEvents } from "./member-events";

/** A person of the file as the reasoning names it: by place, relation and age, never by name. */
export interface NeedPerson {
  position: number;
  relation: Relation;
  /** Completed years on the day, null when unknown. */
  age: number | null;
}

/** What a household needs on one day, with everything the reasoning rests on. */
export interface NeedOnDay {
  on: LocalDate;
  /** By the standard, whatever a caseworker counts. */
  computed: BedroomsNeeded;
  persons: NeedPerson[];
  area: AreaNeeded;
  standard: BedroomStandard;
}

type Composition = Pick<Household, "members" | "acceptsShared">;

/** @throws Error when no standard or no parameter holds on the day; `readNeedDay` keeps such days out. */
export function needOnDay(
  household: Composition,
  standards: readonly BedroomStandard[],
  parameters: readonly LegalParameter[],
  on: LocalDate,
): NeedOnDay {
  const standard = standardOn(standards, on);
  const { members } = household;
  return {
    on,
    computed: bedroomsNeeded({ members, bedroomsOverride: null }, standard, on),
    persons: presentMembers(members, on).map((member) => {
      const { position, relation } = member;
      return { position, relation, age: memberAge(member, on) };
    }),
    area: areaOfHousehold(household, parameters, on),
    standard,
  };
}

/** Something known to come, and how many bedrooms are needed before and from that day on. */
export interface ComingChange extends MemberEvent {
  relation: Relation;
  from: number;
  to: number;
}

/** Everything that is known to change after a day, earliest first; what happens on one day has one count. */
export function comingChanges(
  household: Pick<Household, "members">,
  standards: readonly BedroomStandard[],
  after: LocalDate,
): ComingChange[] {
  const { members } = household;
  const standard = standardOn(standards, after);
  const countOn = (on: LocalDate) =>
    bedroomsNeeded({ members, bedroomsOverride: null }, standardOn(standards, on), on).bedrooms;
  const events = members
    .flatMap((member) =>
      memberEvents(member, standard).map((event) => ({ ...event, relation: member.relation })),
    )
    .filter(({ on }) => on > after)
    .sort((one, two) => (one.on < two.on ? -1 : one.on > two.on ? 1 : one.position - two.position));
  const counts = new Map<LocalDate, { from: number; to: number }>();
  let before = countOn(after);
  for (const { on } of events) {
    if (counts.has(on)) continue;
    const to = countOn(on);
    counts.set(on, { from: before, to });
    before = to;
  }
  return events.map((event) => ({ ...event, ...(counts.get(event.on) ?? { from: 0, to: 0 }) }));
}

/** The days a need can be worked out for: from the first on which every rule holds, a generation ahead. */
export function needDayBounds(
  standards: readonly BedroomStandard[],
  parameters: readonly LegalParameter[],
  today: LocalDate,
): { from: LocalDate; to: LocalDate } {
  const firstDays = [
    firstDay(standards),
    ...AREA_PARAMETERS.map((key) => firstDay(parameters.filter((row) => row.key === key))),
  ].sort();
  return { from: firstDays.at(-1) ?? today, to: addMonths(today, 30 * 12) };
}

/** What the page was asked: the text as it came, and the day or what is wrong with it. */
export interface NeedDayQuestion {
  text: string;
  day: LocalDate | null;
  /** Packed message for the field; null when nothing is wrong. */
  error: string | null;
}

/** @param text of the query; empty or absent asks for no other day. */
export function readNeedDay(
  text: string | null,
  bounds: { from: LocalDate; to: LocalDate },
): NeedDayQuestion {
  const typed = text?.trim().slice(0, 40) ?? "";
  if (typed === "") return { text: "", day: null, error: null };
  const parsed = dateField(bounds).safeParse(typed);
  return parsed.success
    ? { text: typed, day: parsed.data, error: null }
    : { text: typed, day: null, error: parsed.error.issues[0]?.message ?? null };
}

function firstDay(rows: readonly { validFrom: LocalDate }[]): LocalDate {
  return rows.map(({ validFrom }) => validFrom).sort()[0] ?? ("9999-12-31" as LocalDate);
}
