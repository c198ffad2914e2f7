import { daysBetween } from "~/platform/local-date";

import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import { isNear, type MatchContext } from "./match-context";
import {
  CRITERIA,
  type Criterion,
  criterionMax,
  type PolicyContent,
  pointsAt,
} from "./matching-policy";

/** Why a criterion gives its points, as `matching.points.<reason>`. */
export const POINT_REASONS = [
  "deadline_ahead",
  "deadline_passed",
  "current_housing",
  "waiting_days",
  "commune_wished",
  "commune_near_wished",
  "commune_no_wish",
  "commune_other",
  "bedrooms_exact",
  "bedrooms_spare",
  "bedrooms_missing",
  "rent_share",
  "rent_not_bearable",
  "departures",
] as const;
export type PointReason = (typeof POINT_REASONS)[number];

/** One criterion's part of the sum. */
export interface PointComponent {
  criterion: Criterion;
  /** Whole, 0 to `max`. */
  points: number;
  max: number;
  reason: PointReason;
  /** The value it was given for. */
  detail: Record<string, string | number>;
}

export interface Points {
  total: number;
  /** In the order of CRITERIA; they add up to the total. */
  components: PointComponent[];
}

type Part = Pick<PointComponent, "points" | "reason" | "detail">;

/** Criteria ask the household alone, the dwelling alone, or the pair. */
type RateHousehold = (household: HouseholdCandidate, context: MatchContext) => Part;
type RateDwelling = (dwelling: DwellingCandidate, context: MatchContext) => Part;
type RatePair = (
  household: HouseholdCandidate,
  dwelling: DwellingCandidate,
  context: MatchContext,
) => Part;

const part = (points: number, reason: PointReason, detail: Part["detail"] = {}): Part => ({
  points,
  reason,
  detail,
});

const urgency: RateHousehold = ({ exitDeadline, currentHousing }, { on, policy }) => {
  const { daysToDeadline, withoutDeadline } = policy.criteria.urgency;
  if (exitDeadline === null) {
    return part(withoutDeadline[currentHousing], "current_housing", { housing: currentHousing });
  }
  const days = daysBetween(on, exitDeadline);
  const reason = days < 0 ? "deadline_passed" : "deadline_ahead";
  return part(pointsAt(daysToDeadline, days), reason, { days: Math.abs(days) });
};

const waiting: RateHousehold = ({ registeredOn }, { on, policy }) => {
  const days = Math.max(0, daysBetween(registeredOn, on));
  return part(pointsAt(policy.criteria.waiting.days, days), "waiting_days", { days });
};

const commune: RatePair = ({ must, wished }, { communeCode }, { policy, communes }) => {
  const points = policy.criteria.commune;
  const wanted = [...must, ...wished];
  if (wanted.includes(communeCode)) return part(points.wished, "commune_wished");
  if (wanted.length === 0) return part(points.noWish, "commune_no_wish");
  return isNear(communeCode, wanted, communes)
    ? part(points.nearWished, "commune_near_wished")
    : part(points.other, "commune_other");
};

const sizeFit: RatePair = ({ bedroomsNeeded }, { sleepingRooms }, { policy }) => {
  const spare = sleepingRooms - bedroomsNeeded;
  if (spare < 0) return part(0, "bedrooms_missing", { missing: -spare });
  const points = pointsAt(policy.criteria.size_fit.spare, spare);
  return spare === 0 ? part(points, "bedrooms_exact") : part(points, "bedrooms_spare", { spare });
};

const rentFit: RatePair = ({ bearableCents }, { rentCents }, { policy }) => {
  if (bearableCents <= 0) return part(0, "rent_not_bearable");
  const percent = Math.ceil((rentCents * 100) / bearableCents);
  return part(pointsAt(policy.criteria.rent_fit.percent, percent), "rent_share", { percent });
};

const transport: RateDwelling = ({ communeCode }, { policy, communes }) => {
  const departures = communes.get(communeCode)?.weekdayDepartures ?? 0;
  const points = pointsAt(policy.criteria.transport.departures, departures);
  return part(points, "departures", { departures });
};

const HOUSEHOLD_RATES = { urgency, waiting };
const DWELLING_RATES = { transport };
const PAIR_RATES = { commune, size_fit: sizeFit, rent_fit: rentFit };

/** The points a household has for every dwelling alike. */
export function householdPoints(household: HouseholdCandidate, context: MatchContext): number {
  return Object.values(HOUSEHOLD_RATES).reduce(
    (sum, rate) => sum + rate(household, context).points,
    0,
  );
}

/** The points a dwelling has for every household alike. */
export function dwellingPoints(dwelling: DwellingCandidate, context: MatchContext): number {
  return Object.values(DWELLING_RATES).reduce(
    (sum, rate) => sum + rate(dwelling, context).points,
    0,
  );
}

const maxima = new WeakMap<PolicyContent, Record<Criterion, number>>();

function maximaOf(policy: PolicyContent): Record<Criterion, number> {
  const known = maxima.get(policy);
  if (known) return known;
  const max = criterionMax(policy);
  maxima.set(policy, max);
  return max;
}

/** The visible sum of points of a pair, whether it fits or not. Whole numbers throughout. */
export function scorePair(
  household: HouseholdCandidate,
  dwelling: DwellingCandidate,
  context: MatchContext,
): Points {
  const max = maximaOf(context.policy);
  const parts: Readonly<Record<Criterion, Part>> = {
    urgency: HOUSEHOLD_RATES.urgency(household, context),
    waiting: HOUSEHOLD_RATES.waiting(household, context),
    commune: PAIR_RATES.commune(household, dwelling, context),
    size_fit: PAIR_RATES.size_fit(household, dwelling, context),
    rent_fit: PAIR_RATES.rent_fit(household, dwelling, context),
    transport: DWELLING_RATES.transport(dwelling, context),
  };
  const components = CRITERIA.map((criterion): PointComponent => ({
    criterion,
    max: max[criterion],
    ...parts[criterion],
  }));
  return { total: components.reduce((sum, { points }) => sum + points, 0), components };
}
