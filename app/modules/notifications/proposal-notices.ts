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
} as const;
