/** The lists of guarantees staff looks at. `ending` is within the alert time. */
export const GUARANTEE_VIEWS = ["running", "ending", "proposed", "ended"] as const;
export type GuaranteeView = (typeof GUARANTEE_VIEWS)[number];

/** The columns a list may be sorted by. */
export const GUARANTEE_SORTS = ["ends", "cap", "status"];
