import type { DwellingKind, HeatingKind } from "./dwelling";
import type { OfferStatus, OwnershipTitle, WithdrawReason } from "./offer";
import type { OfferRefusal } from "./offer-rules";
import type { PaperKind, PaperRefusal } from "./paper";
import type { RefuseReason } from "./review";

/* Translation keys of this module's closed lists. */

export const dwellingKindName = (kind: DwellingKind) => `properties.kind.${kind}` as const;
export const heatingName = (heating: HeatingKind) => `properties.heating.${heating}` as const;
export const ownershipTitleName = (title: OwnershipTitle) => `properties.title.${title}` as const;
/** The same as a record states it, not as the person who lets says it. */
export const rightToLetName = (title: OwnershipTitle) => `properties.right.${title}` as const;
export const offerStatusName = (status: OfferStatus) => `properties.status.${status}` as const;
export const withdrawReasonName = (reason: WithdrawReason) =>
  `properties.withdraw.${reason}` as const;
export const refuseReasonName = (reason: RefuseReason) => `properties.refuse.${reason}` as const;
export const offerRefusalText = (reason: OfferRefusal) => `properties.refused.${reason}` as const;
export const paperKindName = (kind: PaperKind) => `properties.paper_kind.${kind}` as const;
/** Why a document was not taken; its name goes in. */
export const paperRefusalText = (reason: PaperRefusal) => `properties.paper.${reason}` as const;
