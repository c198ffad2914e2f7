import type { DeclineReason } from "./proposal";

/** What an owner's no says about the offer itself: that it is not free, or that its facts mislead. */
export type OfferDoubt = "not_free" | "facts";

const DOUBTS: Partial<Record<DeclineReason, OfferDoubt>> = {
  dwelling_not_free: "not_free",
  own_use_or_sale: "not_free",
  too_many_people: "facts",
  pets: "facts",
  date: "facts",
};

/** Null where the no is about the family or the way of letting. */
export function doubtsOf(reason: DeclineReason): OfferDoubt | null {
  return DOUBTS[reason] ?? null;
}
