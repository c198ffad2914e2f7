import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { compositionProblems } from "./composition-rules";
import { RELATIONS } from "./household";
import { aMember, TODAY } from "../../../tests/factories/household-facts";

const codes = (members: Parameters<typeof compositionProblems>[0]) =>
  compositionProblems(members, TODAY).map(({ code, position }) => `${code}@${position}`);

describe("compositionProblems", () => {
  it("finds nothing wrong with families as they are", () => {
    expect(
      codes([
        aMember(0, "reference", 38),
        aMember(1, "partner", 36),
        ...Array.from({ length: 15 }, (_, index) => aMember(index + 2, "child", index)),
        aMember(17, "parent", 66),
        aMember(18, "partner", 64, { relatedTo: 17 }),
        aMember(19, "other_child", null),
        aMember(20, "child", null, { relatedTo: 2, expectedOn: toLocalDate("2027-03-01") }),
      ]),
    ).toEqual([]);
  });

  it.each([
    ["an empty household", [], ["no_member@null"]],
    ["nobody to refer to", [aMember(0, "child", 4)], ["no_reference@null"]],
    [
      "two reference persons",
      [aMember(0, "reference", 30), aMember(1, "reference", 40)],
      ["two_references@1"],
    ],
    [
      "a reference person not yet here",
      [aMember(0, "reference", 30, { expectedOn: toLocalDate("2027-01-01") })],
      ["reference_expected@0"],
    ],
    [
      "a reference person who depends on another",
      [aMember(0, "reference", 30, { relatedTo: 0 })],
      ["reference_relates_to@0"],
    ],
    [
      "somebody related to themselves",
      [aMember(0, "reference", 30), aMember(1, "child", 4, { relatedTo: 1 })],
      ["related_to_self@1"],
    ],
    [
      "somebody related to a stranger",
      [aMember(0, "reference", 30), aMember(1, "child", 4, { relatedTo: 7 })],
      ["related_to_nobody@1"],
    ],
    [
      "relations in a circle",
      [
        aMember(0, "reference", 50),
        aMember(1, "sibling", null, { relatedTo: 2 }),
        aMember(2, "sibling", null, { relatedTo: 1 }),
      ],
      ["relation_cycle@1", "relation_cycle@2"],
    ],
    [
      "a second partner",
      [aMember(0, "reference", 30), aMember(1, "partner", 30), aMember(2, "partner", 25)],
      ["partner_twice@2"],
    ],
    [
      "a child older than its parent",
      [aMember(0, "reference", 30), aMember(1, "child", 31)],
      ["child_not_younger@1"],
    ],
    [
      "a parent younger than their child",
      [aMember(0, "reference", 30), aMember(1, "parent", 30)],
      ["parent_not_older@1"],
    ],
    [
      "a birth in the future",
      [
        aMember(0, "reference", 30),
        aMember(1, "child", null, { birthDate: toLocalDate("2026-11-22") }),
      ],
      ["birth_in_future@1"],
    ],
    [
      "a birth 130 years ago",
      [aMember(0, "reference", null, { birthYear: 1896 })],
      ["birth_too_long_ago@0"],
    ],
    [
      "a year beside the date",
      [aMember(0, "reference", 30, { birthYear: 1990 })],
      ["birth_year_differs@0"],
    ],
    [
      "more people than one file can hold",
      Array.from({ length: 41 }, (_, index) => aMember(index, index ? "child" : "reference", 5)),
      ["too_many_members@null"],
    ],
  ])("names %s", (_, members, expected) => {
    expect(codes(members)).toEqual(expected);
  });

  it("always ends, and points at members of the file, whatever the links", () => {
    const link = fc.record({
      relation: fc.constantFrom(...RELATIONS),
      relatedTo: fc.option(fc.nat(8)),
      age: fc.option(fc.nat(90)),
    });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 8 }), (links) => {
        const members = links.map(({ relation, relatedTo, age }, index) =>
          aMember(index, relation, age, { relatedTo }),
        );
        for (const { position } of compositionProblems(members, TODAY)) {
          expect(position === null || position < members.length).toBe(true);
        }
      }),
    );
  });
});
