import { createHmac, timingSafeEqual } from "node:crypto";

import { requireSecret } from "./env.server";

/** Opens the page of the first administrator to whoever reads the terminal of the start; useless once there is one. */
export function setupToken(): string {
  return createHmac("sha256", requireSecret("sessionSecret"))
    .update("wunnbreck first administrator")
    .digest("base64url");
}

export function isSetupToken(given: string): boolean {
  const expected = Buffer.from(setupToken());
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
