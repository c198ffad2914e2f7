import type { BearableRentLine } from "./bearable-rent";
import type { BedroomReason } from "./bedroom-line";
import type { CompositionProblemCode } from "./composition-rules";
import type {
  CommuneWishKind,
  CurrentHousing,
  HouseholdLanguage,
  HouseholdNeed,
  HouseholdStatus,
  IncomeSource,
  ProtectionStatus,
  Referrer,
  Relation,
  Sex,
} from "./household";
import type { AgeBand, PersonBand } from "./need-card";

/* Translation keys of this module's closed lists. */

export const householdStatusName = (status: HouseholdStatus) =>
  `households.status.${status}` as const;
export const relationName = (relation: Relation) => `households.relation.${relation}` as const;
export const sexName = (sex: Sex) => `households.sex.${sex}` as const;
export const languageName = (language: HouseholdLanguage) =>
  `households.language.${language}` as const;
export const needName = (need: HouseholdNeed) => `households.need.${need}` as const;
export const incomeSourceName = (source: IncomeSource) => `households.income.${source}` as const;
export const communeWishName = (wish: CommuneWishKind) => `households.wish.${wish}` as const;
export const protectionName = (status: ProtectionStatus) =>
  `households.protection.${status}` as const;
export const referrerName = (referrer: Referrer) => `households.referrer.${referrer}` as const;
export const currentHousingName = (housing: CurrentHousing) =>
  `households.housing.${housing}` as const;
export const compositionText = (code: CompositionProblemCode) =>
  `households.composition.${code}` as const;
/** With the line's detail. */
export const bedroomLineText = (reason: BedroomReason) => `households.bedrooms.${reason}` as const;
/** With the line's detail. */
export const bearableRentText = (reason: BearableRentLine["reason"]) =>
  `households.bearable.${reason}` as const;
export const revisRefusalText = (reason: "too_young" | "no_adult") =>
  `households.revis.${reason}` as const;
/** @param key of the bedroom standard applied; each shipped one has a text. */
export const standardName = (key: "brussels_analogue") => `households.standard.${key}` as const;
export const ageBandName = (band: AgeBand) => `households.age-band.${band}` as const;
export const personBandName = (band: PersonBand) => `households.person-band.${band}` as const;
export const householdRefusal = (reason: "changed_meanwhile" | "already_file") =>
  `households.refused.${reason}` as const;
