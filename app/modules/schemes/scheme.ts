/*
 * The three ways a dwelling can be let, as data. Sources: the press release, the sheet and the pages named
 * per fact. `verified` means read in the source named;
 * everything else is shown to people as "to be checked".
 */

export const SCHEME_KEYS = ["lisko_guarantee", "ais", "wunnengshellef"] as const;
export type SchemeKey = (typeof SCHEME_KEYS)[number];

/** Bail à loyer (law of 21 September 2006) or mise à disposition (gestion locative sociale, no lease). */
export const LEGAL_TITLES = ["bail_a_loyer", "mise_a_disposition"] as const;
export type LegalTitle = (typeof LEGAL_TITLES)[number];

/** Who signs, pays, maintains or follows up; `organisation` is the scheme's own: AIS or Wunnengshëllef. */
export const SCHEME_PARTIES = ["household", "organisation", "lisko", "referrer", "owner"] as const;
export type SchemeParty = (typeof SCHEME_PARTIES)[number];

export const SOURCE_STATUSES = ["verified", "unverified"] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

/** A value with where it was read. */
export interface Sourced<Value> {
  value: Value;
  source: string;
  status: SourceStatus;
}

/** What a household must bring before it can be proposed in a scheme. */
export const SCHEME_CONDITIONS = [
  "international_protection",
  "referring_service",
  "social_project",
] as const;
export type SchemeCondition = (typeof SCHEME_CONDITIONS)[number];

/** Share of the owner's net rental income that is free of tax: none, or the dated parameter of GLS. */
export type TaxTreatment = "taxed" | "gls_exemption";

export interface Scheme {
  key: SchemeKey;
  /** The household's title to the dwelling. */
  legalTitle: Sourced<LegalTitle>;
  /** Who signs with the owner. */
  counterparty: Sourced<SchemeParty>;
  /** Who pays the owner. */
  payer: Sourced<SchemeParty>;
  /** Who repairs and keeps up, beyond what falls to the owner by law. */
  maintainer: Sourced<SchemeParty>;
  /** Who accompanies the household. */
  followUp: Sourced<SchemeParty>;
  /** True where a dated parameter limits the occupation (`mise_a_disposition_max_months`). */
  limitedOccupation: Sourced<boolean>;
  tax: Sourced<TaxTreatment>;
  conditions: readonly Sourced<SchemeCondition>[];
}

const verified = <const Value>(value: Value, source: string): Sourced<Value> => ({
  value,
  source,
  status: "verified",
});

const unverified = <const Value>(value: Value, source: string): Sourced<Value> => ({
  value,
  source,
  status: "unverified",
});

const PRESS_RELEASE = "LISKO press release of 13.6.2016";
const ASSISES_SHEET = "LISKO sheet, 2nd Assises de l'intégration";
const GLS_PAGES = "wunnenzudiddeleng.lu; paperjam 2019; Wunnengshëllef / etika pages";

export const SCHEMES: Readonly<Record<SchemeKey, Scheme>> = {
  lisko_guarantee: {
    key: "lisko_guarantee",
    legalTitle: verified(
      "bail_a_loyer",
      `${PRESS_RELEASE}; wortimmo.lu news 472; law of 21 September 2006`,
    ),
    counterparty: verified("household", "wortimmo.lu news 472"),
    payer: verified("household", "wortimmo.lu news 472"),
    maintainer: unverified("owner", "inferred from the direct lease"),
    followUp: verified("lisko", PRESS_RELEASE),
    limitedOccupation: verified(false, `${PRESS_RELEASE}: an ordinary lease`),
    tax: unverified("taxed", "inferred: the exemption is reserved to GLS bodies"),
    conditions: [
      verified(
        "international_protection",
        `${PRESS_RELEASE}; ${ASSISES_SHEET}: target group of LISKO`,
      ),
    ],
  },
  ais: {
    key: "ais",
    legalTitle: verified("mise_a_disposition", "AIS pages; wunnenzudiddeleng.lu"),
    counterparty: verified("organisation", "AIS pages: the lease is in the name of the AIS"),
    payer: verified("organisation", "AIS / GLS pages: rent paid even when empty"),
    maintainer: verified("organisation", "AIS / GLS pages: upkeep and repair"),
    followUp: verified(
      "organisation",
      `AIS pages; LISKO keeps its social follow-up, ${PRESS_RELEASE}`,
    ),
    limitedOccupation: verified(true, GLS_PAGES),
    tax: verified("gls_exemption", "luximpot; infogreen"),
    conditions: [verified("social_project", "AIS pages: social-inclusion project")],
  },
  wunnengshellef: {
    key: "wunnengshellef",
    legalTitle: verified("mise_a_disposition", GLS_PAGES),
    counterparty: verified("organisation", "Wunnengshëllef / etika pages"),
    payer: verified("organisation", "AIS / GLS pages: rent paid even when empty"),
    maintainer: verified("organisation", "AIS / GLS pages: upkeep and repair"),
    followUp: verified("referrer", "Wunnengshëllef: user + referring service + Wunnengshëllef"),
    limitedOccupation: verified(true, GLS_PAGES),
    tax: verified("gls_exemption", "luximpot; infogreen"),
    conditions: [
      unverified("referring_service", "inferred from Wunnengshëllef's tripartite rule"),
      unverified("social_project", "inferred from the practice of GLS"),
    ],
  },
};

export function schemeOf(key: SchemeKey): Scheme {
  return SCHEMES[key];
}

/** The legal title a tenancy in a scheme carries. */
export function legalTitleOf(key: SchemeKey): LegalTitle {
  return SCHEMES[key].legalTitle.value;
}

export function schemeRequires(key: SchemeKey, condition: SchemeCondition): boolean {
  return SCHEMES[key].conditions.some((required) => required.value === condition);
}

export function isSchemeKey(text: string): text is SchemeKey {
  return (SCHEME_KEYS as readonly string[]).includes(text);
}
