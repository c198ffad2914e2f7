import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { compareWays } from "./compare-ways";
import { SCHEME_KEYS } from "./scheme";
import { shippedParameters } from "../../../tests/factories/household-facts";

const from = toLocalDate("2027-01-15");
const ways = (rentCents: bigint) =>
  compareWays({ rentCents, chargesCents: 20_000n, from }, shippedParameters);

describe("compareWays", () => {
  it("shows the three ways in their order", () => {
    expect(ways(145_000n).map((way) => way.scheme)).toEqual([...SCHEME_KEYS]);
  });

  it("gives the direct lease its rent, a year's guarantee of two rents, and no exemption", () => {
    const [direct] = ways(145_000n);
    expect(direct).toMatchObject({
      legalTitle: "bail_a_loyer",
      tenant: "household",
      yearlyRent: { minCents: 1_740_000n, maxCents: 1_740_000n },
      taxableYearlyRent: { minCents: 1_740_000n, maxCents: 1_740_000n },
      cover: { kind: "guarantee", maxCents: 290_000n, until: "2028-01-14" },
      maxMonths: null,
      recovery: { minMonths: 6, maxMonths: 6 },
    });
  });

  it("takes 30 to 40 % off for an organisation, exempts 90 % and pays through", () => {
    const [, ais] = ways(145_000n);
    expect(ais).toMatchObject({
      legalTitle: "mise_a_disposition",
      tenant: "organisation",
      payer: "organisation",
      yearlyRent: { minCents: 1_044_000n, maxCents: 1_218_000n },
      taxableYearlyRent: { minCents: 104_400n, maxCents: 121_800n },
      taxExemption: 9000,
      cover: { kind: "organisation", maxCents: null, until: null },
      maxMonths: 36,
    });
  });

  it("flags every way that rests on something unverified, and says on what", () => {
    for (const way of ways(145_000n)) {
      expect(way.assumptions.every(({ source }) => source.length > 0)).toBe(true);
      expect(way.status).toBe("unverified");
    }
    const [, ais] = ways(145_000n);
    const doubtful = ais!.assumptions.filter(({ status }) => status === "unverified");
    expect(doubtful.map(({ key }) => key)).toEqual([
      "rent_below_market",
      "recovery",
      "state_contribution",
    ]);
  });

  it("stays in whole cents and in proportion for any rent", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10_000n, max: 2_000_000n }), (rentCents) => {
        for (const way of ways(rentCents)) {
          expect(way.yearlyRent.minCents).toBe(way.monthlyRent.minCents * 12n);
          expect(way.monthlyRent.minCents <= way.monthlyRent.maxCents).toBe(true);
          expect(way.monthlyRent.maxCents <= rentCents).toBe(true);
          expect(way.taxableYearlyRent.maxCents <= way.yearlyRent.maxCents).toBe(true);
        }
      }),
    );
  });
});
