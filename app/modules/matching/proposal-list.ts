/** The columns a list of proposals may be sorted by. */
export const PROPOSAL_SORTS = ["created", "answerBy", "points", "status"] as const;

/** The filter for one's own: a caseworker's households. */
export const PROPOSAL_OWNERS = ["mine"] as const;
