import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import {
  decideMerge,
  MERGE_FIELDS,
  type MergeChoices,
  planMerge,
  proposedSide,
  readMergeChoices,
  writeMergeChoices,
} from "./merge";
import { fullnessOf } from "./merge-start";
import { decideUndo } from "./undo-merge-rules";
import { aHousehold, aMember, TODAY } from "../../../tests/factories/household-facts";

const uuid = fc.uuid();
const anyChoices: fc.Arbitrary<MergeChoices> = fc.record({
  fromOther: fc.subarray([...MERGE_FIELDS]),
  members: fc.uniqueArray(
    fc.oneof(
      fc.record({
        memberId: uuid,
        as: fc.constant("same" as const),
        keptId: uuid,
        details: fc.constantFrom("kept" as const, "other" as const),
      }),
      fc.record({
        memberId: uuid,
        as: fc.constant("new" as const),
        relation: fc.constantFrom("partner" as const, "child" as const, "other_adult" as const),
      }),
    ),
    { selector: ({ memberId }) => memberId, maxLength: 6 },
  ),
});

describe("choices of a merge", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(readMergeChoices(new URLSearchParams(writeMergeChoices(choices)))).toEqual(choices);
      }),
    );
  });

  it("start with the fuller value, of two as full with the newer, of two registrations with the earlier", () => {
    const values = (changes: object) => ({
      fullness: fullnessOf({
        ...aHousehold(),
        noIncome: false,
        phone: null,
        email: null,
        ...changes,
      }),
      registeredOn: toLocalDate("2026-03-01"),
      updatedAt: new Date("2026-05-01"),
    });
    const poor = values({ languages: ["ti"] });
    const rich = values({ languages: ["ti", "en"], phone: "+352 621 000 111" });
    expect(proposedSide("languages", poor, rich)).toBe("other");
    expect(proposedSide("phone", rich, poor)).toBe("kept");
    expect(
      proposedSide("currentHousing", poor, { ...rich, updatedAt: new Date("2026-06-01") }),
    ).toBe("other");
    const earlier = { ...poor, registeredOn: toLocalDate("2025-01-01"), updatedAt: new Date(0) };
    expect(proposedSide("registeredOn", rich, earlier)).toBe("other");
  });
});

describe("whether two files may be merged", () => {
  const free = { isClosed: false, isMerged: false, isBound: false, wasHoused: false };
  const bound = { ...free, isBound: true };
  const housed = { ...bound, wasHoused: true };
  const reason = (...args: Parameters<typeof decideMerge>) => {
    const verdict = decideMerge(...args);
    return verdict.ok ? null : verdict.reason;
  };

  it.each([
    [free, free, true, null],
    [free, { ...free, isClosed: true }, true, null],
    [{ ...free, isClosed: true }, free, false, "kept_closed"],
    [free, { ...free, isMerged: true }, false, "already_merged"],
    [bound, bound, false, "both_bound"],
    [free, bound, false, "other_bound"],
    [bound, free, false, null],
    [bound, free, true, "bound_keeps_people"],
    [housed, housed, false, "both_housed"],
    [free, { ...free, wasHoused: true }, false, "other_housed"],
    [housed, free, false, null],
  ] as const)("%o and %o, newcomers %s: %s", (kept, other, hasNewcomers, expected) => {
    expect(reason(kept, other, hasNewcomers)).toBe(expected);
  });
});

describe("the people of merged files", () => {
  const kept = [aMember(0, "reference", null, { id: "k1", birthDate: toLocalDate("1985-03-07") })];
  const other = [
    aMember(0, "reference", null, { id: "o1", birthDate: toLocalDate("1985-07-03") }),
    aMember(1, "child", null, { id: "o2", birthDate: toLocalDate("2015-01-02") }),
  ];
  const same = { memberId: "o1", as: "same", keptId: "k1", details: "other" } as const;
  const comes = { memberId: "o2", as: "new", relation: "child" } as const;

  it("keep their place, take the data chosen, and newcomers stand at the end", () => {
    const plan = planMerge(kept, other, [same, comes], TODAY);
    expect(plan).toMatchObject({
      ok: true,
      newcomers: [{ id: "o2", position: 1, relation: "child", relatedTo: null }],
      members: [{ id: "k1", position: 0, birthDate: "1985-07-03" }, { id: "o2" }],
    });
  });

  it("are refused where somebody is forgotten, unknown, matched twice or cannot be", () => {
    const reason = (...choices: Parameters<typeof planMerge>[2]) => {
      const plan = planMerge(kept, other, choices, TODAY);
      return plan.ok ? null : plan.reason;
    };
    expect(reason(same)).toBe("member_unknown");
    expect(reason({ ...same, keptId: "nobody" }, comes)).toBe("member_unknown");
    expect(reason(same, { ...same, memberId: "o2" })).toBe("matched_twice");
    expect(reason(same, { ...comes, relation: "parent" })).toBe("parent_not_older");
  });
});

describe("undoing a merge", () => {
  const state = {
    ...{ isUndone: false, hasLaterMerge: false, keptVersion: 4, currentVersion: 4 },
    ...{ isProposedSince: false, isHousedSince: false },
  };
  it.each([
    [{}, null],
    [{ isUndone: true }, "undone_already"],
    [{ hasLaterMerge: true, currentVersion: 5 }, "merged_since"],
    [{ isHousedSince: true, isProposedSince: true }, "housed_since"],
    [{ isProposedSince: true }, "proposed_since"],
    [{ currentVersion: 5 }, "changed_since"],
  ] as const)("%o: %s", (change, expected) => {
    const verdict = decideUndo({ ...state, ...change });
    expect(verdict.ok ? null : verdict.reason).toBe(expected);
  });
});
