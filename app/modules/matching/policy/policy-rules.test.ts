import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, toLocalDate } from "~/platform/local-date";

import { shippedPolicies } from "../../../../tests/factories/match-candidates";
import type { PolicyContent } from "../matching-policy";
import { policyDifferences } from "./policy-difference";
import { curveOf, CURVES } from "./policy-figures";
import { mayPropose, mayReview, mayWithdraw } from "./policy-rules";
import { policyPhase, versionBefore } from "./policy-version";

const content = shippedPolicies[0]!.content;
const TODAY = toLocalDate("2026-11-22");
const changed = (change: (policy: PolicyContent) => void) => {
  const policy = structuredClone(content);
  change(policy);
  return policy;
};

describe("what differs", () => {
  it("is nothing between a policy and itself", () => {
    expect(policyDifferences(content, structuredClone(content))).toEqual([]);
  });

  it("is said figure by figure, in the order of the page", () => {
    const after = changed(({ limits, near, criteria }) => {
      limits.daysEmpty = 30;
      near.rentOverCents = 20_000;
      criteria.urgency.withoutDeadline.unfit = 200;
      criteria.waiting.days[3] = [365, 160];
      criteria.commune.noWish = 90;
    });
    expect(policyDifferences(content, { ...after, seed: "next" })).toEqual([
      { kind: "limit", name: "daysEmpty", before: 45, after: 30 },
      { kind: "limit", name: "nearRentOverCents", before: 15_000, after: 20_000 },
      { kind: "housing", name: "unfit", before: 180, after: 200 },
      { kind: "curve", name: "waiting", at: 365, before: 140, after: 160 },
      { kind: "commune", name: "noWish", before: 80, after: 90 },
      { kind: "seed" },
    ]);
  });

  it("tells a corner that moves from one that changes nothing", () => {
    const moved = changed(({ criteria }) => criteria.size_fit.spare.push([9, 0]));
    expect(policyDifferences(content, moved)).toEqual([{ kind: "corners", name: "size_fit" }]);
    const added = changed(({ criteria }) => criteria.transport.departures.push([9000, 150]));
    expect(policyDifferences(content, added)).toEqual([
      { kind: "curve", name: "transport", at: 9000, before: 100, after: 150 },
    ]);
  });

  it("is the same both ways, with before and after exchanged", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CURVES),
        fc.nat(5),
        fc.integer({ min: 0, max: 500 }),
        (name, place, points) => {
          const after = changed((policy) => {
            const corner = curveOf(policy, name)[place];
            if (corner) corner[1] = points;
          });
          const turned = policyDifferences(after, content).map((one) =>
            "before" in one ? { ...one, before: one.after, after: one.before } : one,
          );
          expect(policyDifferences(content, after)).toEqual(turned);
        },
      ),
    );
  });
});

describe("a version's place in time", () => {
  const version = (number: number, validFrom: string, withdrawnOn: string | null = null) => ({
    version: number,
    validFrom: toLocalDate(validFrom),
    withdrawnOn: withdrawnOn === null ? null : toLocalDate(withdrawnOn),
  });
  const versions = [
    version(1, "2016-04-01"),
    version(2, "2026-01-01"),
    version(3, "2026-01-01"),
    version(4, "2027-01-01", "2026-11-01"),
    version(5, "2027-02-01"),
  ];

  it("is one of in force, coming, replaced and withdrawn", () => {
    expect(versions.map((one) => policyPhase(one, versions, TODAY))).toEqual([
      "replaced",
      "replaced",
      "in_force",
      "withdrawn",
      "coming",
    ]);
  });

  it("takes over from the newest that binds", () => {
    const before = (validFrom: string, number?: number) =>
      versionBefore(versions, {
        validFrom: toLocalDate(validFrom),
        ...(number === undefined ? {} : { number }),
      })?.version ?? null;
    expect(before("2016-04-01", 1)).toBeNull();
    expect(before("2026-01-01", 3)).toBe(2);
    expect(before("2027-02-01", 5)).toBe(3);
    expect(before("2027-02-01")).toBe(5);
    expect(before("2027-01-31")).toBe(3);
  });
});

describe("who may, and when", () => {
  const draft = {
    status: "proposed" as const,
    version: 4,
    validFrom: addDays(TODAY, 1),
    authors: ["writer"],
    content,
  };
  const form = { decision: "approve" as const, version: 4, comparedWith: 1 };
  const facts = { reviewerId: "other", before: 1, today: TODAY };

  it.each([
    [{}, {}, {}, null],
    [{ status: "draft" as const }, {}, {}, "not_proposed"],
    [{}, { version: 3 }, {}, "changed_meanwhile"],
    [{}, {}, { reviewerId: "writer" }, "own_draft"],
    [{ validFrom: addDays(TODAY, -1) }, {}, {}, "date_passed"],
    [{ validFrom: TODAY }, {}, {}, null],
    [{}, {}, { before: 2 }, "other_before"],
    [{}, { decision: "return" as const }, { reviewerId: "writer" }, null],
  ])("a review of %o with %o by %o: %s", (standing, answer, seen, reason) => {
    const verdict = mayReview(
      { ...draft, ...standing },
      { ...form, ...answer },
      { ...facts, ...seen },
    );
    expect(verdict.ok ? null : verdict.reason).toBe(reason);
  });

  it("proposes only what differs from the version it takes over from", () => {
    const own = { ...draft, status: "draft" as const };
    const propose = (before: PolicyContent) => mayPropose(own, { seen: 4, before, today: TODAY });
    expect(propose(content)).toMatchObject({ reason: "nothing_changed" });
    expect(propose({ ...content, seed: "before" })).toEqual({ ok: true });
  });

  it("withdraws before the day and never on it", () => {
    const coming = { validFrom: addDays(TODAY, 1), withdrawnOn: null };
    expect(mayWithdraw(coming, TODAY)).toEqual({ ok: true });
    expect(mayWithdraw({ ...coming, validFrom: TODAY }, TODAY)).toMatchObject({ reason: "begun" });
  });
});
