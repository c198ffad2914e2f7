import { rolesWith } from "~/modules/people/permissions";

const BOTH = ["inbox", "mail"] as const;

/** What is told of a proposal beside its answer: those who wait behind it, its steps, its visits. */
export const PROPOSAL_NOTICES = {
  backup_promoted: {
    audience: ["caseworker"],
    channels: BOTH,
    parameters: ["household", "commune", "answerByOn"],
  },
  backup_passed: {
    audience: ["caseworker"],
    channels: BOTH,
    parameters: ["household", "commune"],
  },
  backup_left: {
    audience: ["caseworker"],
    channels: BOTH,
    parameters: ["household", "commune"],
  },
  household_agreed: {
    audience: ["caseworker"],
    channels: BOTH,
    parameters: ["household", "commune"],
  },
  visit_planned: {
    audience: ["landlord", "scheme_officer", "caseworker"],
    channels: BOTH,
    parameters: ["commune", "visitOn", "time"],
  },
  visit_cancelled: {
    audience: ["landlord", "scheme_officer", "caseworker"],
    channels: BOTH,
    parameters: ["commune", "visitOn", "time"],
  },
  proposal_reminder: {
    audience: ["landlord"],
    channels: BOTH,
    parameters: ["commune", "answerByOn"],
  },
  household_answer_due: {
    audience: ["caseworker"],
    channels: BOTH,
    parameters: ["household", "commune", "answerByOn"],
  },
  proposal_unanswered: {
    audience: ["lisko_manager"],
    channels: BOTH,
    parameters: ["household", "commune", "answerByOn"],
  },
  proposal_stalled: {
    audience: ["caseworker", "lisko_manager"],
    channels: BOTH,
    parameters: ["household", "commune", "days"],
  },
  late_decline: {
    audience: ["caseworker", "lisko_manager", "guarantee_officer", "scheme_officer"],
    channels: BOTH,
    parameters: ["household", "commune"],
  },
  offer_not_free: {
    audience: rolesWith("offer:review"),
    channels: BOTH,
    parameters: ["commune"],
  },
  offer_facts_doubted: {
    audience: rolesWith("offer:review"),
    channels: BOTH,
    parameters: ["commune"],
  },
} as const;
