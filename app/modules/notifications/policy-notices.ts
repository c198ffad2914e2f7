import { rolesWith } from "~/modules/people/permissions";

const BOTH = ["inbox", "mail"] as const;

/** What is told of a version of the allocation policy. */
export const POLICY_NOTICES = {
  policy_proposed: {
    audience: rolesWith("policy:approve"),
    channels: BOTH,
    parameters: ["startsOn"],
  },
  policy_approved: { audience: ["lisko_manager"], channels: BOTH, parameters: ["startsOn"] },
  policy_returned: { audience: ["lisko_manager"], channels: BOTH, parameters: ["startsOn"] },
  policy_withdrawn: {
    audience: rolesWith("policy:approve"),
    channels: BOTH,
    parameters: ["startsOn"],
  },
} as const;
