import { describe, expect, it } from "vitest";

import { STAFF_ROLES } from "~/modules/people/roles";

import { homeItemsFor, isUrgent } from "./home-items";

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
