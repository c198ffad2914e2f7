import type { NoticeGiver, NoticeGround } from "./notice-period";
import type { CloseReason, ContractShape, Party, TenancyStatus } from "./tenancy";
import type { CloseRefusal, SignRefusal } from "./tenancy-rules";

/* Translation keys of this module's closed lists. */

export const tenancyStatusName = (status: TenancyStatus) => `tenancies.status.${status}` as const;
export const partyName = (party: Party) => `tenancies.party.${party}` as const;
export const contractName = (title: ContractShape["title"]) =>
  `tenancies.contract.${title}` as const;
export const closeReasonName = (reason: CloseReason) => `tenancies.close_reason.${reason}` as const;
export const noticeGiverName = (giver: NoticeGiver) => `tenancies.notice_giver.${giver}` as const;
export const noticeGroundName = (ground: NoticeGround) =>
  `tenancies.notice_ground.${ground}` as const;
/** The sentence of a refusal, with its detail. */
export const tenancyRefusalText = (reason: SignRefusal | CloseRefusal) =>
  `tenancies.refused.${reason}` as const;
