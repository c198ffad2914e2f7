import { accept, refuse, type Verdict } from "~/platform/result";

import type { ContactChannel, NoContact, OwnerRelation } from "./owner-relation";

export const RELATION_REFUSALS = [
  "changed_meanwhile",
  "stage_by_offers",
  "email_taken",
  "entry_unknown",
  "entry_corrected",
  "responsible_unknown",
  "already_verified",
  "not_verified",
] as const;
export type RelationRefusal = (typeof RELATION_REFUSALS)[number];

/** Facts go before wishes: with an open offer nobody moves an owner by hand. */
export function decideMove(
  relation: Pick<OwnerRelation, "isByOffers" | "version">,
  seenVersion: number,
): Verdict<object, RelationRefusal> {
  if (relation.isByOffers) return refuse("stage_by_offers");
  return relation.version === seenVersion ? accept() : refuse("changed_meanwhile");
}

/** Whether the owner asked, or staff decided, that this way of reaching him is closed. */
export function isClosed(noContact: NoContact | null, channel: ContactChannel): boolean {
  return noContact !== null && noContact.channels.includes(channel);
}
