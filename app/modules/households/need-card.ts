import type { LocalDate } from "~/platform/local-date";

import type { BedroomStandard } from "./bedroom-standard";
import { bedroomsNeeded } from "./bedrooms-needed";
import type { Household } from "./household";
import { isAdult, memberAge, presentMembers } from "./member-age";

/*
 * What a landlord sees of a household before the visit: bands, never a name, a date of birth, an origin, an illness, an
 * income or a need. Whatever fewer waiting households share than the dated minimum is replaced by something coarser.
 */

export const AGE_BANDS = ["0-5", "6-11", "12-17", "18-25", "26-40", "41-64", "65+"] as const;
export type AgeBand = (typeof AGE_BANDS)[number] | "adult" | "child";

/** Languages of the country and English; others would tell where somebody comes from. */
export const CARD_LANGUAGES = ["lb", "fr", "de", "en"] as const;
export type CardLanguage = (typeof CARD_LANGUAGES)[number];

export const PERSON_BANDS = ["1", "2", "3-4", "5-6", "7+"] as const;
export type PersonBand = (typeof PERSON_BANDS)[number];

/** How much is shown: 0 age bands · 1 adults and children · 2 a band of persons · 3 the bedrooms · 4 that it fits. */
export type CardDetail = 0 | 1 | 2 | 3 | 4;

export interface NeedCard {
  /** Different for every landlord, so that two cannot compare. */
  alias: string;
  detail: CardDetail;
  bedrooms: number | null;
  persons: PersonBand | null;
  adults: number | null;
  children: number | null;
  ages: { band: AgeBand; count: number }[] | null;
  languages: CardLanguage[] | null;
}

/** The household behind a card, without what identifies it. */
export type CardProfile = Omit<NeedCard, "alias" | "detail"> & {
  bedrooms: number;
  persons: PersonBand;
  adults: number;
  children: number;
  ages: { band: AgeBand; count: number }[];
  languages: CardLanguage[];
};

export function cardProfile(
  household: Pick<Household, "members" | "bedroomsOverride" | "languages">,
  standard: BedroomStandard,
  on: LocalDate,
): CardProfile {
  const members = presentMembers(household.members, on);
  const adults = members.filter((member) => isAdult(member, on)).length;
  const bands = members.map((member): AgeBand => {
    const age = memberAge(member, on);
    if (age === null) return isAdult(member, on) ? "adult" : "child";
    return ageBand(age);
  });
  return {
    bedrooms: bedroomsNeeded(household, standard, on).bedrooms,
    persons: personBand(members.length),
    adults,
    children: members.length - adults,
    ages: ([...AGE_BANDS, "adult", "child"] as const)
      .map((band) => ({ band, count: bands.filter((other) => other === band).length }))
      .filter(({ count }) => count > 0),
    languages: CARD_LANGUAGES.filter((language) => household.languages.includes(language)),
  };
}

/**
 * The card, as detailed as the waiting households allow.
 *
 * @param population profiles of all households that wait, this one among them.
 * @param minimumGroup how many of them must look the same (dated parameter `need_card_minimum_group`).
 */
export function needCard(
  alias: string,
  profile: CardProfile,
  population: readonly CardProfile[],
  minimumGroup: number,
): NeedCard {
  const levels = [0, 1, 2, 3] as const;
  const detail =
    levels.find((level) => {
      const shown = JSON.stringify(coarsen(profile, level));
      const alike = population.filter((other) => JSON.stringify(coarsen(other, level)) === shown);
      return alike.length >= minimumGroup;
    }) ?? 4;
  return { alias, detail, ...coarsen(profile, detail) };
}

/**
 * The cards of all households that wait, each as `needCard` makes it of them all.
 *
 * @param waiting a name for each and its profile.
 */
export function needCards(
  waiting: readonly { alias: string; profile: CardProfile }[],
  minimumGroup: number,
): NeedCard[] {
  const shown = (profile: CardProfile, level: CardDetail) =>
    `${level} ${JSON.stringify(coarsen(profile, level))}`;
  const levels = [0, 1, 2, 3] as const;
  const groups = new Map<string, number>();
  for (const { profile } of waiting) {
    for (const level of levels) {
      const key = shown(profile, level);
      groups.set(key, (groups.get(key) ?? 0) + 1);
    }
  }
  return waiting.map(({ alias, profile }) => {
    const isCommon = (level: CardDetail) =>
      (groups.get(shown(profile, level)) ?? 0) >= minimumGroup;
    const detail = levels.find(isCommon) ?? 4;
    return { alias, detail, ...coarsen(profile, detail) };
  });
}

function coarsen(profile: CardProfile, detail: CardDetail): Omit<NeedCard, "alias" | "detail"> {
  return {
    bedrooms: detail <= 3 ? profile.bedrooms : null,
    persons: detail <= 2 ? profile.persons : null,
    adults: detail <= 1 ? profile.adults : null,
    children: detail <= 1 ? profile.children : null,
    ages: detail === 0 ? profile.ages : null,
    languages: detail <= 1 ? profile.languages : null,
  };
}

function ageBand(age: number): AgeBand {
  const limits = [5, 11, 17, 25, 40, 64];
  const index = limits.findIndex((limit) => age <= limit);
  return AGE_BANDS[index === -1 ? AGE_BANDS.length - 1 : index] ?? "65+";
}

function personBand(persons: number): PersonBand {
  if (persons <= 1) return "1";
  if (persons === 2) return "2";
  if (persons <= 4) return "3-4";
  return persons <= 6 ? "5-6" : "7+";
}
