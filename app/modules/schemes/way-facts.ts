import type { LocalDate } from "~/platform/local-date";

import { type LegalParameter, type LegalParameterKey, requireParameterOn } from "./legal-parameter";
import { type Scheme, SCHEME_KEYS, type SchemeKey, SCHEMES, type SourceStatus } from "./scheme";

/** What an owner asks of each way, in the order in which owners ask it. */
export const WAY_FACT_KEYS = [
  "tenant",
  "rent",
  "payer",
  "guaranteed",
  "damage",
  "upkeep",
  "follow_up",
  "tax",
  "recovery",
  "length",
] as const;
export type WayFactKey = (typeof WAY_FACT_KEYS)[number];

/** What one way answers, as `schemes.fact.<key>.<scheme>`. */
export interface WayAnswer {
  scheme: SchemeKey;
  /** Figures of the sentence, for `formatDetail` of ~/i18n/detail. */
  detail: Record<string, string | number>;
  source: string;
  /** `unverified` as soon as one ground of the answer is. */
  status: SourceStatus;
  /** First day on which every figure of the sentence holds; null for a sentence without one. */
  since: LocalDate | null;
}

export interface WayFact {
  key: WayFactKey;
  /** One for each scheme, in the order of the schemes. */
  answers: WayAnswer[];
}

interface Ground {
  source: string;
  status: SourceStatus;
}

/** What an answer rests on: facts as read, and dated values, each under the name its sentence gives it. */
interface Basis {
  facts: readonly Ground[];
  figures?: Readonly<Record<string, LegalParameterKey>>;
}

const DAMAGE: Readonly<Record<SchemeKey, Ground>> = {
  lisko_guarantee: {
    source: "issuu, Croix-Rouge en chiffres 2022: possible restoration costs; no ceiling was found",
    status: "verified",
  },
  ais: { source: "inferred from upkeep and repair, AIS / GLS pages", status: "unverified" },
  wunnengshellef: { source: "inferred from upkeep and repair, GLS pages", status: "unverified" },
};

/**
 * The ways compared line by line, each answer with what it rests on.
 *
 * @throws Error when a parameter has no value on the day.
 */
export function wayFacts(parameters: readonly LegalParameter[], on: LocalDate): WayFact[] {
  return WAY_FACT_KEYS.map((key) => ({
    key,
    answers: SCHEME_KEYS.map((scheme) =>
      answer(scheme, basisOf(key, SCHEMES[scheme]), parameters, on),
    ),
  }));
}

function basisOf(key: WayFactKey, scheme: Scheme): Basis {
  const bases = scheme.tax.value === "gls_exemption" ? SOCIAL_LETTING : LEASE;
  return bases[key](scheme);
}

function answer(
  scheme: SchemeKey,
  { facts, figures = {} }: Basis,
  parameters: readonly LegalParameter[],
  on: LocalDate,
): WayAnswer {
  const rows = Object.entries(figures).map(
    ([name, key]) => [name, requireParameterOn(parameters, key, on)] as const,
  );
  const grounds: Ground[] = [...facts, ...rows.map(([, row]) => row)];
  const days = rows.map(([, row]) => row.validFrom);
  return {
    scheme,
    detail: Object.fromEntries(rows.map(([name, row]) => [name, shown(row)])),
    source: [...new Set(grounds.map(({ source }) => source))].join(" · "),
    status: grounds.some(({ status }) => status === "unverified") ? "unverified" : "verified",
    since: days.length === 0 ? null : days.reduce((one, two) => (one > two ? one : two)),
  };
}

/** Per cent for a share; every other unit as it is. */
function shown({ unit, value }: LegalParameter): number {
  return unit === "basis_points" ? value / 100 : value;
}

const read = (...facts: readonly Ground[]): Basis => ({ facts });

/** What an ordinary lease answers, and what an organisation that is the tenant does. */
const LEASE: Readonly<Record<WayFactKey, (scheme: Scheme) => Basis>> = {
  tenant: ({ counterparty, legalTitle }) => read(counterparty, legalTitle),
  rent: () => ({ facts: [], figures: { percent: "rent_cap_share_of_capital" } }),
  payer: ({ payer }) => read(payer),
  guaranteed: () => ({
    facts: [],
    figures: { cap: "guarantee_cap_months_of_rent", months: "guarantee_months" },
  }),
  damage: ({ key }) => read(DAMAGE[key]),
  upkeep: ({ maintainer }) => read(maintainer),
  follow_up: ({ followUp }) => read(followUp),
  tax: ({ tax }) => read(tax),
  recovery: () => ({ facts: [], figures: { months: "notice_personal_need_months" } }),
  length: ({ limitedOccupation }) => read(limitedOccupation),
};

const SOCIAL_LETTING: Readonly<Record<WayFactKey, (scheme: Scheme) => Basis>> = {
  ...LEASE,
  rent: () => ({
    facts: [],
    figures: { min: "gls_rent_below_market_min_share", max: "gls_rent_below_market_max_share" },
  }),
  guaranteed: ({ payer }) => read(payer),
  tax: ({ tax }) => ({ facts: [tax], figures: { percent: "gls_tax_exemption_share" } }),
  recovery: () => ({
    facts: [],
    figures: { min: "gls_recovery_min_months", max: "gls_recovery_max_months" },
  }),
  length: ({ limitedOccupation }) => ({
    facts: [limitedOccupation],
    figures: { months: "mise_a_disposition_max_months" },
  }),
};
