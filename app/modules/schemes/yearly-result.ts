import type { LocalDate } from "~/platform/local-date";
import { type Cents, share, sum } from "~/platform/money";

import { type Assumption, compareWays, type Way, worst } from "./compare-ways";
import { type LegalParameter, requireParameterOn } from "./legal-parameter";
import type { OwnerFigures } from "./owner-figures";
import { SCHEME_KEYS, type SchemeKey, SCHEMES, type SourceStatus } from "./scheme";

const BASIS = 10_000n;
const TENTHS = 10n;
const YEAR_IN_TENTHS = 120n;

/** As today, without anybody's help, and the three ways. */
export const YEARLY_WAYS = ["private", ...SCHEME_KEYS] as const;
export type YearlyWay = "private" | SchemeKey;

/** What comes in and goes out in a year, in the order in which it is added up. */
export const YEARLY_LINES = [
  "rent",
  "empty",
  "unpaid",
  "guaranteed",
  "upkeep",
  "insurance",
  "management",
  "remaining",
  "tax",
] as const;
export type YearlyLine = (typeof YEARLY_LINES)[number];

/** An amount at the lowest and at the highest rent of a way; the same where the rent is no range. */
export interface Span {
  lowCents: Cents;
  highCents: Cents;
}

/** A year of one way. Amounts in whole cents; what goes out is negative. */
export interface YearlyResult {
  way: YearlyWay;
  lines: Record<YearlyLine, Span>;
  /** The sum of the lines. */
  net: Span;
  /** What the year is short of before tax: not taxed, deductible from other income, and not counted in `net`. */
  loss: Span;
  /** Of the invested capital, in basis points; null when that was not given. */
  netReturn: { low: number; high: number } | null;
  assumptions: Assumption[];
  /** `unverified` as soon as one assumption is. */
  status: SourceStatus;
}

/** The highest rent the law allows for the capital, a month, and whether the rent is above it. */
export interface RentCap {
  monthlyCents: Cents;
  percent: number;
  isExceeded: boolean;
  source: string;
  status: SourceStatus;
  since: LocalDate;
}

interface Terms {
  rentCents: Cents;
  /** In basis points. */
  taxExemption: bigint;
  /** The organisation pays, let or empty, and maintains. */
  isOrganisation: boolean;
  /** Largest sum paid in place of the rent; 0 where nobody answers for it. */
  guaranteedCents: Cents;
}

/**
 * A year as today and in each of the three ways, always in the same order.
 *
 * @throws Error when a parameter has no value on the day.
 */
export function yearlyResults(
  figures: OwnerFigures,
  parameters: readonly LegalParameter[],
  on: LocalDate,
): YearlyResult[] {
  const { rentCents } = figures;
  const ways = compareWays({ rentCents, chargesCents: 0n, from: on }, parameters);
  const today = { rentCents, taxExemption: 0n, isOrganisation: false, guaranteedCents: 0n };
  return [
    result("private", today, today, figures, PRIVATE),
    ...ways.map((way) =>
      result(
        way.scheme,
        termsOf(way, way.monthlyRent.minCents),
        termsOf(way, way.monthlyRent.maxCents),
        figures,
        assumptionsOf(way),
      ),
    ),
  ];
}

/** @throws Error when the parameter has no value on the day. */
export function rentCapOf(
  { rentCents, capitalCents }: OwnerFigures,
  parameters: readonly LegalParameter[],
  on: LocalDate,
): RentCap | null {
  if (capitalCents === null) return null;
  const row = requireParameterOn(parameters, "rent_cap_share_of_capital", on);
  const monthlyCents = share(capitalCents, BigInt(row.value), BASIS * 12n);
  const { source, status, validFrom: since } = row;
  const percent = row.value / 100;
  return { monthlyCents, percent, isExceeded: rentCents > monthlyCents, source, status, since };
}

function termsOf({ taxExemption, cover }: Way, rentCents: Cents): Terms {
  return {
    rentCents,
    taxExemption: BigInt(taxExemption),
    isOrganisation: cover.kind === "organisation",
    guaranteedCents: cover.maxCents ?? 0n,
  };
}

function result(
  way: YearlyWay,
  lowest: Terms,
  highest: Terms,
  figures: OwnerFigures,
  assumptions: Assumption[],
): YearlyResult {
  const low = oneYear(lowest, figures);
  const high = oneYear(highest, figures);
  const span = (read: (year: Year) => Cents): Span => ({
    lowCents: read(low),
    highCents: read(high),
  });
  const net = span(({ lines }) => sum(Object.values(lines)));
  return {
    way,
    lines: Object.fromEntries(
      YEARLY_LINES.map((line) => [line, span(({ lines }) => lines[line])]),
    ) as Record<YearlyLine, Span>,
    net,
    loss: span(({ profit }) => (profit < 0n ? -profit : 0n)),
    netReturn: returnOn(net, figures.capitalCents),
    assumptions,
    status: worst(assumptions.map(({ status }) => status)),
  };
}

interface Year {
  lines: Record<YearlyLine, Cents>;
  /** Before tax. */
  profit: Cents;
}

/** The rent received is rounded once, so that no rounding can make more rent bring less. */
function oneYear(
  { rentCents, taxExemption, isOrganisation, guaranteedCents }: Terms,
  figures: OwnerFigures,
): Year {
  const emptyTenths = isOrganisation ? 0n : figures.emptyTenths;
  const lostTenths = emptyTenths + (isOrganisation ? 0n : figures.unpaidTenths);
  const rent = rentCents * 12n;
  const received = share(rentCents, YEAR_IN_TENTHS - lostTenths, TENTHS);
  const empty = share(rentCents, emptyTenths, TENTHS);
  const unpaid = rent - empty - received;
  const before = {
    rent,
    empty: -empty,
    unpaid: -unpaid,
    guaranteed: unpaid < guaranteedCents ? unpaid : guaranteedCents,
    upkeep: isOrganisation ? 0n : -figures.upkeepCents,
    insurance: -figures.insuranceCents,
    management: isOrganisation ? 0n : -figures.managementCents,
    remaining: isOrganisation ? -figures.remainingCents : 0n,
  };
  const profit = sum(Object.values(before));
  const taxable = profit > 0n ? share(profit, BASIS - taxExemption, BASIS) : 0n;
  return { lines: { ...before, tax: -share(taxable, figures.taxRate, BASIS) }, profit };
}

function returnOn({ lowCents, highCents }: Span, capitalCents: Cents | null) {
  if (capitalCents === null) return null;
  const of = (net: Cents) => Number(share(net, BASIS, capitalCents));
  return { low: of(lowCents), high: of(highCents) };
}

const LOSS: Assumption = {
  key: "loss_deductible",
  detail: {},
  source: "luximpot.lu, on social rental management; for a lease of one's own inferred",
  status: "unverified",
  since: null,
};

const GUARANTEE_AS_RENT: Assumption = {
  key: "guarantee_as_rent",
  detail: {},
  source: "assumption of this product; the guarantee's own text was not found",
  status: "unverified",
  since: null,
};

/** Without anybody's help the whole profit is taxed, as for a lease with a guarantee. */
const PRIVATE: Assumption[] = [taxOnNet(0, { ...SCHEMES.lisko_guarantee.tax, since: null }), LOSS];

function taxOnNet(
  taxExemption: number,
  { source, status, since }: Pick<Assumption, "source" | "status" | "since">,
): Assumption {
  const percent = 100 - taxExemption / 100;
  return { key: "tax_on_net", detail: { percent }, source, status, since };
}

/** Those of the comparison that a year rests on, and what is added here. */
function assumptionsOf({ scheme, cover, taxExemption, assumptions }: Way): Assumption[] {
  const kept = assumptions.filter(({ key }) =>
    ["guarantee", "rent_below_market", "empty_months_paid"].includes(key),
  );
  const { source, status } = SCHEMES[scheme].maintainer;
  const costs: Assumption =
    cover.kind === "organisation"
      ? { key: "costs_with_organisation", detail: {}, source, status, since: null }
      : GUARANTEE_AS_RENT;
  const tax = assumptions
    .filter(({ key }) => key === "tax_share")
    .map((taxed) => taxOnNet(taxExemption, taxed));
  return [...kept, costs, ...tax, LOSS];
}
