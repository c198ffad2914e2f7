import { BACKUP_ENDS, type BackupEnd, type BackupReason, type BackupRefusalCode } from "./backup";
import type { Criterion } from "./matching-policy";
import type { PointReason } from "./points";
import type { PolicyRefusal } from "./policy/policy-rules";
import type { DeclineReason, ProposalStatus } from "./proposal";
import type { ProposalRefusal } from "./proposal-rules";
import type { Attendant, VisitRefusal } from "./proposal-visit";
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
/** What a rule asks, or what ended the waiting of a backup. */
export const backupReasonText = (reason: BackupReason) =>
  isBackupEnd(reason) ? (`proposals.end.${reason}` as const) : ruleGroupName(reason);
const isBackupEnd = (reason: BackupReason): reason is BackupEnd =>
  (BACKUP_ENDS as readonly string[]).includes(reason);
export const proposalStatusName = (status: ProposalStatus) =>
  `matching.proposal.${status}` as const;
export const declineReasonName = (reason: DeclineReason) => `matching.decline.${reason}` as const;
export const proposalRefusalText = (reason: ProposalRefusal) =>
  `matching.refused.${reason}` as const;
export const backupRefusalText = (reason: BackupRefusalCode) =>
  `proposals.refused.${reason}` as const;
/** Refusals of answers that are not the proposal's own state. */
export const linkRefusalText = (reason: "no_email" | "link_gone") =>
  `proposals.refused.${reason}` as const;
export const attendantName = (one: Attendant) => `proposals.attendant.${one}` as const;
export const visitRefusalText = (reason: VisitRefusal) => `proposals.refused.${reason}` as const;
export const policyRefusalText = (reason: PolicyRefusal) =>
  `matching-policy.refused.${reason}` as const;
