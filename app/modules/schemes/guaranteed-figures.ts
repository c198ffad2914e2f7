import type { LocalDate } from "~/platform/local-date";

import {
  type LegalParameter,
  type LegalParameterKey,
  type ParameterUnit,
  requireParameterOn,
} from "./legal-parameter";
import type { SourceStatus } from "./scheme";

/** What an owner is told before anything else, each with the values it rests on: one, or the two ends of a range. */
const FIGURES = {
  guarantee_length: ["guarantee_months"],
  guarantee_cap: ["guarantee_cap_months_of_rent"],
  tax_exemption: ["gls_tax_exemption_share"],
  recovery: ["gls_recovery_min_months", "gls_recovery_max_months"],
  occupation: ["mise_a_disposition_max_months"],
  rent_below_market: ["gls_rent_below_market_min_share", "gls_rent_below_market_max_share"],
} as const satisfies Record<string, readonly LegalParameterKey[]>;

export type GuaranteedFigureKey = keyof typeof FIGURES;
export const GUARANTEED_FIGURE_KEYS = Object.keys(FIGURES) as GuaranteedFigureKey[];

/** What the other ways ask of an owner, or keep from them, in return. */
const LIMITS: ReadonlySet<GuaranteedFigureKey> = new Set([
  "recovery",
  "occupation",
  "rent_below_market",
]);

/** Whether a figure bounds what an owner gets rather than promising it. */
export function isLimit({ key }: { key: GuaranteedFigureKey }): boolean {
  return LIMITS.has(key);
}

/** Whether a figure is about LISKO's guarantee rather than about the other ways. */
export function isOfGuarantee({ key }: { key: GuaranteedFigureKey }): boolean {
  return key === "guarantee_length" || key === "guarantee_cap";
}

/** A dated value of law or practice for the public; `unverified` as soon as one end of it is. */
export interface GuaranteedFigure {
  key: GuaranteedFigureKey;
  unit: ParameterUnit;
  /** In the unit; both the same for a single value. */
  min: number;
  max: number;
  /** First day on which all of it holds. */
  since: LocalDate;
  source: string;
  status: SourceStatus;
}

/** @throws Error when a parameter has no value on the day. */
export function guaranteedFigures(
  parameters: readonly LegalParameter[],
  on: LocalDate,
): GuaranteedFigure[] {
  return GUARANTEED_FIGURE_KEYS.map((key) => {
    const rows = FIGURES[key].map((name) => requireParameterOn(parameters, name, on));
    const values = rows.map((row) => row.value);
    return {
      key,
      unit: rows[0]?.unit ?? "count",
      min: Math.min(...values),
      max: Math.max(...values),
      since: rows.map((row) => row.validFrom).reduce((one, two) => (one > two ? one : two)),
      source: [...new Set(rows.map((row) => row.source))].join(" · "),
      status: rows.some((row) => row.status === "unverified") ? "unverified" : "verified",
    };
  });
}
