import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { CLAIM_STATUSES, DecideClaimForm, FileClaimForm, isOpenClaim, type Claim } from "./claim";
import { decisionDueOn, mayAssess, mayContest, mayDecide, maySettle } from "./claim-rules";

const assessed: Claim = {
  id: "c",
  guaranteeId: "g",
  kind: "rent",
  status: "assessed",
  occurredOn: toLocalDate("2027-06-01"),
  amountCents: 145_000n,
  filedBy: "owner",
  filedOn: toLocalDate("2027-06-20"),
  assessedBy: "officer",
  assessedCents: 145_000n,
  decidedBy: null,
  decidedOn: null,
  decision: null,
  allowedCents: null,
};

const because = "The rent of June is due and unpaid.";
const approve = { decision: "approved", reason: because } as const;
const manager = { deciderId: "manager", remainingCents: 290_000n };

describe("mayDecide", () => {
  it("wants a person who neither filed nor assessed", () => {
    expect(mayDecide(assessed, approve, { ...manager, deciderId: "owner" })).toMatchObject({
      reason: "decider_filed",
    });
    expect(mayDecide(assessed, approve, { ...manager, deciderId: "officer" })).toMatchObject({
      reason: "decider_assessed",
    });
    expect(mayDecide(assessed, approve, manager)).toEqual({ ok: true, allowedCents: 145_000n });
  });

  it("allows all, part or nothing, as it is named", () => {
    const reduce = (amount: bigint) =>
      mayDecide(assessed, { decision: "reduced", amount, reason: because }, manager);
    expect(reduce(100_000n)).toEqual({ ok: true, allowedCents: 100_000n });
    expect(reduce(145_000n)).toMatchObject({ reason: "reduced_not_less" });
    expect(mayDecide(assessed, { decision: "refused", reason: because }, manager)).toEqual({
      ok: true,
      allowedCents: 0n,
    });
  });

  it("never allows more than what is left of the cover, nor more than asked", () => {
    const amount = fc.bigInt({ min: 0n, max: 400_000n });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.constantFrom("approved", "reduced", "refused"),
        amount,
        (asked, left, decision, reduced) => {
          const claim = { ...assessed, amountCents: asked };
          const verdict = mayDecide(
            claim,
            { decision, amount: reduced, reason: because },
            { deciderId: "manager", remainingCents: left },
          );
          if (!verdict.ok) return;
          expect(verdict.allowedCents >= 0n).toBe(true);
          expect(verdict.allowedCents <= left).toBe(true);
          expect(verdict.allowedCents <= asked).toBe(true);
        },
      ),
    );
  });

  it("waits for the assessment, and comes once", () => {
    for (const status of CLAIM_STATUSES) {
      const verdict = mayDecide({ ...assessed, status }, approve, manager);
      expect(verdict.ok).toBe(status === "assessed" || status === "contested");
    }
  });
});

describe("mayAssess", () => {
  it("takes a filed claim, up to what is asked", () => {
    const filed = { ...assessed, status: "filed" } as const;
    expect(mayAssess(filed, { amount: 145_000n, reason: because }).ok).toBe(true);
    expect(mayAssess(filed, { amount: 145_001n, reason: because })).toMatchObject({
      reason: "assessed_above_asked",
    });
    expect(mayAssess(assessed, { amount: 1n, reason: because })).toMatchObject({
      reason: "claim_not_to_assess",
    });
  });
});

describe("maySettle", () => {
  const decided = { status: "decided", allowedCents: 100_000n } as const;

  it("pays a decision once, and nothing without one", () => {
    expect(maySettle(decided)).toEqual({ ok: true, payCents: 100_000n });
    expect(maySettle({ ...decided, status: "settled" })).toMatchObject({
      reason: "claim_not_to_settle",
    });
    expect(maySettle({ ...decided, status: "assessed" }).ok).toBe(false);
    expect(maySettle({ ...decided, allowedCents: 0n })).toMatchObject({ reason: "nothing_to_pay" });
  });
});

describe("mayContest", () => {
  const terms = { claimContestDays: 40 };
  const refused = {
    status: "decided",
    decision: "refused",
    decidedOn: toLocalDate("2027-07-01"),
  } as const;

  it("is open for the agreed days after a decision that allows less", () => {
    expect(mayContest(refused, terms, toLocalDate("2027-08-10")).ok).toBe(true);
    expect(mayContest(refused, terms, toLocalDate("2027-08-11"))).toMatchObject({
      reason: "contested_too_late",
      detail: { latestOn: "2027-08-10" },
    });
    expect(
      mayContest({ ...refused, decision: "approved" }, terms, toLocalDate("2027-07-02")),
    ).toMatchObject({ reason: "nothing_to_contest" });
  });
});

it("a claim is open until it is refused or paid", () => {
  expect(isOpenClaim(assessed)).toBe(true);
  expect(isOpenClaim({ status: "decided", decision: "reduced" })).toBe(true);
  expect(isOpenClaim({ status: "decided", decision: "refused" })).toBe(false);
  expect(isOpenClaim({ status: "contested", decision: "refused" })).toBe(true);
  expect(isOpenClaim({ status: "settled", decision: "approved" })).toBe(false);
});

it("a decision is due the agreed days after the filing", () => {
  expect(decisionDueOn(assessed, { claimDecisionDays: 30 })).toBe("2027-07-20");
});

describe("forms", () => {
  const filing = { kind: "rent", occurredOn: "2027-06-01", description: because };

  it.each(["1.250,50", "1 250,5", "١٢"])("read %s as an amount", (amount) => {
    expect(FileClaimForm.safeParse({ ...filing, amount }).success).toBe(true);
  });

  it.each(["0", "-1", "1e3", "0,005", "", "99999999999"])("refuse %s as an amount", (amount) => {
    const parsed = FileClaimForm.safeParse({ ...filing, amount });
    expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([["amount"]]);
  });

  it("ask for the amount of a reduction at its field", () => {
    const parsed = DecideClaimForm.safeParse({ decision: "reduced", reason: because });
    expect(parsed.error?.issues).toMatchObject([
      { path: ["amount"], message: "guarantees.refused.reduced_amount_missing" },
    ]);
  });

  it("take no field they do not know", () => {
    expect(FileClaimForm.safeParse({ ...filing, amount: "1", filedBy: "me" }).success).toBe(false);
  });
});
