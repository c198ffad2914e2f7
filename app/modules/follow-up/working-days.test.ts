import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, toLocalDate, type LocalDate } from "~/platform/local-date";

import {
  dayOfWeek,
  easterSunday,
  holidayOn,
  isWorkingDay,
  publicHolidays,
  workingDayFrom,
  workingDayUntil,
} from "./working-days";

const anyDay = fc
  .integer({ min: 0, max: 150 * 365 })
  .map((days) => addDays(toLocalDate("1950-01-01"), days));

describe("easterSunday", () => {
  it.each([
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2011, "2011-04-24"],
    [2019, "2019-04-21"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
  ])("%i is %s", (year, expected) => {
    expect(easterSunday(year)).toBe(expected);
  });

  it("is a Sunday between 22 March and 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
        const easter = easterSunday(year);
        expect(dayOfWeek(easter)).toBe(7);
        expect(easter.slice(5) >= "03-22" && easter.slice(5) <= "04-25").toBe(true);
      }),
    );
  });
});

describe("publicHolidays", () => {
  it("are those the union OGBL published for 2020", () => {
    expect(publicHolidays(2020).map((holiday) => holiday.date)).toEqual([
      "2020-01-01",
      "2020-04-13",
      "2020-05-01",
      "2020-05-09",
      "2020-05-21",
      "2020-06-01",
      "2020-06-23",
      "2020-08-15",
      "2020-11-01",
      "2020-12-25",
      "2020-12-26",
    ]);
  });

  it("have Europe Day since 2019", () => {
    expect(publicHolidays(2018)).toHaveLength(10);
    expect(holidayOn(toLocalDate("2018-05-09"))).toBeNull();
    expect(holidayOn(toLocalDate("2019-05-09"))).toBe("europe_day");
  });

  it("may fall together", () => {
    expect(publicHolidays(2008).filter((holiday) => holiday.date === "2008-05-01")).toHaveLength(2);
  });
});

describe("working days", () => {
  it("jump over a weekend and a holiday", () => {
    expect(workingDayFrom(toLocalDate("2026-04-03"))).toBe("2026-04-03");
    expect(workingDayFrom(toLocalDate("2026-04-04"))).toBe("2026-04-07");
    expect(workingDayUntil(toLocalDate("2026-04-06"))).toBe("2026-04-03");
    expect(workingDayUntil(toLocalDate("2027-01-01"))).toBe("2026-12-31");
  });

  it("are the nearest ones", () => {
    fc.assert(
      fc.property(anyDay, (day: LocalDate) => {
        const later = workingDayFrom(day);
        const earlier = workingDayUntil(day);
        expect(isWorkingDay(later) && isWorkingDay(earlier)).toBe(true);
        expect(earlier <= day && day <= later).toBe(true);
        expect(later <= addDays(day, 5) && earlier >= addDays(day, -5)).toBe(true);
        for (let between = addDays(earlier, 1); between < later; between = addDays(between, 1)) {
          expect(isWorkingDay(between) && between !== day).toBe(false);
        }
      }),
    );
  });
});
