import { z } from "zod";

import { choiceField } from "~/platform/form-field";

/** What a landlord does on the page of a dwelling with the dwelling or its offer. */
export const OFFER_ACTS = [
  "again",
  "neighbour",
  "pause",
  "resume",
  "agree",
  "decline_terms",
  "take_way",
] as const;
export type OfferAct = (typeof OFFER_ACTS)[number];

/** Those that change the offer there is. */
export type ActOnOffer = Exclude<OfferAct, "again" | "neighbour">;

export const OfferActForm = z.object({ act: choiceField(OFFER_ACTS) });
