import { createHmac } from "node:crypto";

import { requireSecret } from "~/platform/env.server";

/** Without letters that look like digits or like one another. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * The name of a household on the cards of one landlord, e.g. `F-KTRM`: the same for him each time, another for every
 * other landlord, and nothing that leads back to the household.
 */
export function cardAlias(landlordId: string, householdId: string): string {
  const mac = createHmac("sha256", requireSecret("sessionSecret"))
    .update(`card-alias/${landlordId}/${householdId}`)
    .digest();
  const letters = [0, 1, 2, 3].map((byte) => LETTERS[(mac[byte] ?? 0) % LETTERS.length]);
  return `F-${letters.join("")}`;
}
