import { rolesWith } from "~/modules/people/permissions";

const BOTH = ["inbox", "mail"] as const;
const APPROVERS = rolesWith("policy:approve");

/** What is told of a change of the allocation policy: to whoever may approve it, and to those who wrote it. */
export const POLICY_NOTICES = {
  policy_proposed: { audience: APPROVERS, channels: BOTH, parameters: ["startsOn"] },
  policy_approved: { audience: ["lisko_manager"], channels: BOTH, parameters: ["startsOn"] },
  policy_returned: { audience: ["lisko_manager"], channels: BOTH, parameters: ["startsOn"] },
  policy_withdrawn: { audience: APPROVERS, channels: BOTH, parameters: ["startsOn"] },
} as const;
