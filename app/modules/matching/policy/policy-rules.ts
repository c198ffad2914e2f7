import type { LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import type { PolicyContent } from "../matching-policy";
import { policyDifferences } from "./policy-difference";
import type { PolicyDraft, ReviewDraftForm } from "./policy-draft";
import type { PolicyVersion } from "./policy-version";

export const POLICY_REFUSALS = [
  "changed_meanwhile",
  "not_a_draft",
  "not_proposed",
  "nothing_changed",
  "date_passed",
  "own_draft",
  "other_before",
  "withdrawn_already",
  "begun",
] as const;
export type PolicyRefusal = (typeof POLICY_REFUSALS)[number];

type Standing = Pick<PolicyDraft, "status" | "version" | "validFrom" | "authors" | "content">;
type Answer = Verdict<object, PolicyRefusal>;

/** May a manager write in this draft? @param seen the state of it the form showed. */
export function mayWrite(draft: Pick<Standing, "status" | "version">, seen: number): Answer {
  if (draft.status !== "draft") return refuse("not_a_draft");
  return draft.version === seen ? accept() : refuse("changed_meanwhile");
}

/** May this draft be put before a second person? */
export function mayPropose(
  draft: Standing,
  facts: { seen: number; before: PolicyContent | null; today: LocalDate },
): Answer {
  const verdict = mayWrite(draft, facts.seen);
  if (!verdict.ok) return verdict;
  if (draft.validFrom < facts.today) return refuse("date_passed", { validOn: draft.validFrom });
  if (facts.before && policyDifferences(facts.before, draft.content).length === 0) {
    return refuse("nothing_changed");
  }
  return accept();
}

/** May its writers take a proposed draft back, to go on writing? */
export function mayTakeBack(draft: Pick<Standing, "status" | "version">, seen: number): Answer {
  if (draft.status !== "proposed") return refuse("not_proposed");
  return draft.version === seen ? accept() : refuse("changed_meanwhile");
}

/** May a draft be given up? */
export function mayDrop(draft: Pick<Standing, "status" | "version">, seen: number): Answer {
  if (draft.status !== "draft") return refuse("not_a_draft");
  return draft.version === seen ? accept() : refuse("changed_meanwhile");
}

/**
 * May this person answer so? Two persons stand behind every version: who approves wrote nothing of it, and has read this
 * state of it beside the version it really takes over from.
 */
export function mayReview(
  draft: Standing,
  form: Pick<ReviewDraftForm, "decision" | "version" | "comparedWith">,
  facts: { reviewerId: string; before: number | null; today: LocalDate },
): Answer {
  if (draft.status !== "proposed") return refuse("not_proposed");
  if (draft.version !== form.version) return refuse("changed_meanwhile");
  if (form.decision === "return") return accept();
  if (draft.authors.includes(facts.reviewerId)) return refuse("own_draft");
  if (draft.validFrom < facts.today) return refuse("date_passed", { validOn: draft.validFrom });
  return facts.before === form.comparedWith ? accept() : refuse("other_before");
}

/** May this version be withdrawn? Only before its day: what has begun is taken over by a newer one. */
export function mayWithdraw(
  version: Pick<PolicyVersion, "validFrom" | "withdrawnOn">,
  today: LocalDate,
): Answer {
  if (version.withdrawnOn !== null) return refuse("withdrawn_already");
  return version.validFrom > today ? accept() : refuse("begun");
}
