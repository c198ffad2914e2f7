import { createHmac } from "node:crypto";

import type { Position } from "~/modules/communes/commune";
import { requireSecret } from "~/platform/env.server";

import { blurPoint, drawsFrom } from "./blurred-point";

/**
 * Where a dwelling is shown outside its owner's and the staff's pages. The offset hangs on the installation's secret, so
 * that the id alone does not lead back to the address; with another secret the place moves.
 */
export function blurredPointOf(dwellingId: string, point: Position): Position {
  const bytes = createHmac("sha256", requireSecret("sessionSecret"))
    .update(`blurred-point\0${dwellingId}`)
    .digest();
  return blurPoint(point, drawsFrom(bytes));
}
