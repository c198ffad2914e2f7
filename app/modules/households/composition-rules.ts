import { addMonths, type LocalDate } from "~/platform/local-date";

import type { HouseholdMember } from "./household";
import { birthDayOf, relatedMember } from "./member-age";

export const MEMBERS_MAX = 40;

/** What cannot be true of a household, as `households.composition.<code>`. */
export const COMPOSITION_PROBLEMS = [
  "no_member",
  "too_many_members",
  "no_reference",
  "two_references",
  "reference_relates_to",
  "reference_expected",
  "related_to_self",
  "related_to_nobody",
  "relation_cycle",
  "partner_twice",
  "child_not_younger",
  "parent_not_older",
  "birth_in_future",
  "birth_too_long_ago",
  "birth_year_differs",
] as const;
export type CompositionProblemCode = (typeof COMPOSITION_PROBLEMS)[number];

export interface CompositionProblem {
  code: CompositionProblemCode;
  /** Position of the member to correct; null for the household as a whole. */
  position: number | null;
}

/** Everything that cannot be so, for every member; empty for a possible household. Unknown ages contradict nothing. */
export function compositionProblems(
  members: readonly HouseholdMember[],
  today: LocalDate,
): CompositionProblem[] {
  if (members.length === 0) return [{ code: "no_member", position: null }];
  if (members.length > MEMBERS_MAX) return [{ code: "too_many_members", position: null }];
  return [
    ...referenceProblems(members),
    ...members.flatMap((member) =>
      memberProblems(member, members, today).map((code) => ({ code, position: member.position })),
    ),
  ];
}

function referenceProblems(members: readonly HouseholdMember[]): CompositionProblem[] {
  const [first, ...others] = members.filter((member) => member.relation === "reference");
  if (!first) return [{ code: "no_reference", position: null }];
  return others.map(({ position }) => ({ code: "two_references", position }));
}

function memberProblems(
  member: HouseholdMember,
  members: readonly HouseholdMember[],
  today: LocalDate,
): CompositionProblemCode[] {
  const problems = birthProblems(member, today);
  if (member.relation === "reference") {
    if (member.relatedTo !== null) problems.push("reference_relates_to");
    if (member.expectedOn !== null && member.expectedOn > today)
      problems.push("reference_expected");
    return problems;
  }
  const other = relatedMember(member, members);
  if (!other) return member.relatedTo === null ? problems : [...problems, "related_to_nobody"];
  if (other === member) return [...problems, "related_to_self"];
  if (leadsBack(member, members)) problems.push("relation_cycle");
  return [...problems, ...pairProblems(member, other, members)];
}

function birthProblems(member: HouseholdMember, today: LocalDate): CompositionProblemCode[] {
  const { birthDate, birthYear } = member;
  const problems: CompositionProblemCode[] = [];
  const year = Number(birthDate?.slice(0, 4) ?? birthYear ?? today.slice(0, 4));
  if ((birthDate !== null && birthDate > today) || year > Number(today.slice(0, 4))) {
    problems.push("birth_in_future");
  }
  if (year < Number(addMonths(today, -120 * 12).slice(0, 4))) problems.push("birth_too_long_ago");
  if (birthDate !== null && birthYear !== null && year !== birthYear) {
    problems.push("birth_year_differs");
  }
  return problems;
}

function pairProblems(
  member: HouseholdMember,
  other: HouseholdMember,
  members: readonly HouseholdMember[],
): CompositionProblemCode[] {
  const [own, others] = [birthDayOf(member), birthDayOf(other)];
  const ages = own !== null && others !== null;
  switch (member.relation) {
    case "child":
      return ages && own <= others ? ["child_not_younger"] : [];
    case "parent":
      return ages && own >= others ? ["parent_not_older"] : [];
    case "partner":
      return isSecondPartner(member, other, members) ? ["partner_twice"] : [];
    default:
      return [];
  }
}

/** A further couple is recorded as another adult: one bedroom cannot be counted for three. */
function isSecondPartner(
  member: HouseholdMember,
  other: HouseholdMember,
  members: readonly HouseholdMember[],
): boolean {
  if (other.relation === "partner") return true;
  return members.some(
    (rival) =>
      rival !== member &&
      rival.relation === "partner" &&
      rival.position < member.position &&
      relatedMember(rival, members) === other,
  );
}

function leadsBack(member: HouseholdMember, members: readonly HouseholdMember[]): boolean {
  const seen = new Set([member]);
  let next = relatedMember(member, members);
  while (next) {
    if (seen.has(next)) return true;
    seen.add(next);
    next = relatedMember(next, members);
  }
  return false;
}
