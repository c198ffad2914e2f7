import { addDays, addMonths, type LocalDate } from "~/platform/local-date";
import { type Cents, share } from "~/platform/money";

import {
  centsOn,
  type LegalParameter,
  type LegalParameterKey,
  numberOn,
  requireParameterOn,
} from "./legal-parameter";
import {
  type LegalTitle,
  type Scheme,
  SCHEME_KEYS,
  type SchemeKey,
  type SchemeParty,
  SCHEMES,
  type SourceStatus,
} from "./scheme";

const BASIS = 10_000n;
const STATED_BY_OWNER = { source: "stated by the owner", status: "verified" } as const;

export interface ComparedDwelling {
  /** Rent the owner has in mind, per month without charges. */
  rentCents: Cents;
  /** Charges are passed on as they are and are no income. */
  chargesCents: Cents;
  /** The day the comparison is made for: the first day of letting. */
  from: LocalDate;
}

/** How the owner gets the dwelling back, in months from the notice. */
export interface Recovery {
  /** End of the `schemes.recovery.*` key. */
  kind: "notice_personal_need" | "organisation_returns";
  minMonths: number;
  maxMonths: number;
}

/** What stands behind the rent. */
export interface Cover {
  /** `guarantee`: a capped sum in the first year · `organisation`: the organisation pays, let or empty. */
  kind: "guarantee" | "organisation";
  /** Largest sum paid in its stead; null where the organisation is the tenant. */
  maxCents: Cents | null;
  /** Last day covered; null where it lasts as long as the contract. */
  until: LocalDate | null;
}

/** An assumption or a figure behind the comparison, as `schemes.assumption.<key>`. */
export interface Assumption {
  key:
    | "rent_as_asked"
    | "rent_below_market"
    | "tax_share"
    | "guarantee"
    | "empty_months_paid"
    | "recovery"
    | "state_contribution"
    | "tax_on_net"
    | "loss_deductible"
    | "guarantee_as_rent"
    | "costs_with_organisation";
  detail: Record<string, string | number>;
  source: string;
  status: SourceStatus;
  /** First day on which every dated value behind it holds; null where none is. */
  since: LocalDate | null;
}

/** One of the three ways for one dwelling. Every amount in whole cents. */
export interface Way {
  scheme: SchemeKey;
  legalTitle: LegalTitle;
  tenant: SchemeParty;
  payer: SchemeParty;
  maintainer: SchemeParty;
  followUp: SchemeParty;
  /** Rent a month as the owner receives it; the range of what organisations pay below the market. */
  monthlyRent: { minCents: Cents; maxCents: Cents };
  /** Twelve of them. */
  yearlyRent: { minCents: Cents; maxCents: Cents };
  /** Part of the yearly net rent that enters the owner's taxable income; costs are not deducted here. */
  taxableYearlyRent: { minCents: Cents; maxCents: Cents };
  /** Share free of tax, in basis points. */
  taxExemption: number;
  cover: Cover;
  /** Longest time one household occupies it; null for a lease without end. */
  maxMonths: number | null;
  recovery: Recovery;
  assumptions: Assumption[];
  /** `unverified` as soon as one figure or fact behind it is. */
  status: SourceStatus;
}

/**
 * The three ways side by side, always in the same order.
 *
 * @throws Error when a parameter has no value on the day.
 */
export function compareWays(
  dwelling: ComparedDwelling,
  parameters: readonly LegalParameter[],
): Way[] {
  return SCHEME_KEYS.map((key) =>
    SCHEMES[key].tax.value === "gls_exemption"
      ? socialLettingWay(SCHEMES[key], dwelling, parameters)
      : directLeaseWay(SCHEMES[key], dwelling, parameters),
  );
}

function directLeaseWay(
  scheme: Scheme,
  { rentCents, from }: ComparedDwelling,
  parameters: readonly LegalParameter[],
): Way {
  const months = numberOn(parameters, "guarantee_months", from);
  const cap = numberOn(parameters, "guarantee_cap_months_of_rent", from);
  const notice = numberOn(parameters, "notice_personal_need_months", from);
  const maxCents = rentCents * BigInt(cap);
  const assume = assumptionsOn(parameters, from);
  return way(scheme, { minCents: rentCents, maxCents: rentCents }, 0, {
    cover: { kind: "guarantee", maxCents, until: addDays(addMonths(from, months), -1) },
    maxMonths: null,
    recovery: { kind: "notice_personal_need", minMonths: notice, maxMonths: notice },
    assumptions: [
      assume("rent_as_asked", [], { rentCents: Number(rentCents) }, STATED_BY_OWNER),
      assume("guarantee", ["guarantee_months", "guarantee_cap_months_of_rent"], {
        months,
        cap,
        amountCents: Number(maxCents),
      }),
      assume("tax_share", [], { percent: 100 }, scheme.tax),
      assume("recovery", ["notice_personal_need_months"], { min: notice, max: notice }),
    ],
  });
}

function socialLettingWay(
  scheme: Scheme,
  { rentCents, from }: ComparedDwelling,
  parameters: readonly LegalParameter[],
): Way {
  const least = numberOn(parameters, "gls_rent_below_market_min_share", from);
  const most = numberOn(parameters, "gls_rent_below_market_max_share", from);
  const exemption = numberOn(parameters, "gls_tax_exemption_share", from);
  const minMonths = numberOn(parameters, "gls_recovery_min_months", from);
  const maxMonths = numberOn(parameters, "gls_recovery_max_months", from);
  const assume = assumptionsOn(parameters, from);
  const rent = {
    minCents: share(rentCents, BASIS - BigInt(most), BASIS),
    maxCents: share(rentCents, BASIS - BigInt(least), BASIS),
  };
  return way(scheme, rent, exemption, {
    cover: { kind: "organisation", maxCents: null, until: null },
    maxMonths: numberOn(parameters, "mise_a_disposition_max_months", from),
    recovery: { kind: "organisation_returns", minMonths, maxMonths },
    assumptions: [
      assume(
        "rent_below_market",
        ["gls_rent_below_market_min_share", "gls_rent_below_market_max_share"],
        { min: least / 100, max: most / 100 },
      ),
      assume("empty_months_paid", [], {}, scheme.payer),
      assume("tax_share", ["gls_tax_exemption_share"], { percent: 100 - exemption / 100 }),
      assume("recovery", ["gls_recovery_min_months", "gls_recovery_max_months"], {
        min: minMonths,
        max: maxMonths,
      }),
      assume("state_contribution", ["gls_state_contribution"], {
        amountCents: Number(centsOn(parameters, "gls_state_contribution", from)),
      }),
    ],
  });
}

function way(
  scheme: Scheme,
  monthlyRent: Way["monthlyRent"],
  taxExemption: number,
  rest: Pick<Way, "cover" | "maxMonths" | "recovery" | "assumptions">,
): Way {
  const yearlyRent = times(monthlyRent, (cents) => cents * 12n);
  const facts = [
    scheme.legalTitle,
    scheme.counterparty,
    scheme.payer,
    scheme.maintainer,
    scheme.followUp,
    scheme.tax,
  ];
  return {
    scheme: scheme.key,
    legalTitle: scheme.legalTitle.value,
    tenant: scheme.counterparty.value,
    payer: scheme.payer.value,
    maintainer: scheme.maintainer.value,
    followUp: scheme.followUp.value,
    monthlyRent,
    yearlyRent,
    taxableYearlyRent: times(yearlyRent, (cents) =>
      share(cents, BASIS - BigInt(taxExemption), BASIS),
    ),
    taxExemption,
    ...rest,
    status: worst([...facts, ...rest.assumptions].map((fact) => fact.status)),
  };
}

function times(range: Way["monthlyRent"], change: (cents: Cents) => Cents): Way["monthlyRent"] {
  return { minCents: change(range.minCents), maxCents: change(range.maxCents) };
}

function assumptionsOn(parameters: readonly LegalParameter[], on: LocalDate) {
  return (
    key: Assumption["key"],
    keys: readonly LegalParameterKey[],
    detail: Assumption["detail"],
    fact?: { source: string; status: SourceStatus },
  ): Assumption => {
    const rows = keys.map((name) => requireParameterOn(parameters, name, on));
    const grounds = fact ? [fact, ...rows] : rows;
    const days = rows.map((row) => row.validFrom);
    return {
      key,
      detail,
      source: [...new Set(grounds.map((ground) => ground.source))].join(" · "),
      status: worst(grounds.map((ground) => ground.status)),
      since: days.length === 0 ? null : days.reduce((one, two) => (one > two ? one : two)),
    };
  };
}

/** `unverified` as soon as one is. */
export function worst(statuses: readonly SourceStatus[]): SourceStatus {
  return statuses.includes("unverified") ? "unverified" : "verified";
}
