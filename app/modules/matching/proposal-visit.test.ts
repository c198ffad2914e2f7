import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { decideVisitOutcome, decideVisitPlan, toldVisit, VisitOutcomeForm } from "./proposal-visit";

const accepted = { status: "accepted" } as const;
const now = new Date("2027-03-01T09:00:00Z");
const planned = { id: "v", at: now, meeting: "At the door", status: "planned" } as const;

describe("a visit's hour", () => {
  it.each([
    ["in winter", "2027-03-12", 14 * 60, "2027-03-12T13:00:00.000Z"],
    ["in summer", "2027-06-12", 14 * 60, "2027-06-12T12:00:00.000Z"],
    ["in the hour that March leaves out", "2027-03-28", 150, "2027-03-28T01:30:00.000Z"],
    ["in the hour that October has twice", "2027-10-31", 150, "2027-10-31T00:30:00.000Z"],
  ])("is Luxembourg's %s", (_when, on, time, instant) => {
    const plan = { on: toLocalDate(on), time };
    const verdict = decideVisitPlan(accepted, plan, now);
    expect(verdict).toEqual({ ok: true, at: new Date(instant) });
  });

  it("lies ahead, and its proposal still runs", () => {
    const plan = { on: toLocalDate("2027-03-01"), time: 600 };
    expect(decideVisitPlan(accepted, plan, now)).toMatchObject({ reason: "visit_in_past" });
    expect(decideVisitPlan({ status: "expired" }, plan, now)).toMatchObject({
      reason: "wrong_status",
    });
  });
});

describe("a visit's outcome", () => {
  it("is told after it, once", () => {
    expect(decideVisitOutcome(accepted, planned, now)).toEqual({ ok: true });
    const ahead = { ...planned, at: new Date(now.getTime() + 1) };
    expect(decideVisitOutcome(accepted, ahead, now)).toMatchObject({ reason: "visit_ahead" });
    const over = { ...planned, status: "held" } as const;
    expect(decideVisitOutcome(accepted, over, now)).toMatchObject({ reason: "no_visit" });
    expect(decideVisitOutcome(accepted, null, now)).toMatchObject({ reason: "no_visit" });
  });

  it.each([
    [{ outcome: "disliked" }, "reason"],
    [{ outcome: "nobody_came" }, "absent"],
    [{ outcome: "disliked", reason: "other" }, "note"],
  ])("says what is missing: %o", (form, path) => {
    const read = VisitOutcomeForm.safeParse(form);
    expect(read.error?.issues.map((issue) => issue.path[0])).toEqual([path]);
  });
});

it("the planned visit is told before one that took place", () => {
  const held = { ...planned, id: "h", status: "held" } as const;
  const missed = { ...planned, id: "m", status: "missed" } as const;
  expect(toldVisit([missed, held, planned])?.id).toBe("v");
  expect(toldVisit([missed, held])?.id).toBe("h");
  expect(toldVisit([missed])).toBeNull();
});
