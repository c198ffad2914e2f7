/** A caseworker's own count of bedrooms beside the computed one: how many, why, who and when. */
export interface OwnCount {
  bedrooms: number;
  reason: string;
  /** Null when who fixed it is not known. */
  by: string | null;
  at: Date | null;
}
