import { addDays, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import { accept, refuse, type Verdict } from "~/platform/result";

import {
  allowedCents,
  CLAIM_STEPS,
  type AssessClaim,
  type Claim,
  type ClaimStatus,
  type DecideClaim,
} from "./claim";
import type { GuaranteeTerms } from "./guarantee";

/** The day by which a claim is to be decided. */
export function decisionDueOn(
  claim: Pick<Claim, "filedOn">,
  terms: Pick<GuaranteeTerms, "claimDecisionDays">,
): LocalDate {
  return addDays(claim.filedOn, terms.claimDecisionDays);
}

/** The last day on which a decision may be contested. */
export function contestUntil(
  decidedOn: LocalDate,
  terms: Pick<GuaranteeTerms, "claimContestDays">,
): LocalDate {
  return addDays(decidedOn, terms.claimContestDays);
}

export type AssessRefusal = "claim_not_to_assess" | "assessed_above_asked";

/** The field a refused assessment is shown at; null is shown above the form. */
export const ASSESS_REFUSAL_FIELDS: Record<AssessRefusal, keyof AssessClaim | null> = {
  claim_not_to_assess: null,
  assessed_above_asked: "amount",
};

/** May this claim be assessed so? Only a filed one, and never above what is asked. */
export function mayAssess(
  claim: Pick<Claim, "status" | "amountCents">,
  form: AssessClaim,
): Verdict<object, AssessRefusal> {
  if (!leadsTo(claim, "assessed")) return refuse("claim_not_to_assess");
  if (form.amount > claim.amountCents) {
    return refuse("assessed_above_asked", { askedCents: Number(claim.amountCents) });
  }
  return accept();
}

export type DecideRefusal =
  | "claim_not_to_decide"
  | "decider_filed"
  | "decider_assessed"
  | "reduced_not_less"
  | "allowed_above_cover";

/** The field a refused decision is shown at; null is shown above the form. */
export const DECIDE_REFUSAL_FIELDS: Record<DecideRefusal, keyof DecideClaim | null> = {
  claim_not_to_decide: null,
  decider_filed: null,
  decider_assessed: null,
  reduced_not_less: "amount",
  allowed_above_cover: "amount",
};

/**
 * May this person decide so? Two persons stand behind every payment: who decides has neither filed nor assessed.
 * Nothing is allowed beyond what is left of the cover.
 *
 * @param facts.remainingCents what is left of the cover without this claim.
 * @returns the amount the decision allows.
 */
export function mayDecide(
  claim: Pick<Claim, "status" | "amountCents" | "filedBy" | "assessedBy">,
  form: DecideClaim,
  facts: { deciderId: string; remainingCents: Cents },
): Verdict<{ allowedCents: Cents }, DecideRefusal> {
  if (!leadsTo(claim, "decided")) return refuse("claim_not_to_decide");
  if (facts.deciderId === claim.filedBy) return refuse("decider_filed");
  if (facts.deciderId === claim.assessedBy) return refuse("decider_assessed");
  const allowed = allowedCents(claim, form);
  if (form.decision === "reduced" && (allowed <= 0n || allowed >= claim.amountCents)) {
    return refuse("reduced_not_less", { askedCents: Number(claim.amountCents) });
  }
  if (allowed > facts.remainingCents) {
    return refuse("allowed_above_cover", { leftCents: Number(facts.remainingCents) });
  }
  return accept({ allowedCents: allowed });
}

/** Does this claim wait for a decision that this person leaves to somebody else, having filed or assessed it? */
export function isKeptFromDeciding(
  claim: Pick<Claim, "status" | "filedBy" | "assessedBy">,
  accountId: string,
): boolean {
  return leadsTo(claim, "decided") && [claim.filedBy, claim.assessedBy].includes(accountId);
}

export type SettleRefusal = "claim_not_to_settle" | "nothing_to_pay";

/** May this claim be paid? Once, after a decision that allows something. @returns the amount to pay. */
export function maySettle(
  claim: Pick<Claim, "status" | "allowedCents">,
): Verdict<{ payCents: Cents }, SettleRefusal> {
  if (!leadsTo(claim, "settled") || claim.allowedCents === null) {
    return refuse("claim_not_to_settle");
  }
  if (claim.allowedCents === 0n) return refuse("nothing_to_pay");
  return accept({ payCents: claim.allowedCents });
}

export type ContestRefusal = "claim_not_to_contest" | "nothing_to_contest" | "contested_too_late";

/** May this decision be contested? Only one that allowed less than asked, within the agreed days. */
export function mayContest(
  claim: Pick<Claim, "status" | "decision" | "decidedOn">,
  terms: Pick<GuaranteeTerms, "claimContestDays">,
  today: LocalDate,
): Verdict<object, ContestRefusal> {
  if (!leadsTo(claim, "contested") || claim.decidedOn === null) {
    return refuse("claim_not_to_contest");
  }
  if (claim.decision === "approved") return refuse("nothing_to_contest");
  const latestOn = contestUntil(claim.decidedOn, terms);
  if (today > latestOn) return refuse("contested_too_late", { latestOn });
  return accept();
}

function leadsTo(claim: Pick<Claim, "status">, next: ClaimStatus): boolean {
  return CLAIM_STEPS[claim.status].includes(next);
}
