import { CURRENT_HOUSINGS, type CurrentHousing } from "~/modules/households/household";

import { type Curve, type PolicyContent, pointsAt } from "../matching-policy";
import {
  COMMUNE_POINTS,
  type CommunePoints,
  type CurveName,
  curveOf,
  CURVES,
  type Limit,
  LIMITS,
  limitsOf,
} from "./policy-figures";

interface Change {
  before: number;
  after: number;
}

/** One thing that one policy says otherwise than another. */
export type PolicyDifference =
  | ({ kind: "limit"; name: Limit } & Change)
  | ({ kind: "housing"; name: CurrentHousing } & Change)
  | ({ kind: "commune"; name: CommunePoints } & Change)
  /** The points at a corner of either curve. */
  | ({ kind: "curve"; name: CurveName; at: number } & Change)
  /** The corners stand elsewhere, and between them a point is rounded otherwise at most. */
  | { kind: "corners"; name: CurveName }
  | { kind: "seed" };

/** Everything that differs, in the order of the page; nothing when the two say the same. */
export function policyDifferences(before: PolicyContent, after: PolicyContent): PolicyDifference[] {
  const [old, fresh] = [limitsOf(before), limitsOf(after)];
  const housing = (content: PolicyContent) => content.criteria.urgency.withoutDeadline;
  return [
    ...changed(LIMITS, old, fresh).map((change) => ({ kind: "limit" as const, ...change })),
    ...CURVES.flatMap((name): PolicyDifference[] => [
      ...curveChanges(name, curveOf(before, name), curveOf(after, name)),
      ...(name === "urgency"
        ? changed(CURRENT_HOUSINGS, housing(before), housing(after)).map((change) => ({
            kind: "housing" as const,
            ...change,
          }))
        : []),
      ...(name === "waiting"
        ? changed(COMMUNE_POINTS, before.criteria.commune, after.criteria.commune).map(
            (change) => ({ kind: "commune" as const, ...change }),
          )
        : []),
    ]),
    ...(before.seed === after.seed ? [] : [{ kind: "seed" as const }]),
  ];
}

function changed<Name extends string>(
  names: readonly Name[],
  before: Readonly<Record<Name, number>>,
  after: Readonly<Record<Name, number>>,
): ({ name: Name } & Change)[] {
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

function curveChanges(name: CurveName, before: Curve, after: Curve): PolicyDifference[] {
  const places = [...new Set([...before, ...after].map(([x]) => x))].sort((one, two) => one - two);
  const differing = places.flatMap((at): PolicyDifference[] => {
    const change = { before: pointsAt(before, at), after: pointsAt(after, at) };
    return change.before === change.after ? [] : [{ kind: "curve", name, at, ...change }];
  });
  if (differing.length > 0) return differing;
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: "corners", name }];
}
