import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bearableRent } from "./bearable-rent";
import type { HouseholdMember } from "./household";
import { estimateRevis } from "./revis";
import {
  aHousehold,
  aMember,
  shippedParameters,
  TODAY,
} from "../../../tests/factories/household-facts";

const revis = (...members: HouseholdMember[]) => {
  const verdict = estimateRevis(members, shippedParameters, TODAY);
  return verdict.ok ? verdict.totalCents : verdict.reason;
};
const [single, partner] = [aMember(0, "reference", 34), aMember(1, "partner", 33)];
const child = (position: number) => aMember(position, "child", 6);

describe("estimateRevis at index 944.43", () => {
  it.each([
    ["a single person", [single], 180_388n],
    ["a couple", [single, partner], 270_582n],
    ["a couple with two children", [single, partner, child(2), child(3)], 340_125n],
    ["a single parent with two children", [single, child(1), child(2)], 266_483n],
  ])("is what the published amounts give for %s", (_, members, cents) => {
    expect(revis(...members)).toBe(cents);
  });

  it("is refused under 25 without a child, and without an adult", () => {
    const young = aMember(0, "reference", 22);
    expect(revis(young)).toBe("too_young");
    expect(revis(young, child(1))).toBe(90_194n + 36_280n + 103_729n);
    expect(revis(aMember(0, "reference", 16))).toBe("no_adult");
  });
});

describe("bearableRent", () => {
  const incomes = (...cents: bigint[]) =>
    cents.map((monthlyCents) => ({ source: "work" as const, monthlyCents }));

  it("is 40 % of the recorded income, explained", () => {
    const household = aHousehold(undefined, { incomes: incomes(200_000n, 50_001n) });
    expect(bearableRent(household, shippedParameters, TODAY)).toEqual({
      cents: 100_000n,
      incomeCents: 250_001n,
      basis: "recorded",
      share: 4000,
      lines: [
        { reason: "income", detail: { amountCents: 250_001 } },
        { reason: "share", detail: { percent: 40, bearableCents: 100_000 } },
      ],
      status: "unverified",
    });
  });

  it("rests on the estimated REVIS while no income is recorded", () => {
    expect(
      bearableRent(aHousehold([single], { incomes: [] }), shippedParameters, TODAY),
    ).toMatchObject({
      cents: 72_155n,
      basis: "revis_estimate",
    });
  });

  it("is nothing for a young adult without income, and says so", () => {
    const household = aHousehold([aMember(0, "reference", 20)], { incomes: [] });
    expect(bearableRent(household, shippedParameters, TODAY)).toMatchObject({
      cents: 0n,
      lines: [{ reason: "no_income" }],
    });
  });

  it("never falls when income rises, and never exceeds its share", () => {
    const cents = fc.bigInt({ min: 1n, max: 2_000_000n });
    fc.assert(
      fc.property(cents, cents, (income, more) => {
        const of = (amount: bigint) =>
          bearableRent(
            aHousehold([single], { incomes: incomes(amount) }),
            shippedParameters,
            TODAY,
          );
        expect(of(income + more).cents).toBeGreaterThanOrEqual(of(income).cents);
        expect(of(income).cents * 10_000n <= income * 4000n).toBe(true);
      }),
    );
  });
});
