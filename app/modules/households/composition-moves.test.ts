import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { bedroomsNeeded } from "./bedrooms-needed";
import { type MoveProblem, planJoin, planMove, planSplit } from "./composition-moves";
import type { Relation } from "./household";
import type { PlacedMember } from "./reroot";
import { aMember, brusselsAnalogue, TODAY } from "../../../tests/factories/household-facts";

const facts = (members: readonly PlacedMember[]) =>
  members.map(({ id, relation, relatedTo, inferred }) =>
    [id.replace("member-", ""), relation, relatedTo, ...(inferred ? ["?"] : [])].join(" "),
  );

const couple = [
  aMember(0, "reference", 41),
  aMember(1, "partner", 38),
  aMember(2, "child", 13, { sex: "male" }),
  aMember(3, "child", 7),
  aMember(4, "parent", 66, { relatedTo: 1 }),
  aMember(5, "child", 20),
];
const ids = (...places: number[]) => places.map((place) => `member-${place}`);

describe("planSplit", () => {
  it("a separation: the partner leaves with the children and her mother", () => {
    const plan = planSplit(couple, ids(1, 2, 3, 4), {}, TODAY);
    if (!plan.ok) throw new Error(plan.reason);
    expect(facts(plan.staying)).toEqual(["0 reference ", "5 child "]);
    expect(facts(plan.leaving)).toEqual(["1 reference ", "2 child  ?", "3 child  ?", "4 parent "]);
  });

  it("an adult child leaves alone, and takes a child of its own along", () => {
    const members = [...couple, aMember(6, "child", 1, { relatedTo: 5 })];
    const plan = planSplit(members, ids(6, 5), {}, TODAY);
    if (!plan.ok) throw new Error(plan.reason);
    expect(facts(plan.leaving)).toEqual(["5 reference ", "6 child "]);
    expect(facts(plan.staying)).toHaveLength(5);
  });

  it("the reference person leaves: the partner takes the place, what lay between is worked out", () => {
    const plan = planSplit(couple, ids(0), {}, TODAY);
    if (!plan.ok) throw new Error(plan.reason);
    expect(facts(plan.staying)).toEqual([
      "1 reference ",
      "2 child  ?",
      "3 child  ?",
      "4 parent ",
      "5 child  ?",
    ]);
  });

  it("brothers and sisters without their parents are that to each other", () => {
    const plan = planSplit(couple, ids(5, 2), { leaving: "member-5" }, TODAY);
    if (!plan.ok) throw new Error(plan.reason);
    expect(facts(plan.leaving)).toEqual(["5 reference ", "2 sibling  ?"]);
  });

  it("turns relations round where another reference person is wished", () => {
    const plan = planSplit(couple, ids(2), { staying: "member-4" }, TODAY);
    if (!plan.ok) throw new Error(plan.reason);
    expect(facts(plan.staying)).toEqual([
      "4 reference ",
      "0 partner 2",
      "1 child ",
      "3 child 1",
      "5 child 1",
    ]);
  });

  it("claims no kinship that ages contradict or nothing says", () => {
    const members = [
      aMember(0, "reference", 41),
      aMember(1, "partner", 24),
      aMember(2, "child", 23),
      aMember(3, "child", 30),
      aMember(4, "other_child", 9),
    ];
    const plan = planSplit(members, ids(1, 2, 3, 4), { leaving: "member-1" }, TODAY);
    if (!plan.ok) throw new Error(plan.reason);
    expect(facts(plan.leaving)).toEqual([
      "1 reference ",
      "2 child  ?",
      "3 other_adult  ?",
      "4 other_child  ?",
    ]);
  });

  it.each<[string, string[], MoveProblem]>([
    ["nobody", [], "nobody_chosen"],
    ["everybody", ids(0, 1, 2, 3, 4, 5), "nobody_left"],
    ["a stranger", ["somebody"], "not_in_file"],
  ])("refuses to move %s", (_, leaving, reason) => {
    expect(planSplit(couple, leaving, {}, TODAY)).toMatchObject({ ok: false, reason });
  });

  it("refuses a file of people who are all still expected", () => {
    const unborn = aMember(6, "child", null, { expectedOn: toLocalDate("2027-03-01") });
    const plan = planSplit([...couple, unborn], ids(6), {}, TODAY);
    expect(plan).toMatchObject({ ok: false, reason: "nobody_present" });
  });
});

describe("planMove and planJoin", () => {
  const other = [aMember(0, "reference", 70), aMember(1, "sibling", 68)].map((member) => ({
    ...member,
    id: `other-${member.position}`,
  }));

  it("a grandmother moves to her sister's file", () => {
    const link = { relation: "sibling", relatedTo: 1 } as const;
    const plan = planMove(couple, "member-4", other, link, TODAY);
    if (!plan.ok) throw new Error(plan.reason);
    expect(facts(plan.source)).toHaveLength(5);
    expect(facts(plan.target)).toEqual(["other-0 reference ", "other-1 sibling ", "4 sibling 1"]);
  });

  it("two people become one household", () => {
    const source = [aMember(0, "reference", 30), aMember(1, "child", 4)];
    const target = [{ ...aMember(0, "reference", 34), id: "target" }];
    const plan = planJoin(source, target, { relation: "partner", relatedTo: null }, TODAY);
    if (!plan.ok) throw new Error(plan.reason);
    expect(facts(plan.target)).toEqual(["target reference ", "0 partner ", "1 child 1"]);
    expect(
      bedroomsNeeded({ members: plan.target, bedroomsOverride: null }, brusselsAnalogue, TODAY)
        .bedrooms,
    ).toBe(2);
  });

  it.each<[string, Relation, number | null, string]>([
    ["a second partner", "partner", null, "partner_twice"],
    ["a child older than its parent", "child", 1, "child_not_younger"],
    ["somebody related to nobody", "other_adult", 9, "related_to_nobody"],
  ])("names %s", (_, relation, relatedTo, reason) => {
    const link = { relation: relation as "partner", relatedTo };
    const target = [aMember(0, "reference", 34), aMember(1, "partner", 33)].map((member) => ({
      ...member,
      id: `other-${member.position}`,
    }));
    const plan = planMove(couple, "member-4", target, link, TODAY);
    expect(plan).toMatchObject({ ok: false, reason });
  });

  it("refuses a file into itself, an empty one, and the last person of a file", () => {
    const link = { relation: "other_adult", relatedTo: null } as const;
    expect(planMove(couple, "member-4", couple, link, TODAY)).toMatchObject({
      reason: "same_file",
    });
    expect(planJoin(couple, couple, link, TODAY)).toMatchObject({ reason: "same_file" });
    expect(planJoin([], couple, link, TODAY)).toMatchObject({ reason: "no_member" });
    expect(planMove([couple[0]!], "member-0", other, link, TODAY)).toMatchObject({
      reason: "nobody_left",
    });
  });

  it("refuses more people than one file holds", () => {
    const many = Array.from({ length: 38 }, (_, place) => ({
      ...aMember(place, place ? "other_adult" : "reference", 30),
      id: `many-${place}`,
    }));
    const link = { relation: "other_adult", relatedTo: null } as const;
    expect(planJoin(couple, many, link, TODAY)).toMatchObject({ reason: "too_many_members" });
  });
});
