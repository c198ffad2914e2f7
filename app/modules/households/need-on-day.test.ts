import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, addMonths, toLocalDate } from "~/platform/local-date";

import { bedroomsNeeded } from "./bedrooms-needed";
import type { HouseholdMember, Sex } from "./household";
import { comingChanges, needDayBounds, needOnDay, readNeedDay } from "./need-on-day";
import {
  aMember,
  brusselsAnalogue,
  shippedParameters,
  shippedStandards,
  TODAY,
} from "../../../tests/factories/household-facts";

const needOf = (members: HouseholdMember[], on = TODAY, acceptsShared = false) =>
  needOnDay({ members, acceptsShared }, shippedStandards, shippedParameters, on);

const family = [
  aMember(0, "reference", 41),
  aMember(1, "partner", 38),
  aMember(2, "child", 13, { sex: "male" }),
  aMember(3, "child", 7, { sex: "male" }),
  aMember(4, "child", null, { expectedOn: toLocalDate("2027-02-01") }),
  aMember(5, "parent", 70, { expectedOn: toLocalDate("2027-06-01") }),
];

describe("needOnDay", () => {
  it("names who shares with whom, and only those who are there", () => {
    const { computed, persons } = needOf(family);
    expect(computed.lines.map(({ reason, positions }) => [reason, ...positions])).toEqual([
      ["couple", 0, 1],
      ["children_same_sex", 2, 3],
    ]);
    expect(persons.map(({ position, age }) => [position, age])).toEqual([
      [0, 41],
      [1, 38],
      [2, 13],
      [3, 7],
    ]);
  });

  it("gives the area with the source and the status of every figure", () => {
    const { area } = needOf(family, toLocalDate("2027-06-01"), true);
    expect(area.squareMetres).toBe(12 + 5 * 9);
    expect(area.lines.map(({ reason, detail, status }) => ({ reason, detail, status }))).toEqual([
      { reason: "first_occupant", detail: { each: 12 }, status: "unverified" },
      { reason: "further_occupants", detail: { each: 9, count: 5 }, status: "unverified" },
      { reason: "room", detail: { each: 9, total: 54 }, status: "unverified" },
      { reason: "adults_per_bedroom", detail: { each: 2, least: 2 }, status: "verified" },
    ]);
    expect(area.lines.every(({ source }) => source.length > 10)).toBe(true);
  });

  it("asks for nothing where nobody lives", () => {
    const { computed, area, persons } = needOf([]);
    expect([computed.bedrooms, area.squareMetres, persons.length]).toEqual([0, 0, 0]);
  });
});

describe("comingChanges", () => {
  it("tells births, arrivals and birthdays in their order, with the count before and after", () => {
    const changes = comingChanges({ members: family }, shippedStandards, TODAY);
    expect(
      changes.slice(0, 4).map(({ on, kind, position, from, to }) => [on, kind, position, from, to]),
    ).toEqual([
      ["2027-02-01", "birth", 4, 2, 3],
      ["2027-06-01", "arrival", 5, 3, 4],
      ["2028-02-10", "same_sex_age", 2, 4, 4],
      ["2031-02-10", "adult", 2, 4, 5],
    ]);
  });

  it("agrees with the need of the day before and of the day itself, whatever the family", () => {
    const child = fc.record({
      months: fc.integer({ min: 0, max: 17 * 12 }),
      sex: fc.constantFrom<Sex | null>("female", "male", null),
      comesIn: fc.option(fc.integer({ min: 1, max: 900 })),
    });
    fc.assert(
      fc.property(fc.array(child, { maxLength: 6 }), (children) => {
        const members = [
          aMember(0, "reference", 40),
          ...children.map(({ months, sex, comesIn }, index) =>
            aMember(index + 1, "child", null, {
              birthDate: addMonths(TODAY, -months),
              sex,
              expectedOn: comesIn === null ? null : addDays(TODAY, comesIn),
            }),
          ),
        ];
        const count = (on: typeof TODAY) =>
          bedroomsNeeded({ members, bedroomsOverride: null }, brusselsAnalogue, on).bedrooms;
        const changes = comingChanges({ members }, shippedStandards, TODAY);
        for (const { on, from, to } of changes) {
          expect([from, to]).toEqual([count(addDays(on, -1)), count(on)]);
        }
        const days = changes.map(({ on }) => on);
        expect(days).toEqual([...days].sort());
      }),
      { numRuns: 60 },
    );
  });

  it("counts fifteen children of every age right, on every day that matters", () => {
    const children = Array.from({ length: 15 }, (_, age) =>
      aMember(age + 1, "child", age, { sex: age % 2 === 0 ? "female" : "male" }),
    );
    const members = [aMember(0, "reference", 40), ...children];
    const { computed, area } = needOf(members);
    // One adult; 12 and 14 are girls and share, 13 takes the boy of 11; the eleven from 0 to 10 share by two, one alone.
    expect(computed.bedrooms).toBe(1 + 1 + 1 + 6);
    expect(area.squareMetres).toBe(12 + 15 * 9);
    const everybody = computed.lines.flatMap(({ positions }) => positions).sort((a, b) => a - b);
    expect(everybody).toEqual(members.map(({ position }) => position));
    const changes = comingChanges({ members }, shippedStandards, TODAY);
    expect(changes).toHaveLength(12 + 15 + 15);
    expect(changes.at(-1)).toMatchObject({ kind: "adult", to: 16 });
  });
});

describe("the day that is asked for", () => {
  const bounds = needDayBounds(shippedStandards, shippedParameters, TODAY);

  it("lies between the first day of the youngest rule and a generation ahead", () => {
    expect(bounds).toEqual({ from: "2019-12-20", to: "2056-11-21" });
    for (const on of [bounds.from, bounds.to]) expect(needOf(family, on).on).toBe(on);
  });

  it.each([
    [null, null, null],
    [" ", null, null],
    ["2027-02-01", "2027-02-01", null],
    ["2027-02-30", null, "forms.error.notADate"],
    ["tomorrow", null, "forms.error.notADate"],
    ["2019-12-19", null, `forms.error.dateTooEarly|{"minOn":"2019-12-20"}`],
    ["2090-01-01", null, `forms.error.dateTooLate|{"maxOn":"2056-11-21"}`],
  ])("%s is read as %s, wrong: %s", (text, day, error) => {
    expect(readNeedDay(text, bounds)).toMatchObject({ day, error, text: text?.trim() ?? "" });
  });
});
