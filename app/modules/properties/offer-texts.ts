import type { DwellingKind, HeatingKind } from "./dwelling";
import type { OfferStatus, OwnershipTitle, WithdrawReason } from "./offer";
import type { OfferRefusal } from "./offer-rules";

/* Translation keys of this module's closed lists. */

export const dwellingKindName = (kind: DwellingKind) => `properties.kind.${kind}` as const;
export const heatingName = (heating: HeatingKind) => `properties.heating.${heating}` as const;
export const ownershipTitleName = (title: OwnershipTitle) => `properties.title.${title}` as const;
export const offerStatusName = (status: OfferStatus) => `properties.status.${status}` as const;
export const withdrawReasonName = (reason: WithdrawReason) =>
  `properties.withdraw.${reason}` as const;
export const offerRefusalText = (reason: OfferRefusal) => `properties.refused.${reason}` as const;
