import { z } from "zod";

import { CURRENT_HOUSINGS } from "~/modules/households/household";
import { SOURCE_STATUSES } from "~/modules/schemes/scheme";
import { isLocalDate, type LocalDate } from "~/platform/local-date";

/** The criteria of the sum of points, in the order shown. Origin, religion and health never are. */
export const CRITERIA = [
  "urgency",
  "waiting",
  "commune",
  "size_fit",
  "rent_fit",
  "transport",
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** A sum of points never exceeds this, so a thousandfold of it fits 32 bits. */
export const POINTS_MAX = 100_000;

const points = z.number().int().min(0).max(POINTS_MAX);

/** Corners `[x, points]` with rising x; straight between them, flat outside. */
const curve = z
  .array(z.tuple([z.number().int(), points]))
  .min(1)
  .max(40)
  .refine(
    (corners) => corners.every(([x], index) => index === 0 || x > (corners[index - 1]?.[0] ?? x)),
    {
      message: "matching.policy.curve_not_rising",
    },
  );
export type Curve = z.output<typeof curve>;

const rises = (corners: Curve) =>
  corners.every(([, y], index) => index === 0 || y >= (corners[index - 1]?.[1] ?? y));
const falls = (corners: Curve) =>
  corners.every(([, y], index) => index === 0 || y <= (corners[index - 1]?.[1] ?? y));

/**
 * What LISKO's manager may change. Every figure is whole points, days, cents or percent; contradictions are refused with
 * a key of `matching.policy.*`.
 */
export const PolicyContent = z.strictObject({
  /** Who would win among equals: one number per household from this seed. */
  seed: z.string().min(1).max(60),
  limits: z.strictObject({
    /** Bedrooms a dwelling may have beyond the need. */
    spareBedrooms: z.number().int().min(0).max(5),
    /** Days after the deadline a dwelling may still come free. */
    daysAfterDeadline: z.number().int().min(0).max(365),
    /** Days an owner waits for a household that cannot move yet. */
    daysEmpty: z.number().int().min(0).max(365),
  }),
  /** What still counts as a near miss. */
  near: z.strictObject({
    rules: z.number().int().min(1).max(5),
    rentOverCents: z.number().int().min(0).max(1_000_00),
    days: z.number().int().min(0).max(365),
    squareMetres: z.number().int().min(0).max(50),
  }),
  criteria: z.strictObject({
    /** By days until the deadline; without a deadline, by where the household lives now. */
    urgency: z.strictObject({
      daysToDeadline: curve.refine(falls, "matching.policy.urgency_rises"),
      withoutDeadline: z.record(z.enum(CURRENT_HOUSINGS), points),
    }),
    /** By days since registration; steep first, then flat, so that nobody is overtaken for ever and none for nothing. */
    waiting: z.strictObject({ days: curve.refine(rises, "matching.policy.waiting_falls") }),
    commune: z
      .strictObject({ wished: points, nearWished: points, noWish: points, other: points })
      .refine(
        ({ wished, nearWished, noWish, other }) =>
          wished >= nearWished && nearWished >= other && wished >= noWish && noWish >= other,
        "matching.policy.commune_order",
      ),
    /** By bedrooms beyond the need. */
    size_fit: z.strictObject({ spare: curve.refine(falls, "matching.policy.spare_rises") }),
    /** By the rent's share of the bearable rent, percent. */
    rent_fit: z.strictObject({ percent: curve.refine(falls, "matching.policy.rent_rises") }),
    /** By departures in the commune on a weekday. */
    transport: z.strictObject({
      departures: curve.refine(rises, "matching.policy.transport_falls"),
    }),
  }),
});
export type PolicyContent = z.output<typeof PolicyContent>;

/** One row of prisma/data/matching-policy.json and of the table; a decision keeps the version it was made with. */
export const MatchingPolicyRow = z.strictObject({
  version: z.number().int().positive(),
  validFrom: z.string().refine(isLocalDate),
  source: z.string().min(5),
  status: z.enum(SOURCE_STATUSES),
  content: PolicyContent,
});
export type MatchingPolicy = z.output<typeof MatchingPolicyRow>;

/**
 * The newest policy in force on a day.
 *
 * @throws Error when none is.
 */
export function policyOn<Policy extends Pick<MatchingPolicy, "version" | "validFrom">>(
  policies: readonly Policy[],
  on: LocalDate,
): Policy {
  const [policy] = policies
    .filter(({ validFrom }) => validFrom <= on)
    .sort((one, two) => two.validFrom.localeCompare(one.validFrom) || two.version - one.version);
  if (!policy) throw new Error(`no matching policy on ${on}`);
  return policy;
}

/** Whole points at x: straight between the corners, rounded down, flat outside. */
export function pointsAt(corners: Curve, x: number): number {
  let [left] = corners;
  if (!left) return 0;
  for (const right of corners) {
    if (x < right[0]) {
      if (right === left || x <= left[0]) return left[1];
      const run = right[0] - left[0];
      return Math.floor((left[1] * (right[0] - x) + right[1] * (x - left[0])) / run);
    }
    left = right;
  }
  return left[1];
}

/** The most points each criterion can give. */
export function criterionMax(content: PolicyContent): Record<Criterion, number> {
  const top = (corners: Curve) => Math.max(...corners.map(([, y]) => y));
  const { urgency, waiting, commune, size_fit, rent_fit, transport } = content.criteria;
  return {
    urgency: Math.max(top(urgency.daysToDeadline), ...Object.values(urgency.withoutDeadline)),
    waiting: top(waiting.days),
    commune: commune.wished,
    size_fit: top(size_fit.spare),
    rent_fit: top(rent_fit.percent),
    transport: top(transport.departures),
  };
}
