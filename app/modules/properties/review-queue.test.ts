import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { CHECK_KINDS } from "./offer-check";
import { queueEntry, type QueuedOffer, reviewStep } from "./review-queue";

const TODAY = toLocalDate("2027-01-20");
const at = (day: number) => new Date(Date.UTC(2027, 0, day, 10));

const offer = (changes: Partial<QueuedOffer>): QueuedOffer => ({
  ...{ status: "submitted", scheme: "lisko_guarantee", submittedAt: at(18), reviewedAt: null },
  ...{ ownerTurnAt: null, awaitsStaffSince: null, checks: [] },
  ...changes,
});
const checks = (...results: ("ok" | "failed" | "waived")[]) =>
  results.map((result, index) => ({ kind: CHECK_KINDS[index] ?? "exists", result }));

describe("the step of a reviewer", () => {
  it.each([
    [[], "lisko_guarantee", "check_exists"],
    [checks("ok"), "lisko_guarantee", "check_title"],
    [checks("ok", "waived"), "lisko_guarantee", "check_papers"],
    [checks("ok", "ok", "ok"), "ais", "check_habitability"],
    [checks("ok", "ok", "ok", "ok"), "lisko_guarantee", "publish"],
    [checks("ok", "ok", "ok", "ok"), "ais", "accept"],
    [checks("ok", "failed"), "ais", "decide_failed"],
  ] as const)("after %o by %s is %s", (done, scheme, step) => {
    expect(reviewStep({ checks: [...done], scheme })).toBe(step);
  });
});

describe("who is waited for", () => {
  it("is the staff from the day it was sent, late after its days", () => {
    expect(queueEntry(offer({ submittedAt: at(15) }), TODAY)).toMatchObject({
      step: "check_exists",
      waits: { who: "staff", since: "2027-01-15", isLate: false },
    });
    expect(queueEntry(offer({ submittedAt: at(14) }), TODAY).waits?.isLate).toBe(true);
  });

  it.each(["changes_requested", "accepted", "paused"] as const)(
    "is the owner while it is %s",
    (status) => {
      const entry = (day: number) => queueEntry(offer({ status, reviewedAt: at(day) }), TODAY);
      expect(entry(6)).toMatchObject({ step: null, waits: { who: "owner", isLate: false } });
      expect(entry(5).waits?.isLate).toBe(true);
      const turned = offer({ status, reviewedAt: at(1), ownerTurnAt: at(19) });
      expect(queueEntry(turned, TODAY).waits?.since).toBe("2027-01-19");
      const returned = offer({ status, reviewedAt: at(19), ownerTurnAt: at(1) });
      expect(queueEntry(returned, TODAY).waits?.since).toBe("2027-01-19");
    },
  );

  it.each(["published", "reserved", "let", "refused", "ended", "withdrawn"] as const)(
    "is nobody while it is %s, unless somebody asked",
    (status) => {
      expect(queueEntry(offer({ status, reviewedAt: at(1) }), TODAY)).toEqual({
        step: null,
        waits: null,
        message: null,
      });
      const asked = offer({ status, awaitsStaffSince: at(17) });
      expect(queueEntry(asked, TODAY).message).toEqual({ since: "2027-01-17", isLate: true });
    },
  );
});
