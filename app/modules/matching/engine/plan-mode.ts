import type { MatchColumns } from "./columns";
import { mostPoints } from "./pair-in-columns";
import type { PlanWeights } from "./plan";

/**
 * What a plan is to have the most of: points in all; homes first and then points; or households of the first tier first,
 * then of the second, and so on, then points.
 */
export const PLAN_MODES = ["points", "homes", "tiers"] as const;
export type PlanMode = (typeof PLAN_MODES)[number];

/** What a point weighs: a pair that stood before may have a part of it more. */
export const POINT_WEIGHT = 1_000;

/**
 * The weights of a mode. Every home weighs a little, so that nobody is left out who has no points.
 *
 * @param tiers of `tiers`: by household, 0 is the first.
 * @throws RangeError when doubles cannot put so many of them above all points.
 */
export function weightsOfMode(
  columns: MatchColumns,
  mode: PlanMode,
  tiers: Uint8Array = new Uint8Array(),
): PlanWeights {
  const { households, dwellings } = columns;
  const homes = Math.min(households.size, dwellings.size);
  const ofHousehold = new Float64Array(households.size);
  // More than all points of a plan together, with what its pairs may have beyond them.
  const all = homes * (mostPoints(columns) + 1) * POINT_WEIGHT + homes + 1;
  if (mode === "tiers") {
    const last = tiers.reduce((most, tier) => Math.max(most, tier), 0);
    for (const [household, tier] of tiers.entries()) {
      ofHousehold[household] = all * (homes + 1) ** (last - tier);
    }
  }
  const heaviest = ofHousehold.reduce((most, weight) => Math.max(most, weight), 0);
  if (!Number.isSafeInteger(2 * homes * (heaviest + all))) {
    throw new RangeError(`too many homes for this mode: ${homes}`);
  }
  return { perPoint: POINT_WEIGHT, perHome: mode === "homes" ? all : 1, ofHousehold };
}
