/** What happened to a household in a period. */
export interface Outcome {
  proposed: boolean;
  declinedByOwner: boolean;
  declinedByHousehold: boolean;
  /** Days from registration to the signature, of those housed in the period; else null. */
  daysToHome: number | null;
}

/** How many months back the period may begin; it ends today. */
export const PERIOD_MONTHS = ["3", "6", "12", "24", "36"] as const;
export const DEFAULT_MONTHS = "12" satisfies (typeof PERIOD_MONTHS)[number];
