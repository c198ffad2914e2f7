import type { LocalDate } from "~/platform/local-date";
import { accept, type Refusal, refuse, type Verdict } from "~/platform/result";

import { type CompositionProblemCode, compositionProblems } from "./composition-rules";
import { type HouseholdMember, RELATIONS } from "./household";
import { type PlacedMember, referenceCandidates, reroot } from "./reroot";

/*
 * Who lives in which file after a split, a move or a join. Members keep their ids, so that what hangs on them, their
 * names above all, goes where they go.
 */

/** Why a move cannot be planned, beside what cannot be true of a household. */
export const MOVE_PROBLEMS = [
  "nobody_chosen",
  "nobody_left",
  "nobody_present",
  "not_in_file",
  "same_file",
] as const;
export type MoveProblem = (typeof MOVE_PROBLEMS)[number] | CompositionProblemCode;

/** What a person who comes into a file is to somebody in it: anything but its reference person. */
export const [, ...JOINING_RELATIONS] = RELATIONS;
export type JoiningRelation = (typeof JOINING_RELATIONS)[number];

/** What whoever comes is to whom in the file; null means to its reference person. */
export interface JoiningLink {
  relation: JoiningRelation;
  relatedTo: number | null;
}

/** The members who stay and those who make a file of their own; both lead to a reference person. */
export interface SplitPlan {
  staying: PlacedMember[];
  leaving: PlacedMember[];
}

/**
 * Some members leave a file for one of their own.
 *
 * @param references wished reference persons by id; where none is, or it cannot be, the likeliest is taken.
 */
export function planSplit(
  members: readonly HouseholdMember[],
  leavingIds: readonly string[],
  references: { staying?: string | null; leaving?: string | null },
  today: LocalDate,
): Verdict<SplitPlan, MoveProblem> {
  if (leavingIds.length === 0) return refuse("nobody_chosen");
  if (leavingIds.some((id) => members.every((member) => member.id !== id))) {
    return refuse("not_in_file");
  }
  const leaves = members.filter(({ id }) => leavingIds.includes(id));
  const stays = members.filter(({ id }) => !leavingIds.includes(id));
  if (stays.length === 0) return refuse("nobody_left");
  const staying = ownFile(members, stays, references.staying, today);
  const leaving = ownFile(members, leaves, references.leaving, today);
  if (!staying || !leaving) return refuse("nobody_present");
  return problemOf(staying, today) ?? problemOf(leaving, today) ?? accept({ staying, leaving });
}

/** Both files after one member went from one to the other. */
export interface MovePlan {
  source: PlacedMember[];
  target: PlacedMember[];
}

export function planMove(
  source: readonly HouseholdMember[],
  memberId: string,
  target: readonly HouseholdMember[],
  link: JoiningLink,
  today: LocalDate,
): Verdict<MovePlan, MoveProblem> {
  if (target.some(({ id }) => id === memberId)) return refuse("same_file");
  const split = planSplit(source, [memberId], {}, today);
  if (!split.ok) return split;
  const joined = placeInto(target, split.leaving, link, today);
  return joined.ok ? accept({ source: split.staying, target: joined.target }) : joined;
}

/** Everybody of one file comes into another; the one that is left has nobody any more. */
export function planJoin(
  source: readonly HouseholdMember[],
  target: readonly HouseholdMember[],
  link: JoiningLink,
  today: LocalDate,
): Verdict<{ target: PlacedMember[] }, MoveProblem> {
  if (source.length === 0) return refuse("no_member");
  if (source.some(({ id }) => target.some((other) => other.id === id))) return refuse("same_file");
  const coming = ownFile(source, source, null, today);
  if (!coming) return refuse("nobody_present");
  return placeInto(target, coming, link, today);
}

/** Newcomers stand after those who are there; their reference person relates to the file, the others to each other. */
function placeInto(
  target: readonly HouseholdMember[],
  newcomers: readonly PlacedMember[],
  { relation, relatedTo }: JoiningLink,
  today: LocalDate,
): Verdict<{ target: PlacedMember[] }, MoveProblem> {
  if (relatedTo !== null && target.every(({ position }) => position !== relatedTo)) {
    return refuse("related_to_nobody");
  }
  const there = [...target].sort((one, two) => one.position - two.position);
  const place = new Map(there.map((member, position) => [member.position, position]));
  const first = there.length;
  const placed = (position: number | null) =>
    position === null ? null : (place.get(position) ?? null);
  const all: PlacedMember[] = [
    ...there.map((member, position) => {
      return { ...member, position, relatedTo: placed(member.relatedTo), inferred: false };
    }),
    ...newcomers.map((member, index) => {
      const position = first + index;
      if (index === 0) return { ...member, position, relation, relatedTo: placed(relatedTo) };
      return { ...member, position, relatedTo: first + (member.relatedTo ?? 0) };
    }),
  ];
  return problemOf(all, today) ?? accept({ target: all });
}

function ownFile(
  members: readonly HouseholdMember[],
  part: readonly HouseholdMember[],
  wished: string | null | undefined,
  today: LocalDate,
): PlacedMember[] | null {
  const candidates = referenceCandidates(members, part, today);
  const reference = candidates.find(({ id }) => id === wished) ?? candidates[0];
  return reference ? reroot(members, part, reference, today) : null;
}

function problemOf(
  members: readonly HouseholdMember[],
  today: LocalDate,
): Refusal<CompositionProblemCode> | null {
  const [problem] = compositionProblems(members, today);
  if (!problem) return null;
  const { code, position } = problem;
  return position === null ? refuse(code) : refuse(code, { person: position + 1 });
}
