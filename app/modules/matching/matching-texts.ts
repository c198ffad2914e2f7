import type { Criterion } from "./matching-policy";
import type { PointReason } from "./points";
import type { PolicyRefusal } from "./policy/policy-rules";
import type { DeclineReason, ProposalStatus } from "./proposal";
import type { ProposalRefusal } from "./proposal-rules";
import type { RuleCode, RuleSource } from "./rule-failure";

/* Translation keys of this module's closed lists. */

/** The sentence of a failing rule, with its detail. */
export const ruleText = (code: RuleCode) => `matching.rule.${code}` as const;
/** What a rule asks, without figures: the name of those it excludes. */
export const ruleGroupName = (code: RuleCode) => `matching.group.${code}` as const;
export const ruleSourceName = (source: RuleSource) => `matching.source.${source}` as const;
export const criterionName = (criterion: Criterion) => `matching.criterion.${criterion}` as const;
/** Why a criterion gave its points, with its detail. */
export const pointReasonText = (reason: PointReason) => `matching.points.${reason}` as const;
export const proposalStatusName = (status: ProposalStatus) =>
  `matching.proposal.${status}` as const;
export const declineReasonName = (reason: DeclineReason) => `matching.decline.${reason}` as const;
export const proposalRefusalText = (reason: ProposalRefusal) =>
  `matching.refused.${reason}` as const;
export const policyRefusalText = (reason: PolicyRefusal) =>
  `matching-policy.refused.${reason}` as const;
