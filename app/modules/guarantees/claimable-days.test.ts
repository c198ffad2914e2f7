import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, toLocalDate } from "~/platform/local-date";

import { CLAIM_STATUSES, claimPath, type FileClaim } from "./claim";
import {
  claimableDays,
  coveredUntil,
  isCoverOver,
  lastFilingDay,
  mayFile,
} from "./guarantee-rules";
import { draftedGuarantee as guarantee } from "../../../tests/factories/guarantees";

const day = toLocalDate;

describe("claimableDays", () => {
  const first = day("2027-03-01");
  const late = (days: number) => addDays(day("2028-03-01"), days);

  it("are the days of the cover that are past and not too old", () => {
    expect(claimableDays(guarantee(), [], day("2027-04-01"))).toEqual({
      from: first,
      to: "2027-04-01",
    });
    expect(claimableDays(guarantee(), [], day("2027-08-28"))).toEqual({
      from: "2027-05-30",
      to: "2027-08-28",
    });
    expect(claimableDays(guarantee(), [], late(10))?.to).toBe("2028-03-01");
  });

  it("are none before the cover and after the filing time", () => {
    expect(claimableDays(guarantee({ status: "signed" }), [], addDays(first, -1))).toBeNull();
    expect(claimableDays(guarantee({ status: "expired" }), [], late(90))).not.toBeNull();
    expect(claimableDays(guarantee({ status: "expired" }), [], late(91))).toBeNull();
    expect(lastFilingDay(guarantee())).toBe(late(90));
  });

  it("are none where nothing is signed or nothing is left", () => {
    expect(claimableDays(guarantee({ status: "proposed" }), [], day("2027-04-01"))).toBeNull();
    const used = [{ allowedCents: 290_000n }];
    expect(claimableDays(guarantee(), used, day("2027-04-01"))).toBeNull();
  });

  it("are exactly the days for which a claim is taken", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 480 }),
        fc.integer({ min: -100, max: 480 }),
        (now, then) => {
          const today = addDays(first, now);
          const occurredOn = addDays(first, then);
          const form: FileClaim = { kind: "damage", occurredOn, amount: 1n, description: "x" };
          const days = claimableDays(guarantee(), [], today);
          const isTaken = days !== null && days.from <= occurredOn && occurredOn <= days.to;
          expect(mayFile(guarantee(), [], form, today).ok).toBe(isTaken);
        },
      ),
    );
  });
});

it("isCoverOver: after the last covered day, or the day of an early release", () => {
  const until = coveredUntil(guarantee());
  expect(isCoverOver(guarantee(), until)).toBe(false);
  expect(isCoverOver(guarantee(), addDays(until, 1))).toBe(true);
  const released = guarantee({ status: "released", endedOn: day("2027-06-01") });
  expect(isCoverOver(released, day("2027-06-02"))).toBe(true);
  expect(isCoverOver(guarantee({ status: "proposed" }), addDays(until, 1))).toBe(false);
});

describe("claimPath", () => {
  it("has one present step at most, all done before and ahead after it", () => {
    for (const status of CLAIM_STATUSES) {
      const states = claimPath({ status, decision: null }).map(({ state }) => state);
      expect(states.join(" "), status).toMatch(/^(done ?)*(current ?)?(ahead ?)*$/);
    }
  });

  it("stops at a refusal, and a contested decision is decided again", () => {
    const states = (...claim: Parameters<typeof claimPath>) =>
      claimPath(...claim).map(({ state }) => state);
    expect(states({ status: "decided", decision: "refused" })[2]).toBe("stopped");
    expect(states({ status: "contested", decision: "refused" })[2]).toBe("current");
    expect(states({ status: "settled", decision: "approved" })).toEqual(Array(4).fill("done"));
  });
});
