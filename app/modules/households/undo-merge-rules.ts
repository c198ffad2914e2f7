import { accept, refuse, type Verdict } from "~/platform/result";

/** What happened since that contradicts taking two files apart again. */
export const UNDO_PROBLEMS = [
  "undone_already",
  "changed_since",
  "merged_since",
  "proposed_since",
  "housed_since",
] as const;
export type UndoProblem = (typeof UNDO_PROBLEMS)[number];

/** A merge and how the kept file stands now. */
export interface MergeState {
  isUndone: boolean;
  /** Another file went into this one later, or this one into another. */
  hasLaterMerge: boolean;
  keptVersion: number;
  currentVersion: number;
  /** Another proposal or tenancy than at the time of the merge binds the kept file. */
  isProposedSince: boolean;
  isHousedSince: boolean;
}

/** Whether a merge can be undone whole. */
export function decideUndo(state: MergeState): Verdict<object, UndoProblem> {
  if (state.isUndone) return refuse("undone_already");
  if (state.hasLaterMerge) return refuse("merged_since");
  if (state.isHousedSince) return refuse("housed_since");
  if (state.isProposedSince) return refuse("proposed_since");
  return state.currentVersion === state.keptVersion ? accept() : refuse("changed_since");
}
