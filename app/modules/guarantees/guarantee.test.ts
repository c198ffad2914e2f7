import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { LegalParameterRow } from "~/modules/schemes/legal-parameter";
import { addDays, toLocalDate, type LocalDate } from "~/platform/local-date";

import type { Claim, FileClaim } from "./claim";
import {
  daysLeft,
  draftGuarantee,
  guaranteeStatusOn,
  GuaranteeTerms,
  guaranteeTermsOn,
  type Guarantee,
} from "./guarantee";
import {
  atRiskCents,
  coveredUntil,
  filingUntil,
  isEnding,
  isPromiseOver,
  mayFile,
} from "./guarantee-rules";
import shippedParameters from "../../../prisma/data/legal-parameters.json";
import { draftedGuarantee as guarantee, TERMS as terms } from "../../../tests/factories/guarantees";

const day = toLocalDate;

describe("draftGuarantee", () => {
  it.each([
    ["2027-03-01", "2028-03-01"],
    ["2028-02-29", "2029-02-28"],
    ["2027-02-28", "2028-02-28"],
    ["2027-08-31", "2028-08-31"],
  ])("twelve months from %s end on %s", (startsOn, endsOn) => {
    expect(draftGuarantee(terms, { startsOn: day(startsOn), rentCents: 1n }).endsOn).toBe(endsOn);
  });

  it("clamps to the end of a shorter month", () => {
    const draft = draftGuarantee(
      { months: 6, capMonthsOfRent: 2 },
      { startsOn: day("2027-08-31"), rentCents: 1n },
    );
    expect(draft.endsOn).toBe("2028-02-29");
  });

  it("covers months of rent, to the cent", () => {
    expect(guarantee().capCents).toBe(290_000n);
  });
});

describe("guaranteeTermsOn", () => {
  it("takes the dated parameters: twelve months, two months of rent, sixty days", () => {
    const parameters = LegalParameterRow.array().parse(shippedParameters);
    const today = guaranteeTermsOn(parameters, day("2026-11-21"));
    expect(GuaranteeTerms.parse(today)).toMatchObject({
      months: 12,
      capMonthsOfRent: 2,
      endingAlertDays: 60,
    });
  });
});

describe("guaranteeStatusOn", () => {
  it.each([
    ["2027-02-28", "signed"],
    ["2027-03-01", "active"],
    ["2027-12-31", "active"],
    ["2028-01-01", "ending"],
    ["2028-03-01", "ending"],
    ["2028-03-02", "expired"],
  ] as const)("on %s is %s", (today, status) => {
    expect(guaranteeStatusOn(guarantee(), day(today))).toBe(status);
    expect(isEnding(guarantee(), day(today))).toBe(status === "ending");
  });

  it("never undoes a decision", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("proposed", "released"),
        fc.integer({ min: -1000, max: 1000 }),
        (status, days) => {
          const today = addDays(day("2027-09-01"), days);
          expect(guaranteeStatusOn(guarantee({ status }), today)).toBe(status);
        },
      ),
    );
  });

  it("only goes forward with the days", () => {
    const order = ["signed", "active", "ending", "expired"];
    const place = (days: number) =>
      order.indexOf(guaranteeStatusOn(guarantee(), addDays(day("2027-02-01"), days)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (days) => place(days) <= place(days + 1)),
    );
  });

  it("counts the days left, today included", () => {
    expect(daysLeft(guarantee(), day("2028-03-01"))).toBe(1);
    expect(daysLeft(guarantee(), day("2028-03-02"))).toBe(0);
  });
});

describe("atRiskCents", () => {
  it("is what may come, never more than what is left", () => {
    const amount = fc.bigInt({ min: 0n, max: 1_000_000n });
    fc.assert(
      fc.property(amount, amount, amount, (remaining, arrears, undecided) => {
        const risk = atRiskCents({
          remainingCents: remaining,
          unclaimedArrearsCents: arrears,
          undecidedClaimsCents: undecided,
        });
        expect(risk >= 0n && risk <= remaining && risk <= arrears + undecided).toBe(true);
        expect(risk === remaining || risk === arrears + undecided).toBe(true);
      }),
    );
  });
});

describe("isPromiseOver", () => {
  const lastFiling = day("2028-05-30");
  const none: Parameters<typeof isPromiseOver>[1] = [];

  it("waits for the filing time after the last covered day", () => {
    expect(isPromiseOver(guarantee(), none, lastFiling)).toBe(false);
    expect(isPromiseOver(guarantee(), none, addDays(lastFiling, 1))).toBe(true);
    const released = guarantee({ status: "released", endedOn: day("2027-06-10") });
    expect(isPromiseOver(released, none, day("2027-09-08"))).toBe(false);
    expect(isPromiseOver(released, none, day("2027-09-09"))).toBe(true);
  });

  it("waits for open claims and for the time to contest", () => {
    const after = addDays(lastFiling, 1);
    const refusedLate = { status: "decided", decision: "refused", decidedOn: lastFiling } as const;
    const open = { status: "filed", decision: null, decidedOn: null } as const;
    expect(isPromiseOver(guarantee(), [open], after)).toBe(false);
    expect(isPromiseOver(guarantee(), [refusedLate], addDays(lastFiling, 40))).toBe(false);
    expect(isPromiseOver(guarantee(), [refusedLate], addDays(lastFiling, 41))).toBe(true);
  });
});

describe("mayFile", () => {
  type Earlier = Pick<Claim, "kind" | "occurredOn" | "decision" | "allowedCents">;
  const form = (changes: Partial<FileClaim> = {}): FileClaim => ({
    kind: "rent",
    occurredOn: day("2027-06-01"),
    amount: 145_000n,
    description: "June was not paid",
    ...changes,
  });
  const reason = (
    changes: Partial<FileClaim>,
    today: LocalDate = day("2027-06-20"),
    earlier: Earlier[] = [],
    on: Partial<Guarantee> = {},
  ) => {
    const verdict = mayFile(guarantee(on), earlier, form(changes), today);
    return verdict.ok ? "ok" : verdict.reason;
  };

  it("accepts an event of the first and of the last covered day, none outside", () => {
    expect(reason({ occurredOn: day("2027-02-28") })).toBe("event_before_cover");
    expect(reason({ occurredOn: day("2027-03-01") }, day("2027-03-02"))).toBe("ok");
    expect(reason({ occurredOn: day("2028-03-01") }, day("2028-04-01"))).toBe("ok");
    expect(reason({ occurredOn: day("2028-03-02") }, day("2028-04-01"))).toBe("event_after_cover");
  });

  it("still takes a claim after the end, until the filing time is over", () => {
    const last = { occurredOn: day("2028-03-01") };
    const latest = filingUntil(guarantee(), last);
    expect(reason(last, latest, [], { status: "expired", endedOn: day("2028-03-01") })).toBe("ok");
    expect(reason(last, addDays(latest, 1))).toBe("filed_too_late");
  });

  it("ends the cover with an early release", () => {
    const released = { status: "released", endedOn: day("2027-06-10") } as const;
    expect(coveredUntil(guarantee(released))).toBe("2027-06-10");
    expect(reason({ occurredOn: day("2027-06-10") }, day("2027-06-20"), [], released)).toBe("ok");
    expect(reason({ occurredOn: day("2027-06-11") }, day("2027-06-20"), [], released)).toBe(
      "event_after_cover",
    );
  });

  it("refuses what the agreement does not cover, the future, and an unsigned guarantee", () => {
    expect(reason({ kind: "damage" }, undefined, [], { covers: ["rent"] })).toBe(
      "kind_not_covered",
    );
    expect(reason({ occurredOn: day("2027-06-21") })).toBe("event_in_future");
    expect(reason({}, undefined, [], { status: "proposed" })).toBe("guarantee_not_signed");
  });

  it("takes the rent of a month once, unless it was refused", () => {
    const june: Earlier = {
      kind: "rent",
      occurredOn: day("2027-06-05"),
      decision: null,
      allowedCents: null,
    };
    expect(reason({}, undefined, [june])).toBe("rent_already_claimed");
    expect(reason({}, undefined, [{ ...june, decision: "refused", allowedCents: 0n }])).toBe("ok");
    expect(reason({}, undefined, [{ ...june, kind: "damage" }])).toBe("ok");
    expect(reason({ kind: "damage" }, undefined, [june])).toBe("ok");
  });

  it("refuses more than what is left, and says what is left", () => {
    const may: Earlier = {
      kind: "rent",
      occurredOn: day("2027-05-01"),
      decision: "approved",
      allowedCents: 145_001n,
    };
    const verdict = mayFile(guarantee(), [may], form(), day("2027-06-20"));
    expect(verdict).toMatchObject({
      reason: "amount_above_cover",
      detail: { leftCents: 144_999 },
    });
    expect(reason({ amount: 144_999n }, undefined, [may])).toBe("ok");
  });
});
