import { z } from "zod";

import { type ConsentPurposeFact, ConsentPurposeRow } from "./consent";
import rows from "../../../prisma/data/consent-purposes.json";

const purposes = z.array(ConsentPurposeRow).parse(rows);

/** What a household may agree to, with its legal basis; shipped with the product, with their source. */
export function findConsentPurposes(): readonly ConsentPurposeFact[] {
  return purposes;
}
