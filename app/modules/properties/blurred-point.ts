import type { Position } from "~/modules/communes/commune";

import { DWELLING_BOUNDS } from "./dwelling";

/** How far a place shown to others lies from the dwelling, in metres. */
export const BLUR_METRES = { min: 300, max: 600 } as const;

/** Two draws from 0 to 1 that belong to one dwelling for good; nobody outside the installation can make them. */
export interface BlurDraws {
  distance: number;
  direction: number;
}

/** Kept off both limits, so that no rounding crosses one. */
const MARGIN_METRES = 2;

/**
 * The place of a dwelling as those may see it who need not know the address: 300 to 600 m beside it, every place of that
 * ring alike, the same at every look. It never leaves the country's box.
 *
 * @param point inside the box.
 */
export function blurPoint(point: Position, { distance, direction }: BlurDraws): Position {
  const [least, most] = [BLUR_METRES.min + MARGIN_METRES, BLUR_METRES.max - MARGIN_METRES];
  const metres = Math.sqrt(least ** 2 + distance * (most ** 2 - least ** 2));
  // Near a side of the box one quarter turn or another leads back inside, in a corner too.
  const candidates = [0, 0.25, 0.5, 0.75].map((turn) =>
    moveBy(point, metres, 2 * Math.PI * (direction + turn)),
  );
  const inside = candidates.find(isInBox);
  if (!inside) throw new RangeError("the point to blur does not lie in the country");
  return inside;
}

/** Takes two draws out of 12 or more random bytes. */
export function drawsFrom(bytes: Uint8Array): BlurDraws {
  const share = (from: number) =>
    bytes.slice(from, from + 6).reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 48;
  if (bytes.length < 12) throw new RangeError("12 bytes are needed for two draws");
  return { distance: share(0), direction: share(6) };
}

/** WGS 84: half the larger axis in metres, and the square of the eccentricity. */
const AXIS_METRES = 6_378_137;
const ECCENTRICITY_2 = 0.006_694_38;

/** A step on the ellipsoid; over some hundred metres exact to the centimetre. */
function moveBy({ lon, lat }: Position, metres: number, angle: number): Position {
  const phi = (lat * Math.PI) / 180;
  const w2 = 1 - ECCENTRICITY_2 * Math.sin(phi) ** 2;
  const alongMeridian = (AXIS_METRES * (1 - ECCENTRICITY_2)) / w2 ** 1.5;
  const alongParallel = (AXIS_METRES / Math.sqrt(w2)) * Math.cos(phi);
  return {
    lon: lon + ((metres * Math.sin(angle)) / alongParallel) * (180 / Math.PI),
    lat: lat + ((metres * Math.cos(angle)) / alongMeridian) * (180 / Math.PI),
  };
}

function isInBox({ lon, lat }: Position): boolean {
  const bounds = DWELLING_BOUNDS;
  return (
    lon >= bounds.lon.min && lon <= bounds.lon.max && lat >= bounds.lat.min && lat <= bounds.lat.max
  );
}
