import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, luxembourgDay, toLocalDate } from "~/platform/local-date";

import { clockTime, instantAt, parseClockTime, weekdayOf } from "./clock-time";

describe("times of day", () => {
  it.each([
    ["08:30", 510],
    ["8:30", 510],
    ["8h30", 510],
    ["00:00", 0],
    ["23:59", 1439],
    ["24:00", null],
    ["8:60", null],
    ["half past eight", null],
    ["", null],
  ])("reads %j as %j", (text, minute) => {
    expect(parseClockTime(text)).toBe(minute);
  });

  it("are read as they were written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(parseClockTime(clockTime(minute))).toBe(minute);
      }),
    );
  });

  it("stay what the clock shows when the clocks change", () => {
    const at = (day: string, minute = 510) => instantAt(toLocalDate(day), minute).toISOString();
    expect(at("2026-03-25")).toBe("2026-03-25T07:30:00.000Z");
    expect(at("2026-04-01")).toBe("2026-04-01T06:30:00.000Z");
    expect(at("2026-10-28")).toBe("2026-10-28T07:30:00.000Z");
    // 02:30 does not exist on that night, and 24:00 is the next midnight.
    expect(at("2026-03-29", 150)).toBe("2026-03-29T01:30:00.000Z");
    expect(at("2026-10-25", 1440)).toBe("2026-10-25T23:00:00.000Z");
  });

  it("are instants of their own day", () => {
    const first = toLocalDate("2026-01-01");
    fc.assert(
      fc.property(fc.nat(1500), fc.integer({ min: 0, max: 1439 }), (days, minute) => {
        const day = addDays(first, days);
        expect(luxembourgDay(instantAt(day, minute))).toBe(day);
      }),
    );
  });

  it("know Wednesdays", () => expect(weekdayOf(toLocalDate("2026-11-25"))).toBe(3));
});
