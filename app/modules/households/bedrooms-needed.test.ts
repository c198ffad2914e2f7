import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, toLocalDate } from "~/platform/local-date";

import { type BedroomStandard, standardOn } from "./bedroom-standard";
import { bedroomChanges, bedroomsNeeded } from "./bedrooms-needed";
import type { HouseholdMember, Relation, Sex } from "./household";
import { memberAge } from "./member-age";
import { aMember, brusselsAnalogue, TODAY } from "../../../tests/factories/household-facts";

const count = (members: HouseholdMember[], on = TODAY) =>
  bedroomsNeeded({ members, bedroomsOverride: null }, brusselsAnalogue, on);

/** A reference person and children of these ages and sexes. */
const withChildren = (...children: [number, Sex | null][]) => [
  aMember(0, "reference", 38),
  ...children.map(([age, sex], index) => aMember(index + 1, "child", age, { sex })),
];

const fifteen = Array.from({ length: 15 }, (): [number, null] => [8, null]);

describe("bedroomsNeeded by the default of domain practice (not Luxembourg law)", () => {
  it.each([
    ["a single person", [aMember(0, "reference", 30)], 1],
    ["a couple", [aMember(0, "reference", 30), aMember(1, "partner", 29)], 1],
    ["two adults who are no couple", [aMember(0, "reference", 30), aMember(1, "sibling", 29)], 2],
    ["a parent and one child", withChildren([4, "male"]), 2],
    ["two under 12, mixed", withChildren([4, "male"], [11, "female"]), 2],
    ["two of 13 and 14, same sex", withChildren([13, "male"], [14, "male"]), 2],
    ["two of 13 and 14, mixed", withChildren([13, "male"], [14, "female"]), 3],
    ["two of 13 and 11, mixed", withChildren([13, "male"], [11, "female"]), 3],
    ["two of 13 and 11, same sex", withChildren([13, "male"], [11, "male"]), 2],
    ["two of 15 and 14, same sex", withChildren([15, "male"], [14, "male"]), 3],
    ["two of 13 and 14, sex unknown", withChildren([13, null], [14, null]), 3],
    ["three under 12", withChildren([4, "male"], [6, "female"], [8, "male"]), 3],
    ["a grown-up child", withChildren([18, "male"], [19, "male"]), 3],
    ["fifteen children", withChildren(...fifteen), 9],
  ])("counts %s", (_, members, expected) => {
    expect(count(members).bedrooms).toBe(expected);
  });

  it("explains itself with one line per bedroom, everybody in exactly one", () => {
    const family = [
      aMember(0, "reference", 41),
      aMember(1, "partner", 38),
      aMember(2, "child", 16, { sex: "female" }),
      aMember(3, "child", 13, { sex: "male" }),
      aMember(4, "child", 7, { sex: "male" }),
      aMember(5, "child", 3, { sex: "female" }),
      aMember(6, "parent", 70),
    ];
    expect(count(family)).toMatchObject({
      bedrooms: 5,
      persons: 7,
      adults: 3,
      children: 4,
      standard: "brussels_analogue",
      status: "unverified",
      lines: [
        { reason: "couple", positions: [0, 1] },
        { reason: "adult", positions: [6] },
        {
          reason: "children_same_sex",
          positions: [3, 4],
          detail: { first: 13, second: 7, limit: 15 },
        },
        { reason: "child_alone", positions: [2], detail: { age: 16 } },
        { reason: "child_alone", positions: [5], detail: { age: 3 } },
      ],
    });
  });

  it("sees a second couple through the member it relates to", () => {
    const members = [
      aMember(0, "reference", 41),
      aMember(1, "parent", 70),
      aMember(2, "partner", 68, { relatedTo: 1 }),
    ];
    expect(count(members).lines.map(({ reason }) => reason)).toEqual(["couple", "adult"]);
  });

  it("gives a child of unknown age its own room and counts a known year as its first day", () => {
    const members = [
      aMember(0, "reference", 41),
      aMember(1, "child", null),
      aMember(2, "other_child", null, { birthYear: 2011, sex: "male" }),
      aMember(3, "child", 13, { sex: "male" }),
    ];
    expect(memberAge(members[2]!, TODAY)).toBe(15);
    expect(count(members).lines.map(({ reason }) => reason)).toEqual([
      "adult",
      "child_alone",
      "child_alone",
      "child_age_unknown",
    ]);
  });

  it("counts a birth and an arrival from their day on", () => {
    const members = [
      aMember(0, "reference", 30),
      aMember(1, "child", null, { expectedOn: toLocalDate("2027-02-01") }),
      aMember(2, "child", 14, { expectedOn: toLocalDate("2027-06-01") }),
    ];
    const on = (day: string) => count(members, toLocalDate(day)).bedrooms;
    expect([on("2027-01-31"), on("2027-02-01"), on("2027-06-01")]).toEqual([1, 2, 3]);
  });

  it("keeps a caseworker's own count beside the computed one", () => {
    const household = { members: withChildren([4, null]), bedroomsOverride: 4 };
    expect(bedroomsNeeded(household, brusselsAnalogue, TODAY)).toMatchObject({
      bedrooms: 4,
      lines: [{ reason: "override", detail: { bedrooms: 4, computed: 2 } }],
    });
  });
});

describe("bedroomChanges", () => {
  it("tells the birthday that ends sharing, a birth, and nothing else", () => {
    const members = [
      aMember(0, "reference", 30),
      aMember(1, "child", 11, { sex: "male" }),
      aMember(2, "child", 9, { sex: "female" }),
      aMember(3, "child", null, { expectedOn: toLocalDate("2027-08-01") }),
    ];
    const household = { members, bedroomsOverride: null };
    const until = toLocalDate("2028-01-01");
    expect(bedroomChanges(household, brusselsAnalogue, TODAY, until)).toEqual([
      { on: "2027-02-10", from: 2, to: 3 },
    ]);
  });

  it("ends where the day-by-day count changes, for any household", () => {
    fc.assert(
      fc.property(
        fc.array(anyChild, { maxLength: 6 }),
        fc.integer({ min: 30, max: 500 }),
        (ages, span) => {
          const members = membersFrom(ages);
          const household = { members, bedroomsOverride: null };
          const until = addDays(TODAY, span);
          const daily = [];
          for (let day = 1; day <= span; day += 1) {
            const [before, after] = [day - 1, day].map(
              (n) => count(members, addDays(TODAY, n)).bedrooms,
            );
            if (before !== after) daily.push({ on: addDays(TODAY, day), from: before, to: after });
          }
          expect(bedroomChanges(household, brusselsAnalogue, TODAY, until)).toEqual(daily);
        },
      ),
      { numRuns: 6 },
    );
  });
});

const anyChild = fc.record({
  age: fc.option(fc.integer({ min: 0, max: 19 }), { freq: 8 }),
  sex: fc.constantFrom<Sex | null>("female", "male", null),
});

const membersFrom = (children: { age: number | null; sex: Sex | null }[]) => [
  aMember(0, "reference", 40),
  ...children.map(({ age, sex }, index) => aMember(index + 1, "child", age, { sex })),
];

/** Fewest rooms by trying every pairing. */
function bruteForce(members: HouseholdMember[], standard: BedroomStandard): number {
  const [first, ...rest] = members;
  if (!first) return 0;
  const alone = 1 + bruteForce(rest, standard);
  const shared = rest
    .filter((other) => mayShare(first, other, standard))
    .map(
      (other) =>
        1 +
        bruteForce(
          rest.filter((member) => member !== other),
          standard,
        ),
    );
  return Math.min(alone, ...shared);
}

function mayShare(one: HouseholdMember, two: HouseholdMember, standard: BedroomStandard): boolean {
  const [first, second] = [memberAge(one, TODAY), memberAge(two, TODAY)];
  if (first === null || second === null) return false;
  const older = Math.max(first, second);
  if (older >= 18) return false;
  if (older < standard.anyShareUnderAge) return true;
  return one.sex !== null && one.sex === two.sex && older < standard.sameSexShareUnderAge;
}

describe("the count of children's rooms", () => {
  it("is the fewest possible under any standard", () => {
    fc.assert(
      fc.property(
        fc.array(anyChild, { maxLength: 8 }),
        fc.integer({ min: 0, max: 18 }),
        fc.integer({ min: 0, max: 18 }),
        (children, anyShareUnderAge, sameSexShareUnderAge) => {
          const standard = { ...brusselsAnalogue, anyShareUnderAge, sameSexShareUnderAge };
          const members = membersFrom(children);
          const household = { members, bedroomsOverride: null };
          const need = bedroomsNeeded(household, standard, TODAY);
          expect(need.bedrooms).toBe(1 + bruteForce(members.slice(1), standard));
          const placed = need.lines.flatMap(({ positions }) => positions).sort((a, b) => a - b);
          expect(placed).toEqual(members.map(({ position }) => position));
        },
      ),
    );
  });

  it("does not depend on the order of the file, and never shrinks with one more person", () => {
    const relation = fc.constantFrom<Relation>("child", "sibling", "other_adult", "other_child");
    fc.assert(
      fc.property(
        fc.array(anyChild, { maxLength: 7 }),
        anyChild,
        relation,
        (children, extra, kind) => {
          const members = membersFrom(children);
          expect(count([...members].reverse()).bedrooms).toBe(count(members).bedrooms);
          const more = [...members, aMember(members.length, kind, extra.age, { sex: extra.sex })];
          expect(count(more).bedrooms).toBeGreaterThanOrEqual(count(members).bedrooms);
        },
      ),
    );
  });
});

describe("standardOn", () => {
  it("throws on a day without a standard", () => {
    expect(() => standardOn([brusselsAnalogue], toLocalDate("1999-01-01"))).toThrow("no bedroom");
    expect(standardOn([brusselsAnalogue], TODAY)).toBe(brusselsAnalogue);
  });
});
