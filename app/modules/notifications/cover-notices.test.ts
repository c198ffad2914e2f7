import { describe, expect, it } from "vitest";

import { isForCover, withCovers } from "./cover-notices";

const notice = (accountId: string, kind: "proposal_accepted" | "tasks_due" | "claim_decided") => ({
  accountId,
  kind,
  link: "/proposals/1",
});
const covers = new Map([["absent", "cover"]]);
const told = (notices: Parameters<typeof withCovers>[0]) =>
  withCovers(notices, covers).map(({ accountId }) => accountId);

describe("who is told in somebody's place", () => {
  it("is the cover, of what concerns files, beside the absent person", () => {
    expect(told([notice("absent", "proposal_accepted")])).toEqual(["absent", "cover"]);
    expect(told([notice("other", "proposal_accepted")])).toEqual(["other"]);
  });

  it("is told once where the news is the cover's own too", () => {
    const both = [notice("absent", "proposal_accepted"), notice("cover", "proposal_accepted")];
    expect(told(both)).toEqual(["absent", "cover"]);
  });

  it("is nobody for what is personal, or no caseworker's", () => {
    expect(told([notice("absent", "tasks_due")])).toEqual(["absent"]);
    expect(isForCover("claim_decided")).toBe(false);
    expect(isForCover("household_answered")).toBe(true);
    expect(isForCover("transfer_asked")).toBe(false);
  });
});
