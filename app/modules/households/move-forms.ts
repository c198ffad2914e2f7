import { z } from "zod";

import { choiceField, wholeNumberField } from "~/platform/form-field";

import { JOINING_RELATIONS, type JoiningLink } from "./composition-moves";
import { MEMBERS_MAX } from "./composition-rules";

const uuid = z.uuid("forms.error.choice");
/** The state of a file that the preview showed. */
const version = wholeNumberField(0, 999_999_999);
const relatedTo = wholeNumberField(0, MEMBERS_MAX - 1).optional();

/** A split as it was previewed. */
export const SplitForm = z.strictObject({
  version,
  members: z
    .array(uuid, { error: "households.refused.nobody_chosen" })
    .min(1, "households.refused.nobody_chosen")
    .max(MEMBERS_MAX, "households.composition.too_many_members"),
  /** Wished reference persons of the new file and of the one that stays. */
  reference: uuid.optional(),
  stays: uuid.optional(),
});
export type Split = z.output<typeof SplitForm>;

/** Everybody of one file into another, as it was previewed. */
export const JoinForm = z.strictObject({
  version,
  targetId: uuid,
  targetVersion: version,
  relation: choiceField(JOINING_RELATIONS),
  relatedTo,
});
export type Join = z.output<typeof JoinForm>;

/** One member into another file, as it was previewed. */
export const MoveForm = JoinForm.extend({ memberId: uuid });
export type Move = z.output<typeof MoveForm>;

export function linkOf({ relation, relatedTo: to }: Pick<Join, "relation" | "relatedTo">) {
  return { relation, relatedTo: to ?? null } satisfies JoiningLink;
}

/** What the page of a split was asked to show; the parameters come from anywhere and are checked by the plan. */
export interface SplitQuestion {
  /** The form was sent, if only with nothing in it. */
  isAsked: boolean;
  members: string[];
  reference: string | null;
  stays: string | null;
}

export function readSplitQuestion(search: URLSearchParams): SplitQuestion {
  return {
    isAsked: search.has("ask") || search.has("member"),
    members: [...new Set(search.getAll("member"))].slice(0, MEMBERS_MAX),
    reference: search.get("reference") || null,
    stays: search.get("stays") || null,
  };
}

/** What the page of a move or a join was asked to show. */
export interface MoveQuestion {
  isAsked: boolean;
  member: string | null;
  /** As typed. */
  to: string;
  relation: JoiningLink["relation"] | null;
  relatedTo: number | null;
}

export function readMoveQuestion(search: URLSearchParams): MoveQuestion {
  const relation = JOINING_RELATIONS.find((known) => known === search.get("relation"));
  const place = search.get("related") ?? "";
  return {
    isAsked: search.has("ask") || search.has("to"),
    member: search.get("member") || null,
    to: (search.get("to") ?? "").trim().slice(0, 40),
    relation: relation ?? null,
    relatedTo: /^\d{1,2}$/.test(place) ? Number(place) : null,
  };
}
