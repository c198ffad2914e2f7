import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { criterionMax, PolicyContent, policyOn, pointsAt } from "./matching-policy";
import { shippedPolicies } from "../../../tests/factories/match-candidates";

const [shipped] = shippedPolicies;
const content = shipped!.content;

const refusal = (change: (policy: PolicyContent) => void) => {
  const policy = structuredClone(content);
  change(policy);
  const result = PolicyContent.safeParse(policy);
  return result.success ? null : result.error.issues[0]?.message;
};

describe("the shipped policy", () => {
  it("gives 1,000 points at most, most of them for urgency", () => {
    expect(criterionMax(content)).toEqual({
      urgency: 300,
      waiting: 200,
      commune: 200,
      size_fit: 100,
      rent_fit: 100,
      transport: 100,
    });
  });

  it("is found by its day, the newest version of a day first", () => {
    const next = { ...shipped!, version: 2, validFrom: toLocalDate("2027-01-01") };
    const policies = [next, shipped!, { ...next, version: 3 }];
    expect(policyOn(policies, toLocalDate("2026-12-31")).version).toBe(1);
    expect(policyOn(policies, toLocalDate("2027-01-01")).version).toBe(3);
    expect(() => policyOn(policies, toLocalDate("2010-01-01"))).toThrow("no matching policy");
  });
});

describe("PolicyContent", () => {
  it.each<[string, (policy: PolicyContent) => void]>([
    [
      "matching.policy.urgency_rises",
      ({ criteria }) => criteria.urgency.daysToDeadline.push([900, 300]),
    ],
    ["matching.policy.waiting_falls", ({ criteria }) => criteria.waiting.days.push([2000, 0])],
    ["matching.policy.curve_not_rising", ({ criteria }) => criteria.waiting.days.push([3, 900])],
    [
      "matching.policy.commune_order",
      ({ criteria }) => Object.assign(criteria.commune, { other: 150 }),
    ],
    ["matching.policy.spare_rises", ({ criteria }) => criteria.size_fit.spare.push([9, 100])],
    ["matching.policy.rent_rises", ({ criteria }) => criteria.rent_fit.percent.push([999, 50])],
    [
      "matching.policy.transport_falls",
      ({ criteria }) => criteria.transport.departures.push([9999, 1]),
    ],
  ])("refuses a contradiction with %s", (key, change) => {
    expect(refusal(change)).toBe(key);
  });

  it("refuses points beyond 32 bits, fractions and unknown criteria", () => {
    expect(
      refusal(({ criteria }) => Object.assign(criteria.commune, { wished: 2 ** 31 })),
    ).toBeTruthy();
    expect(
      refusal(({ criteria }) => Object.assign(criteria.commune, { wished: 200.5 })),
    ).toBeTruthy();
    expect(
      refusal(({ criteria }) => Object.assign(criteria, { origin: { points: 1 } })),
    ).toBeTruthy();
    expect(refusal(() => undefined)).toBeNull();
  });
});

describe("pointsAt", () => {
  it("is straight between corners, rounded down, and flat outside", () => {
    const corners: [number, number][] = [
      [10, 100],
      [20, 50],
      [23, 60],
    ];
    expect([-5, 10, 15, 19, 20, 21, 23, 900].map((x) => pointsAt(corners, x))).toEqual([
      100, 100, 75, 55, 50, 53, 60, 60,
    ]);
    expect(pointsAt([[0, 7]], -1)).toBe(7);
  });

  it("stays within its corners and is whole, everywhere", () => {
    const corner = fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.nat(100_000));
    const curve = fc.uniqueArray(corner, { minLength: 1, maxLength: 10, selector: ([x]) => x });
    fc.assert(
      fc.property(curve, fc.integer({ min: -5000, max: 5000 }), (corners, x) => {
        const sorted = [...corners].sort(([one], [two]) => one - two);
        const ys = sorted.map(([, y]) => y);
        const points = pointsAt(sorted, x);
        expect(Number.isInteger(points)).toBe(true);
        expect(points).toBeGreaterThanOrEqual(Math.min(...ys));
        expect(points).toBeLessThanOrEqual(Math.max(...ys));
      }),
    );
  });
});
