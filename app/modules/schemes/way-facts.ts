import type { LocalDate } from "~/platform/local-date";

import { type DatedFigures, datedFigures, type Ground } from "./dated-figures";
import type { LegalParameter, LegalParameterKey } from "./legal-parameter";
import { type Scheme, SCHEME_KEYS, type SchemeKey, SCHEMES } from "./scheme";

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
export interface WayAnswer extends DatedFigures {
  scheme: SchemeKey;
}

export interface WayFact {
  key: WayFactKey;
  /** One for each scheme, in the order of the schemes. */
  answers: WayAnswer[];
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
    answers: SCHEME_KEYS.map((scheme) => {
      const { facts, figures = {} } = basisOf(key, SCHEMES[scheme]);
      return { scheme, ...datedFigures(figures, parameters, on, facts) };
    }),
  }));
}

function basisOf(key: WayFactKey, scheme: Scheme): Basis {
  const bases = scheme.tax.value === "gls_exemption" ? SOCIAL_LETTING : LEASE;
  return bases[key](scheme);
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
