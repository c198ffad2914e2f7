import { z } from "zod";

import { isLocalDate, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import { SOURCE_STATUSES, type SourceStatus } from "./scheme";

/** Every dated value of law or practice; `index_points` are hundredths of the cost-of-living index. */
export const PARAMETER_UNITS = [
  "cents",
  "basis_points",
  "months",
  "weeks",
  "days",
  "hours",
  "years",
  "count",
  "square_metres",
  "index_points",
] as const;
export type ParameterUnit = (typeof PARAMETER_UNITS)[number];

/** The closed list: a key not named here does not exist, and each has one unit for ever. */
export const LEGAL_PARAMETERS = {
  guarantee_months: "months",
  guarantee_cap_months_of_rent: "months",
  guarantee_ending_alert_days: "days",
  deposit_cap_months: "months",
  deposit_half_return_months: "months",
  deposit_late_penalty_share: "basis_points",
  rent_cap_share_of_capital: "basis_points",
  rent_increase_minimum_years: "years",
  rent_increase_cap_share: "basis_points",
  furniture_supplement_cap_share: "basis_points",
  notice_by_tenant_months: "months",
  notice_by_landlord_months: "months",
  notice_personal_need_months: "months",
  rent_commission_earliest_months: "months",
  energy_passport_years: "years",
  agency_fee_owner_share: "basis_points",
  mise_a_disposition_max_months: "months",
  gls_exit_plan_month: "months",
  gls_notice_month: "months",
  gls_tax_exemption_share: "basis_points",
  gls_rent_below_market_min_share: "basis_points",
  gls_rent_below_market_max_share: "basis_points",
  gls_recovery_min_months: "months",
  gls_recovery_max_months: "months",
  gls_state_contribution: "cents",
  affordable_rent_share: "basis_points",
  subsidy_rent_threshold_share: "basis_points",
  rent_subsidy_min: "cents",
  rent_subsidy_max: "cents",
  deposit_aid_saving_years: "years",
  deposit_aid_preattestation_months: "months",
  adults_per_bedroom: "count",
  area_first_occupant: "square_metres",
  area_further_occupant: "square_metres",
  area_older_rule_one: "square_metres",
  area_older_rule_two: "square_metres",
  area_older_rule_three: "square_metres",
  area_older_rule_four: "square_metres",
  room_area_per_occupant: "square_metres",
  revis_adult: "cents",
  revis_child: "cents",
  revis_child_single_parent: "cents",
  revis_household: "cents",
  revis_household_with_children: "cents",
  revis_minimum_age: "years",
  revis_income_disregard_share: "basis_points",
  pay_index: "index_points",
  family_allowance_child: "cents",
  family_allowance_supplement_6: "cents",
  family_allowance_supplement_12: "cents",
  income_ceiling_one_adult: "cents",
  income_ceiling_two_adults: "cents",
  income_ceiling_one_child: "cents",
  income_ceiling_two_children: "cents",
  income_ceiling_three_children: "cents",
  income_ceiling_further_child: "cents",
  income_ceiling_further_adult: "cents",
  ona_exit_months: "months",
  commune_declaration_days: "days",
  proposal_hold_hours: "hours",
  need_card_minimum_group: "count",
  still_looking_days: "days",
  intake_identity_days: "days",
  proposal_stall_days: "days",
} as const satisfies Record<string, ParameterUnit>;

export type LegalParameterKey = keyof typeof LEGAL_PARAMETERS;

export const LEGAL_PARAMETER_KEYS = Object.keys(LEGAL_PARAMETERS) as LegalParameterKey[];

/** One value of one parameter over one stretch of time. */
export interface LegalParameter {
  key: LegalParameterKey;
  /** Whole number in the key's unit: 5 % is 500 basis points, € 901.94 is 90194 cents. */
  value: number;
  unit: ParameterUnit;
  /** First day it holds. */
  validFrom: LocalDate;
  /** First day it no longer holds; null while it does. */
  validTo: LocalDate | null;
  source: string;
  /** An unverified value is shown as such wherever it is used. */
  status: SourceStatus;
}

const date = z.string().refine(isLocalDate);

/** One row of prisma/data/legal-parameters.json. */
export const LegalParameterRow = z
  .strictObject({
    key: z.enum(LEGAL_PARAMETER_KEYS),
    value: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
    unit: z.enum(PARAMETER_UNITS),
    validFrom: date,
    validTo: date.nullable(),
    source: z.string().min(5).max(400),
    status: z.enum(SOURCE_STATUSES),
  })
  .refine((row) => LEGAL_PARAMETERS[row.key] === row.unit, "unit is not the key's")
  .refine((row) => row.validTo === null || row.validTo > row.validFrom, "ends before it begins");

/** The row that holds on a day, or null when none does. */
export function parameterOn(
  parameters: readonly LegalParameter[],
  key: LegalParameterKey,
  on: LocalDate,
): LegalParameter | null {
  return (
    parameters.find(
      (row) => row.key === key && row.validFrom <= on && (row.validTo === null || on < row.validTo),
    ) ?? null
  );
}

/**
 * The row that holds on a day.
 *
 * @throws Error when none does: the shipped rows cover every key from its first day on, so this is a broken database.
 */
export function requireParameterOn(
  parameters: readonly LegalParameter[],
  key: LegalParameterKey,
  on: LocalDate,
): LegalParameter {
  const row = parameterOn(parameters, key, on);
  if (!row) throw new Error(`no value of ${key} on ${on}`);
  return row;
}

type KeyOf<Unit extends ParameterUnit> = {
  [Key in LegalParameterKey]: (typeof LEGAL_PARAMETERS)[Key] extends Unit ? Key : never;
}[LegalParameterKey];

/** Whole months, days, persons … on a day, in the key's unit. @throws Error when there is no row. */
export function numberOn(
  parameters: readonly LegalParameter[],
  key: Exclude<LegalParameterKey, KeyOf<"cents">>,
  on: LocalDate,
): number {
  return requireParameterOn(parameters, key, on).value;
}

/** An amount on a day. @throws Error when there is no row. */
export function centsOn(
  parameters: readonly LegalParameter[],
  key: KeyOf<"cents">,
  on: LocalDate,
): Cents {
  return BigInt(requireParameterOn(parameters, key, on).value);
}

/** Pairs of rows of one key that hold on the same day; a sound set has none. */
export function overlappingParameters(
  parameters: readonly LegalParameter[],
): [LegalParameter, LegalParameter][] {
  return parameters.flatMap((first, index) =>
    parameters
      .slice(index + 1)
      .filter(
        (second) =>
          second.key === first.key &&
          (second.validTo === null || first.validFrom < second.validTo) &&
          (first.validTo === null || second.validFrom < first.validTo),
      )
      .map((second): [LegalParameter, LegalParameter] => [first, second]),
  );
}
