/** Why another dwelling may be the same one: its address and unit, or its photos. */
export const TWIN_REASONS = ["address", "photos"] as const;
export type TwinReason = (typeof TWIN_REASONS)[number];

/** A dwelling that may be the same as the one looked at. */
export interface Twin {
  dwellingId: string;
  /** Its last offer, as far as the viewer sees one. */
  offerId: string | null;
  reasons: readonly TwinReason[];
  street: string | null;
  houseNumber: string | null;
  unit: string | null;
  communeName: string | null;
  /** The same landlord describes both. */
  isSameLandlord: boolean;
}

/** Of the 64 places of a picture's look, so many may differ between two pictures of one thing. */
export const TWIN_LOOK_DISTANCE = 6;
/** Square metres by which two descriptions of one dwelling may differ. */
export const TWIN_AREA_TOLERANCE = 2;
