import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { HOUSEHOLD_STATUSES } from "./household";
import { isExitLate } from "./household-list";

const today = toLocalDate("2026-03-05");
const yesterday = toLocalDate("2026-03-04");

describe("isExitLate", () => {
  it("is true once the day is over, for a household that still looks for a home", () => {
    const late = HOUSEHOLD_STATUSES.filter((status) =>
      isExitLate({ status, exitDeadline: yesterday }, today),
    );
    expect(late).toEqual(["received", "assessed", "ready", "parked"]);
  });

  it("is false on the day itself and without a day", () => {
    expect(isExitLate({ status: "ready", exitDeadline: today }, today)).toBe(false);
    expect(isExitLate({ status: "ready", exitDeadline: null }, today)).toBe(false);
  });
});
