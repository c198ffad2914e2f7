import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { DepartureCount, kindOfRoute } from "./count-departures";
import { emptyService, ordinaryWeekday, readGtfsDay, runsOn, type Service } from "./gtfs-services";

const day = toLocalDate;
const week: Service = {
  ...emptyService(),
  weekdays: [true, true, true, true, true, false, false],
  from: day("2026-06-29"),
  to: day("2026-07-26"),
};

describe("services of a timetable", () => {
  it("run on their weekdays between their days, but for what is added and removed", () => {
    const service = {
      ...week,
      added: new Set([day("2026-07-05")]),
      removed: new Set([day("2026-07-07")]),
    };
    expect(runsOn(service, day("2026-07-06"))).toBe(true);
    expect(runsOn(service, day("2026-07-07"))).toBe(false);
    expect(runsOn(service, day("2026-07-04"))).toBe(false);
    expect(runsOn(service, day("2026-07-05"))).toBe(true);
    expect(runsOn(service, day("2026-07-27"))).toBe(false);
  });

  it("have as ordinary weekday the first Tuesday with the most runs", () => {
    const holiday = { ...week, removed: new Set([day("2026-06-30")]) };
    const runs = new Map([["week", 10]]);
    expect(ordinaryWeekday(new Map([["week", holiday]]), runs)).toBe("2026-07-07");
    expect(ordinaryWeekday(new Map([["week", week]]), new Map())).toBeNull();
    expect(ordinaryWeekday(new Map(), runs)).toBeNull();
  });

  it("may have no calendar but single days", () => {
    const added = { ...emptyService(), added: new Set([day("2026-07-14"), day("2026-07-15")]) };
    expect(ordinaryWeekday(new Map([["a", added]]), new Map([["a", 1]]))).toBe("2026-07-14");
  });

  it("write days without signs between", () => {
    expect(readGtfsDay("20260714")).toBe("2026-07-14");
    for (const text of ["2026-07-14", "20260230", "", "202607141"]) {
      expect(readGtfsDay(text)).toBeNull();
    }
  });
});

describe("departures of a day", () => {
  it("are counted everywhere but at the last stop, in whatever order the rows come", () => {
    const count = new DepartureCount();
    count.addRun("one", "bus");
    count.addRun("two", "rail");
    count.addCall("one", "C", 3, true);
    count.addCall("one", "A", 1, true);
    count.addCall("one", "B", 2, true);
    count.addCall("two", "B", 0, true);
    count.addCall("two", "A", 5, false);
    count.addCall("of another day", "A", 1, true);
    const found = count.finish();
    expect(Object.fromEntries(found)).toEqual({
      A: { departures: 1, kind: "bus" },
      B: { departures: 2, kind: "rail" },
      C: { departures: 0, kind: "bus" },
    });
  });

  it("are of the kind of their route", () => {
    expect(["0", "2", "3", "106", "700", "900", "7", "x"].map(kindOfRoute)).toEqual([
      "tram",
      "rail",
      "bus",
      "rail",
      "bus",
      "tram",
      "other",
      "other",
    ]);
  });
});
