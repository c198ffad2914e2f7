import { type LegalParameter, requireParameterOn } from "~/modules/schemes/legal-parameter";
import type { SourceStatus } from "~/modules/schemes/scheme";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import { type Household, monthlyIncome } from "./household";
import { estimateRevis } from "./revis";

/** A step of the reasoning, as `households.bearable.<reason>`. */
export interface BearableRentLine {
  reason: "income" | "revis_estimate" | "no_income" | "share";
  detail: Record<string, string | number>;
}

export interface BearableRent {
  /** Highest rent with charges a month, rounded down to the cent. */
  cents: Cents;
  incomeCents: Cents;
  /** Whether the income was recorded, or estimated because none is. */
  basis: "recorded" | "revis_estimate" | "none";
  /** Share of the income, basis points. */
  share: number;
  lines: BearableRentLine[];
  status: SourceStatus;
}

/**
 * The rent with charges a household can bear: a dated share of its income, of the REVIS it would receive when no income
 * is recorded yet, nothing when there is neither.
 *
 * @throws Error when a parameter has no value on the day.
 */
export function bearableRent(
  household: Pick<Household, "incomes" | "members">,
  parameters: readonly LegalParameter[],
  on: LocalDate,
): BearableRent {
  const rule = requireParameterOn(parameters, "affordable_rent_share", on);
  const { basis, incomeCents } = incomeBasis(household, parameters, on);
  const cents = (incomeCents * BigInt(rule.value)) / 10_000n;
  const detail = { amountCents: Number(incomeCents) };
  const lines: BearableRentLine[] =
    basis === "none"
      ? [{ reason: "no_income", detail: {} }]
      : [
          { reason: basis === "recorded" ? "income" : "revis_estimate", detail },
          { reason: "share", detail: { percent: rule.value / 100, bearableCents: Number(cents) } },
        ];
  const status = basis === "revis_estimate" ? "unverified" : rule.status;
  return { cents, incomeCents, basis, share: rule.value, lines, status };
}

function incomeBasis(
  household: Pick<Household, "incomes" | "members">,
  parameters: readonly LegalParameter[],
  on: LocalDate,
): Pick<BearableRent, "basis" | "incomeCents"> {
  const incomeCents = monthlyIncome(household.incomes);
  if (incomeCents > 0n) return { basis: "recorded", incomeCents };
  const revis = estimateRevis(household.members, parameters, on);
  return revis.ok
    ? { basis: "revis_estimate", incomeCents: revis.totalCents }
    : { basis: "none", incomeCents: 0n };
}
