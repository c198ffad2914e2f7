import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, toLocalDate } from "~/platform/local-date";

import {
  bucketOf,
  CompleteTaskForm,
  mayComplete,
  TASK_BUCKETS,
  weekEndsOn,
} from "./follow-up-task";
import { dayOfWeek } from "./working-days";

const today = toLocalDate("2027-03-03");

describe("bucketOf on a Wednesday", () => {
  it.each([
    ["2027-03-02", "overdue"],
    ["2027-03-03", "today"],
    ["2027-03-04", "this_week"],
    ["2027-03-07", "this_week"],
    ["2027-03-08", "later"],
  ] as const)("%s is %s", (due, bucket) => {
    expect(bucketOf(toLocalDate(due), today)).toBe(bucket);
  });

  it("leaves nothing of this week on a Sunday", () => {
    const sunday = toLocalDate("2027-03-07");
    expect(bucketOf(addDays(sunday, 1), sunday)).toBe("later");
  });

  it("never goes back as the due day moves on", () => {
    const order = (due: number) => TASK_BUCKETS.indexOf(bucketOf(addDays(today, due), today));
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (due) => order(due) <= order(due + 1)),
    );
  });
});

it("a week ends on its Sunday", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const day = addDays(today, days);
      expect(dayOfWeek(weekEndsOn(day))).toBe(7);
      expect(weekEndsOn(day) >= day && weekEndsOn(day) <= addDays(day, 6)).toBe(true);
    }),
  );
});

describe("mayComplete", () => {
  const open = { status: "open", needsProof: true } as const;

  it("wants a proof for what is achieved and a note for the rest", () => {
    expect(mayComplete(open, { outcome: "achieved" })).toMatchObject({
      reason: "task_proof_missing",
    });
    expect(mayComplete(open, { outcome: "achieved", proof: "No 4711" }).ok).toBe(true);
    expect(mayComplete(open, { outcome: "not_needed" })).toMatchObject({
      reason: "task_note_missing",
    });
    expect(mayComplete(open, { outcome: "not_needed", note: "moved" }).ok).toBe(true);
  });

  it("finishes a task once", () => {
    expect(mayComplete({ ...open, status: "done" }, { outcome: "achieved" })).toMatchObject({
      reason: "task_not_open",
    });
  });
});

it("the form takes only its own fields", () => {
  expect(CompleteTaskForm.safeParse({ outcome: "achieved" }).success).toBe(true);
  expect(CompleteTaskForm.safeParse({ outcome: "achieved", status: "done" }).success).toBe(false);
  expect(CompleteTaskForm.safeParse({ outcome: "constructor" }).success).toBe(false);
});
