import type { ClaimDecision, ClaimKind, ClaimStatus } from "./claim";
import type { AssessRefusal, ContestRefusal, DecideRefusal, SettleRefusal } from "./claim-rules";
import type { Cover, GuaranteeEndReason, GuaranteeStatus } from "./guarantee";
import type { FileRefusal } from "./guarantee-rules";
import type { JournalKind, LedgerAccount } from "./ledger";

/* Translation keys of this module's closed lists. */

export const guaranteeStatusName = (status: GuaranteeStatus) =>
  `guarantees.status.${status}` as const;
export const coverName = (cover: Cover) => `guarantees.cover.${cover}` as const;
export const guaranteeEndReasonName = (reason: GuaranteeEndReason) =>
  `guarantees.end_reason.${reason}` as const;
export const claimKindName = (kind: ClaimKind) => `guarantees.claim_kind.${kind}` as const;
export const claimStatusName = (status: ClaimStatus) =>
  `guarantees.claim_status.${status}` as const;
export const claimDecisionName = (decision: ClaimDecision) =>
  `guarantees.claim_decision.${decision}` as const;
export const ledgerAccountName = (account: LedgerAccount) =>
  `guarantees.account.${account}` as const;
export const journalKindName = (kind: JournalKind) => `guarantees.journal.${kind}` as const;
/** The sentence of a refusal, with its detail. */
export const guaranteeRefusalText = (
  reason: FileRefusal | AssessRefusal | DecideRefusal | SettleRefusal | ContestRefusal,
) => `guarantees.refused.${reason}` as const;
