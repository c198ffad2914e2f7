import { z } from "zod";

import { choiceField } from "~/platform/form-field";

/** Whether somebody can sign in: yes, not before the address is confirmed or a password was chosen, not any more, or in no role. */
export const ACCOUNT_STATES = [
  "active",
  "unverified",
  "invited",
  "disabled",
  "without_role",
] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export function accountState(account: {
  isVerified: boolean;
  isDisabled: boolean;
  /** By staff, for somebody who did not register. */
  isEntered?: boolean;
  roles: number;
}): AccountState {
  if (account.isDisabled) return "disabled";
  if (!account.isVerified) return account.isEntered ? "invited" : "unverified";
  return account.roles > 0 ? "active" : "without_role";
}

export const PEOPLE_SORTS = ["name", "email", "created"] as const;

/** What an administrator may do to somebody else's account. */
export const MANAGE_ACTS = ["disable", "enable", "end_role"] as const;
export type ManageAct = (typeof MANAGE_ACTS)[number];

export const ManageForm = z
  .object({
    act: choiceField(MANAGE_ACTS),
    membershipId: z.uuid("forms.error.invalid").optional(),
  })
  .refine(({ act, membershipId }) => act !== "end_role" || membershipId, "forms.error.invalid");
export type Manage = z.output<typeof ManageForm>;
