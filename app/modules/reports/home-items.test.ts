import { describe, expect, it } from "vitest";

import { STAFF_ROLES } from "~/modules/people/roles";

import { groupHomeItems, type HomeItemKey, homeItemsFor, isUrgent } from "./home-items";

describe("homeItemsFor", () => {
  it("gives every member of staff something to begin with, and a landlord his dwellings instead", () => {
    for (const role of STAFF_ROLES)
      expect([role, homeItemsFor(role).length > 0]).toEqual([role, true]);
    expect(homeItemsFor("landlord")).toEqual([]);
  });

  it("shows only what the role may do", () => {
    expect(homeItemsFor("guarantee_officer")).toContain("offers_to_review");
    expect(homeItemsFor("caseworker")).not.toContain("offers_to_review");
    expect(homeItemsFor("office_social_worker")).toEqual(["tasks_overdue", "tasks_today"]);
    expect(homeItemsFor("auditor")).toEqual(["proposals_to_answer", "events_today"]);
  });
});

it("is loud only where somebody waits", () => {
  expect(isUrgent("tasks_overdue", 3)).toBe(true);
  expect(isUrgent("tasks_overdue", 0)).toBe(false);
  expect(isUrgent("households_ready", 300)).toBe(false);
});

describe("groupHomeItems", () => {
  const item = (key: HomeItemKey, count: number) => ({
    key,
    count,
    to: "/",
    isUrgent: isUrgent(key, count),
    notes: [],
  });

  it("puts what is urgent first and what counts nothing last", () => {
    const { waiting } = groupHomeItems([
      item("tasks_overdue", 0),
      item("tasks_today", 4),
      item("claims_open", 2),
    ]);
    expect(waiting.map(({ key }) => key)).toEqual(["claims_open", "tasks_today", "tasks_overdue"]);
  });

  it("keeps apart what nobody has to act on", () => {
    const { waiting, overview } = groupHomeItems([
      item("households_ready", 0),
      item("offers_free", 3),
      item("proposals_to_sign", 1),
    ]);
    expect(waiting.map(({ key }) => key)).toEqual(["proposals_to_sign"]);
    expect(overview.map(({ key }) => key)).toEqual(["offers_free", "households_ready"]);
  });
});
