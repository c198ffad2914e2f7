import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

/*
 * A household without its identities: nothing here names a person, an origin, a religion or an illness, and
 * nothing may. Names live in `household-form.ts` on their way to the identity tables.
 */

/** The life of a file. Being proposed is not a status of it: an active proposal says so. */
export const HOUSEHOLD_STATUSES = [
  "received",
  "assessed",
  "ready",
  "housed",
  "parked",
  "closed",
] as const;
export type HouseholdStatus = (typeof HOUSEHOLD_STATUSES)[number];

/**
 * What a member is to the member it relates to (the reference person unless said otherwise). The last two also say
 * whether a member of unknown age counts as an adult.
 */
export const RELATIONS = [
  "reference",
  "partner",
  "child",
  "parent",
  "sibling",
  "other_adult",
  "other_child",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Only used where the bedroom standard asks who may share a room. */
export const SEXES = ["female", "male"] as const;
export type Sex = (typeof SEXES)[number];

export interface HouseholdMember {
  id: string;
  /** Order in the file, from 0; unique in the household. */
  position: number;
  relation: Relation;
  /** Position of the member this one relates to; null means the reference person. */
  relatedTo: number | null;
  /** Unknown birth dates stay unknown; `birthYear` may then be known or estimated. */
  birthDate: LocalDate | null;
  birthYear: number | null;
  sex: Sex | null;
  /**
   * Not yet part of the household: day of the expected birth or reunification; null means living in it. A child
   * expected without birth date and year is to be born on that day.
   */
  expectedOn: LocalDate | null;
}

/** ISO 639 codes of the languages people can be reached in. */
export const LANGUAGES = [
  "ar",
  "ku",
  "ti",
  "fa",
  "ps",
  "am",
  "om",
  "so",
  "tr",
  "uk",
  "ru",
  "es",
  "pt",
  "sq",
  "sr",
  "ur",
  "bn",
  "zh",
  "it",
  "nl",
  "fr",
  "de",
  "lb",
  "en",
] as const;
export type HouseholdLanguage = (typeof LANGUAGES)[number];

/** What the dwelling must or should have; never a diagnosis. The first four exclude a dwelling, the others are wishes. */
export const HOUSEHOLD_NEEDS = [
  "step_free",
  "lift",
  "ground_floor",
  "walk_in_shower",
  "near_hospital",
  "quiet",
] as const;
export type HouseholdNeed = (typeof HOUSEHOLD_NEEDS)[number];

export const INCOME_SOURCES = [
  "work",
  "revis",
  "unemployment",
  "pension",
  "family_allowance",
  "student_grant",
  "maintenance",
  "other",
] as const;
export type IncomeSource = (typeof INCOME_SOURCES)[number];

export interface Income {
  source: IncomeSource;
  /** Net per month. */
  monthlyCents: Cents;
}

/** `must`: only in one of these · `wish`: rather here · `fine` · `never`. */
export const COMMUNE_WISHES = ["must", "wish", "fine", "never"] as const;
export type CommuneWishKind = (typeof COMMUNE_WISHES)[number];

export interface CommuneWish {
  communeCode: string;
  wish: CommuneWishKind;
  reason: string | null;
}

/** The kind of the residence right (refugee status, subsidiary or temporary protection), never its grounds. */
export const PROTECTION_STATUSES = ["refugee", "subsidiary", "temporary", "other"] as const;
export type ProtectionStatus = (typeof PROTECTION_STATUSES)[number];

export const REFERRERS = [
  "self",
  "ona",
  "office_social",
  "commune",
  "hospital",
  "association",
  "family",
  "other",
] as const;
export type Referrer = (typeof REFERRERS)[number];

/** Where the household lives now, most urgent first. */
export const CURRENT_HOUSINGS = [
  "none",
  "emergency",
  "eviction",
  "unfit",
  "reception_centre",
  "family_or_friends",
  "social_housing",
  "private",
] as const;
export type CurrentHousing = (typeof CURRENT_HOUSINGS)[number];

export interface Household {
  id: string;
  /** Shown instead of a name, `H-2041`. */
  code: string;
  status: HouseholdStatus;
  members: readonly HouseholdMember[];
  languages: readonly HouseholdLanguage[];
  interpreterNeeded: boolean;
  needs: readonly HouseholdNeed[];
  needsFurnished: boolean;
  hasPets: boolean;
  /** Would live in a room of a shared house. */
  acceptsShared: boolean;
  incomes: readonly Income[];
  wishes: readonly CommuneWish[];
  protectionStatus: ProtectionStatus;
  protectionValidUntil: LocalDate | null;
  resettlement: boolean;
  referrer: Referrer;
  referringOrganisationId: string | null;
  /** Would sign a social project, which mise à disposition asks for. */
  socialProjectAgreed: boolean;
  /** Day of the consent to be proposed to owners; null means none. */
  shareConsentOn: LocalDate | null;
  /** Waiting time counts from here. */
  registeredOn: LocalDate;
  /** By when the household has to leave ONA's housing. */
  exitDeadline: LocalDate | null;
  /** Cannot move before this day. */
  earliestMoveIn: LocalDate | null;
  currentHousing: CurrentHousing;
  /** A caseworker's own count of bedrooms, with its reason; null means computed. */
  bedroomsOverride: number | null;
}

/** All incomes together, per month. */
export function monthlyIncome(incomes: readonly Income[]): Cents {
  return incomes.reduce((total, income) => total + income.monthlyCents, 0n);
}
