import type { SourceStatus } from "~/modules/schemes/scheme";
import type { LocalDate } from "~/platform/local-date";

import { type BedroomLine, bedroomLine } from "./bedroom-line";
import type { BedroomStandard } from "./bedroom-standard";
import { childrensRooms } from "./childrens-rooms";
import type { Household, HouseholdMember } from "./household";
import { isAdult, presentMembers, relatedMember } from "./member-age";
import { memberEvents } from "./member-events";

export interface BedroomsNeeded {
  bedrooms: number;
  /** One line per bedroom; a single line when a caseworker's own count replaces the computed one. */
  lines: BedroomLine[];
  persons: number;
  adults: number;
  children: number;
  on: LocalDate;
  /** Key of the standard applied. */
  standard: string;
  status: SourceStatus;
}

/**
 * Bedrooms needed on a day: one per couple, one per further adult, and the fewest for the children that the standard's
 * sharing ages allow. A child of unknown age has a room of its own; unknown sex only shares at the younger age.
 */
export function bedroomsNeeded(
  household: Pick<Household, "members" | "bedroomsOverride">,
  standard: BedroomStandard,
  on: LocalDate,
): BedroomsNeeded {
  const members = presentMembers(household.members, on);
  const couples = couplesOf(members);
  const coupled = new Set(couples.flat());
  const single = members.filter((member) => !coupled.has(member));
  const children = single.filter((member) => !isAdult(member, on));
  const adults = members.filter((member) => isAdult(member, on)).length;
  const lines = [
    ...couples.map((couple) => bedroomLine("couple", couple)),
    ...single
      .filter((member) => isAdult(member, on))
      .map((member) => bedroomLine("adult", [member])),
    ...childrensRooms(children, standard, on),
  ];
  const override = household.bedroomsOverride;
  return {
    bedrooms: override ?? lines.length,
    lines:
      override === null
        ? lines
        : [bedroomLine("override", members, { bedrooms: override, computed: lines.length })],
    persons: members.length,
    adults,
    children: members.length - adults,
    on,
    standard: standard.key,
    status: standard.status,
  };
}

/** A day on which the number of bedrooms differs from the day before. */
export interface BedroomChange {
  on: LocalDate;
  from: number;
  to: number;
}

/**
 * The days after `from` and up to `until` on which the need changes: a birth, an arrival, a child growing out of sharing.
 */
export function bedroomChanges(
  household: Pick<Household, "members" | "bedroomsOverride">,
  standard: BedroomStandard,
  from: LocalDate,
  until: LocalDate,
): BedroomChange[] {
  const days = household.members
    .flatMap((member) => memberEvents(member, standard))
    .map(({ on }) => on);
  const changes: BedroomChange[] = [];
  let before = bedroomsNeeded(household, standard, from).bedrooms;
  for (const on of [...new Set(days)].filter((day) => day > from && day <= until).sort()) {
    const after = bedroomsNeeded(household, standard, on).bedrooms;
    if (after !== before) changes.push({ on, from: before, to: after });
    before = after;
  }
  return changes;
}

function couplesOf(members: readonly HouseholdMember[]): [HouseholdMember, HouseholdMember][] {
  const taken = new Set<HouseholdMember>();
  return members.flatMap((member): [HouseholdMember, HouseholdMember][] => {
    if (member.relation !== "partner") return [];
    const other = relatedMember(member, members);
    if (!other || other === member || taken.has(other) || taken.has(member)) return [];
    taken.add(member).add(other);
    return [[other, member]];
  });
}
