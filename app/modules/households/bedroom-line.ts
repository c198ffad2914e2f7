import type { HouseholdMember } from "./household";

/** Why a bedroom is counted, as `households.bedrooms.<reason>`. */
export const BEDROOM_REASONS = [
  "couple",
  "adult",
  "children_any_sex",
  "children_same_sex",
  "child_alone",
  "child_age_unknown",
  "override",
] as const;
export type BedroomReason = (typeof BEDROOM_REASONS)[number];

/** One bedroom and who sleeps in it. */
export interface BedroomLine {
  reason: BedroomReason;
  /** Positions of the members, in the order of the file. */
  positions: number[];
  /** Ages and limits the sentence needs. */
  detail: Record<string, number>;
}

export function bedroomLine(
  reason: BedroomReason,
  members: readonly HouseholdMember[],
  detail: Record<string, number> = {},
): BedroomLine {
  return { reason, positions: members.map(({ position }) => position), detail };
}
