import type { LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { JOINING_RELATIONS, type JoiningRelation } from "./composition-moves";
import { type CompositionProblemCode, compositionProblems, MEMBERS_MAX } from "./composition-rules";
import type { HouseholdMember } from "./household";

/*
 * Two files of the same household become one. Of each field the one or the other value stays; the two files exchange what
 * is taken from the other one, so that the same exchange takes it back.
 */

/** What is chosen field by field, in the order of the page. */
export const MERGE_FIELDS = [
  "protectionStatus",
  "protectionValidUntil",
  "resettlement",
  "referrer",
  "currentHousing",
  "exitDeadline",
  "earliestMoveIn",
  "registeredOn",
  "socialProjectAgreed",
  "phone",
  "email",
  "languages",
  "interpreterNeeded",
  "needs",
  "needsFurnished",
  "hasPets",
  "acceptsShared",
  "incomes",
  "wishes",
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** Whose value stays. */
export type Side = "kept" | "other";

/** What becomes of a member of the other file. */
export type MemberChoice =
  | { memberId: string; as: "same"; keptId: string; details: Side }
  | { memberId: string; as: "new"; relation: JoiningRelation };

export interface MergeChoices {
  /** Fields whose value comes from the other file. */
  fromOther: MergeField[];
  members: MemberChoice[];
}

/** A value as far as its choice goes: whether there is one, and how much. */
export type FieldFullness = Readonly<Record<MergeField, number>>;

/**
 * Which value is proposed: the fuller one, of two that are as full that of the file changed last; of two days of
 * registration the earlier one, because waiting counts from it.
 */
export function proposedSide(
  field: MergeField,
  kept: { fullness: FieldFullness; registeredOn: LocalDate; updatedAt: Date },
  other: { fullness: FieldFullness; registeredOn: LocalDate; updatedAt: Date },
): Side {
  if (field === "registeredOn") return other.registeredOn < kept.registeredOn ? "other" : "kept";
  const more = other.fullness[field] - kept.fullness[field];
  if (more !== 0) return more > 0 ? "other" : "kept";
  return other.updatedAt > kept.updatedAt ? "other" : "kept";
}

export const MERGE_PROBLEMS = [
  "file_unknown",
  "same_file",
  "changed_meanwhile",
  "already_merged",
  "kept_closed",
  "both_bound",
  "other_bound",
  "both_housed",
  "other_housed",
  "bound_keeps_people",
  "member_unknown",
  "matched_twice",
] as const;
export type MergeProblem = (typeof MERGE_PROBLEMS)[number] | CompositionProblemCode;

/** What keeps a file's people as they are: a proposal or a tenancy; and whether it ever had a tenancy. */
export interface MergedFile {
  isClosed: boolean;
  /** Its people are in another file already. */
  isMerged: boolean;
  isBound: boolean;
  wasHoused: boolean;
}

/** Whether one file may go into another. What is housed or proposed has to be the one that stays. */
export function decideMerge(
  kept: MergedFile,
  other: MergedFile,
  hasNewcomers: boolean,
): Verdict<object, MergeProblem> {
  if (kept.isMerged || other.isMerged) return refuse("already_merged");
  if (kept.isClosed) return refuse("kept_closed");
  if (kept.wasHoused && other.wasHoused) return refuse("both_housed");
  if (kept.isBound && other.isBound) return refuse("both_bound");
  if (other.wasHoused) return refuse("other_housed");
  if (other.isBound) return refuse("other_bound");
  return kept.isBound && hasNewcomers ? refuse("bound_keeps_people") : accept();
}

/** A member of the other file who comes to the kept one, at its new place. */
export type Newcomer = HouseholdMember;

/** Who comes into the kept file and stands where; everybody of the other file is somebody there, or comes. */
export function planMerge(
  kept: readonly HouseholdMember[],
  other: readonly HouseholdMember[],
  choices: readonly MemberChoice[],
  today: LocalDate,
): Verdict<{ newcomers: Newcomer[]; members: HouseholdMember[] }, MergeProblem> {
  const byId = new Map(choices.map((choice) => [choice.memberId, choice]));
  const matched = choices.flatMap((choice) => (choice.as === "same" ? [choice] : []));
  if (other.some(({ id }) => !byId.has(id))) return refuse("member_unknown");
  if (matched.some(({ keptId }) => kept.every(({ id }) => id !== keptId))) {
    return refuse("member_unknown");
  }
  if (new Set(matched.map(({ keptId }) => keptId)).size < matched.length) {
    return refuse("matched_twice");
  }
  const first = Math.max(-1, ...kept.map(({ position }) => position)) + 1;
  const coming = other.flatMap((member) => {
    const choice = byId.get(member.id);
    return choice?.as === "new" ? [{ ...member, relation: choice.relation, relatedTo: null }] : [];
  });
  const newcomers = coming.map((member, index) => ({ ...member, position: first + index }));
  const staying = kept.map((member) => {
    const pair = matched.find(({ keptId, details }) => keptId === member.id && details === "other");
    const from = pair && other.find(({ id }) => id === pair.memberId);
    return from ? { ...member, ...dataOf(from) } : member;
  });
  const members = [...staying, ...newcomers];
  const [problem] = compositionProblems(members, today);
  if (!problem) return accept({ newcomers, members });
  const { code, position } = problem;
  return position === null ? refuse(code) : refuse(code, { person: position + 1 });
}

/** What a member is without the place in the file. */
function dataOf({ birthDate, birthYear, sex, expectedOn }: HouseholdMember) {
  return { birthDate, birthYear, sex, expectedOn };
}

/** Choices as an address or a form carries them: ids and words, no value of a field. */
export function readMergeChoices(entries: URLSearchParams): MergeChoices {
  const members = [...entries].flatMap(([name, value]): MemberChoice[] => {
    const memberId = /^with\.([0-9a-f-]{36})$/.exec(name)?.[1];
    if (!memberId) return [];
    const relation = JOINING_RELATIONS.find((known) => `new:${known}` === value);
    if (relation) return [{ memberId, as: "new", relation }];
    const details = entries.get(`data.${memberId}`) === "other" ? "other" : "kept";
    return [{ memberId, as: "same", keptId: value.slice(0, 36), details }];
  });
  return {
    fromOther: MERGE_FIELDS.filter((field) => entries.get(`field.${field}`) === "other"),
    members: members.slice(0, MEMBERS_MAX),
  };
}

/** The same choices as text, for the form that confirms them. */
export function writeMergeChoices({ fromOther, members }: MergeChoices): string {
  const entries = new URLSearchParams();
  for (const field of fromOther) entries.set(`field.${field}`, "other");
  for (const choice of members) {
    const { memberId } = choice;
    if (choice.as === "new") entries.set(`with.${memberId}`, `new:${choice.relation}`);
    else {
      entries.set(`with.${memberId}`, choice.keptId);
      entries.set(`data.${memberId}`, choice.details);
    }
  }
  return entries.toString();
}
