import { describe, expect, it } from "vitest";

import { missingYes, proposalSteps, type StepFacts } from "./proposal-steps";

const start = new Date("2027-03-01T09:00:00Z");
const expiresAt = new Date("2027-03-04T09:00:00Z");
const held: StepFacts = {
  status: "held",
  expiresAt,
  acceptedAt: null,
  householdYesAt: null,
  visit: null,
  signedAt: null,
};
const statesOf = (facts: StepFacts) =>
  proposalSteps(facts, 7).map(({ key, state }) => `${key} ${state}`);

describe("the steps of a proposal", () => {
  it("begin with both answers, until the hold ends", () => {
    expect(statesOf(held)).toEqual([
      "owner open",
      "household open",
      "visit later",
      "signing later",
    ]);
    expect(proposalSteps(held, 7)[0]).toMatchObject({ actor: "owner", until: expiresAt });
  });

  it("go on with the visit, and with the signing once both said yes", () => {
    const accepted: StepFacts = { ...held, status: "accepted", acceptedAt: start };
    expect(statesOf(accepted)).toEqual([
      "owner done",
      "household open",
      "visit open",
      "signing later",
    ]);
    expect(proposalSteps(accepted, 7)[2]?.until).toEqual(new Date("2027-03-08T09:00:00Z"));
    expect(statesOf({ ...accepted, householdYesAt: start })[3]).toBe("signing open");
  });

  it("may be signed without a visit, and say so when it is done", () => {
    const both = { ...held, acceptedAt: start, householdYesAt: start };
    expect(statesOf({ ...both, status: "signed" })).toEqual([
      "owner done",
      "household done",
      "visit stopped",
      "signing done",
    ]);
  });

  it("stop where the proposal ended", () => {
    expect(statesOf({ ...held, status: "expired" })).toEqual([
      "owner stopped",
      "household stopped",
      "visit stopped",
      "signing stopped",
    ]);
  });

  it("keep a visit that took place, and its hour before", () => {
    const visit = { at: start, tookPlace: false };
    const accepted: StepFacts = { ...held, status: "accepted", acceptedAt: start, visit };
    expect(proposalSteps(accepted, 7)[2]).toMatchObject({ state: "open", at: start });
    const seen = { ...accepted, visit: { at: start, tookPlace: true } };
    expect(proposalSteps(seen, 7)[2]).toMatchObject({ state: "done", until: null });
  });
});

describe("a signing", () => {
  it("needs both yeses, and names the one that is missing", () => {
    expect(missingYes(held)).toBe("owner_yes_missing");
    expect(missingYes({ acceptedAt: start, householdYesAt: null })).toBe("household_yes_missing");
    expect(missingYes({ acceptedAt: start, householdYesAt: start })).toBeNull();
  });
});
