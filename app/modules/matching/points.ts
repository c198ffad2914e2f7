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

type Rate = (
  household: HouseholdCandidate,
  dwelling: DwellingCandidate,
  context: MatchContext,
) => Part;

const urgency: Rate = ({ exitDeadline, currentHousing }, _, { on, policy }) => {
  const { daysToDeadline, withoutDeadline } = policy.criteria.urgency;
  if (exitDeadline === null) {
    const detail = { housing: currentHousing };
    return { points: withoutDeadline[currentHousing], reason: "current_housing", detail };
  }
  const days = daysBetween(on, exitDeadline);
  const reason = days < 0 ? "deadline_passed" : "deadline_ahead";
  return { points: pointsAt(daysToDeadline, days), reason, detail: { days: Math.abs(days) } };
};

const waiting: Rate = ({ registeredOn }, _, { on, policy }) => {
  const days = Math.max(0, daysBetween(registeredOn, on));
  return {
    points: pointsAt(policy.criteria.waiting.days, days),
    reason: "waiting_days",
    detail: { days },
  };
};

const commune: Rate = ({ must, wished }, { communeCode }, { policy, communes }) => {
  const points = policy.criteria.commune;
  const wanted = [...must, ...wished];
  if (wanted.includes(communeCode)) {
    return { points: points.wished, reason: "commune_wished", detail: {} };
  }
  if (wanted.length === 0) return { points: points.noWish, reason: "commune_no_wish", detail: {} };
  return isNear(communeCode, wanted, communes)
    ? { points: points.nearWished, reason: "commune_near_wished", detail: {} }
    : { points: points.other, reason: "commune_other", detail: {} };
};

const sizeFit: Rate = ({ bedroomsNeeded }, { sleepingRooms }, { policy }) => {
  const spare = sleepingRooms - bedroomsNeeded;
  if (spare < 0) return { points: 0, reason: "bedrooms_missing", detail: { missing: -spare } };
  const points = pointsAt(policy.criteria.size_fit.spare, spare);
  return spare === 0
    ? { points, reason: "bedrooms_exact", detail: {} }
    : { points, reason: "bedrooms_spare", detail: { spare } };
};

const rentFit: Rate = ({ bearableCents }, { rentCents }, { policy }) => {
  if (bearableCents <= 0) return { points: 0, reason: "rent_not_bearable", detail: {} };
  const percent = Math.ceil((rentCents * 100) / bearableCents);
  return {
    points: pointsAt(policy.criteria.rent_fit.percent, percent),
    reason: "rent_share",
    detail: { percent },
  };
};

const transport: Rate = (_, { communeCode }, { policy, communes }) => {
  const departures = communes.get(communeCode)?.weekdayDepartures ?? 0;
  return {
    points: pointsAt(policy.criteria.transport.departures, departures),
    reason: "departures",
    detail: { departures },
  };
};

const RATES: Readonly<Record<Criterion, Rate>> = {
  urgency,
  waiting,
  commune,
  size_fit: sizeFit,
  rent_fit: rentFit,
  transport,
};

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
  const components = CRITERIA.map((criterion): PointComponent => ({
    criterion,
    max: max[criterion],
    ...RATES[criterion](household, dwelling, context),
  }));
  return { total: components.reduce((sum, { points }) => sum + points, 0), components };
}
