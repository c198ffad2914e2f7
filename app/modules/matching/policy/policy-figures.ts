import { CURRENT_HOUSINGS, type CurrentHousing } from "~/modules/households/household";

import type { Criterion, Curve, PolicyContent } from "../matching-policy";

/* Every figure of a policy by name, so that the page that reads it, the form and the comparison speak of the same ones. */

/** Limits of the rules and of near misses, in the order shown; amounts are cents. */
export const LIMITS = [
  "spareBedrooms",
  "daysAfterDeadline",
  "daysEmpty",
  "nearRules",
  "nearRentOverCents",
  "nearDays",
  "nearSquareMetres",
] as const;
export type Limit = (typeof LIMITS)[number];

export const COMMUNE_POINTS = ["wished", "nearWished", "noWish", "other"] as const;
export type CommunePoints = (typeof COMMUNE_POINTS)[number];

/** The criteria that are curves, in the order shown, and what they are drawn over. */
export const CURVE_UNITS = {
  urgency: "daysLeft",
  waiting: "daysWaited",
  size_fit: "spare",
  rent_fit: "percent",
  transport: "departures",
} as const satisfies Partial<Record<Criterion, string>>;
export type CurveName = keyof typeof CURVE_UNITS;
export const CURVES = Object.keys(CURVE_UNITS) as readonly CurveName[];

/** A criterion never reads further than this; a corner beyond would never count. */
export const CURVE_BOUNDS: Record<CurveName, { from: number; to: number }> = {
  urgency: { from: -3650, to: 3650 },
  waiting: { from: 0, to: 7300 },
  size_fit: { from: 0, to: 20 },
  rent_fit: { from: 0, to: 1000 },
  transport: { from: 0, to: 100_000 },
};

export function limitsOf({ limits, near }: PolicyContent): Record<Limit, number> {
  return {
    ...limits,
    nearRules: near.rules,
    nearRentOverCents: near.rentOverCents,
    nearDays: near.days,
    nearSquareMetres: near.squareMetres,
  };
}

export function curveOf({ criteria }: PolicyContent, name: CurveName): Curve {
  switch (name) {
    case "urgency":
      return criteria.urgency.daysToDeadline;
    case "waiting":
      return criteria.waiting.days;
    case "size_fit":
      return criteria.size_fit.spare;
    case "rent_fit":
      return criteria.rent_fit.percent;
    case "transport":
      return criteria.transport.departures;
  }
}

/** What a household without a deadline has for where it lives now, the most first. */
export function housingPoints({
  criteria,
}: PolicyContent): { housing: CurrentHousing; points: number }[] {
  return CURRENT_HOUSINGS.map((housing) => ({
    housing,
    points: criteria.urgency.withoutDeadline[housing],
  })).sort((one, two) => two.points - one.points);
}
