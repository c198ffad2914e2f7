/** Every reason why a pair does not fit, in the order shown; `matching.rule.<code>` is its sentence for staff. */
export const RULE_CODES = [
  "offer_not_open",
  "dwelling_held",
  "household_not_ready",
  "household_held",
  "pair_declined",
  "consent_missing",
  "too_small",
  "too_big",
  "too_many_adults",
  "area_too_small",
  "shared_not_wanted",
  "rent_over_bearable",
  "free_after_deadline",
  "not_ready_to_move",
  "commune_excluded",
  "commune_outside_must",
  "not_step_free",
  "no_lift",
  "not_ground_floor",
  "no_walk_in_shower",
  "not_furnished",
  "pets_not_allowed",
  "no_international_protection",
  "no_referring_service",
  "no_social_project",
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

/** Where a rule comes from, as `matching.source.<source>`. */
export const RULE_SOURCES = [
  "bedroom_standard",
  "policy",
  "habitability_2019",
  "habitability_area",
  "affordable_share",
  "exit_deadline",
  "household_wish",
  "household_need",
  "owner_terms",
  "scheme_lisko",
  "scheme_ais",
  "scheme_wunnengshellef",
  "data_protection",
  "allocation",
] as const;
export type RuleSource = (typeof RULE_SOURCES)[number];

export interface RuleFailure {
  code: RuleCode;
  source: RuleSource;
  /** Little would make it fit: a bedroom, some days, some euro, a signature. */
  near: boolean;
  /** Figures of the sentence; names that end in `Cents` or `On` are formatted (~/i18n/detail). */
  detail: Record<string, string | number>;
}
