import { describe, expect, it } from "vitest";

import { tokenState } from "./account-token";
import { invitationState, positionField, positionsOf, positionValue } from "./invitation";
import { accountState } from "./person";

const ID = "6f1c8a52-0d4e-4b57-9a3b-2f8d7c1e5a90";
const EARLY = new Date("2026-11-01T10:00:00Z");
const LATE = new Date("2026-11-02T10:00:00Z");

describe("positions", () => {
  it("go through a form unchanged", () => {
    const position = { role: "caseworker", organisationId: ID } as const;
    expect(positionField().parse(positionValue(position))).toEqual(position);
  });

  it.each([
    "",
    "landlord:" + ID,
    "caseworker:",
    "caseworker:1",
    "toString:" + ID,
    `caseworker:${ID}:x y`,
  ])("%j is not one, or not more than one", (text) => {
    const parsed = positionField().safeParse(text);
    if (parsed.success) expect(parsed.data).toEqual({ role: "caseworker", organisationId: ID });
    else expect(parsed.error.issues[0]?.message).toBe("forms.error.choice");
  });

  it("are offered where an organisation may have the role", () => {
    const organisations = [
      { id: "1", kind: "lisko" },
      { id: "2", kind: "ais" },
      { id: "3", kind: "office_social" },
      { id: "4", kind: "housing_provider" },
    ] as const;
    const offered = positionsOf(organisations).map(
      ({ role, organisation }) => `${role} ${organisation.id}`,
    );
    expect(offered).toEqual([
      "caseworker 1",
      "guarantee_officer 1",
      "lisko_manager 1",
      "scheme_officer 2",
      "office_social_worker 3",
      "administrator 1",
      "auditor 1",
    ]);
  });
});

describe("states", () => {
  it("of an invitation", () => {
    expect(invitationState({ acceptedAt: null, expiresAt: LATE }, EARLY)).toBe("waiting");
    expect(invitationState({ acceptedAt: null, expiresAt: EARLY }, EARLY)).toBe("expired");
    expect(invitationState({ acceptedAt: EARLY, expiresAt: EARLY }, LATE)).toBe("accepted");
  });

  it("of a token", () => {
    expect(tokenState(null, EARLY)).toBe("gone");
    expect(tokenState({ usedAt: null, expiresAt: LATE }, EARLY)).toBe("open");
    expect(tokenState({ usedAt: null, expiresAt: EARLY }, EARLY)).toBe("gone");
    expect(tokenState({ usedAt: EARLY, expiresAt: LATE }, EARLY)).toBe("used");
  });

  it("of an account", () => {
    const account = { isVerified: true, isDisabled: false, roles: 1 };
    expect(accountState(account)).toBe("active");
    expect(accountState({ ...account, roles: 0 })).toBe("without_role");
    expect(accountState({ ...account, isVerified: false })).toBe("unverified");
    expect(accountState({ ...account, isVerified: false, isEntered: true })).toBe("invited");
    expect(accountState({ ...account, isEntered: true })).toBe("active");
    expect(accountState({ ...account, isVerified: false, isDisabled: true })).toBe("disabled");
  });
});
