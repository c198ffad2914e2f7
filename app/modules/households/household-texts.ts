import type { AreaReason } from "./area-needed";
import type { BearableRentLine } from "./bearable-rent";
import type { BedroomReason } from "./bedroom-line";
import { MOVE_PROBLEMS } from "./composition-moves";
import { COMPOSITION_PROBLEMS, type CompositionProblemCode } from "./composition-rules";
import type { ConsentRefusal } from "./consent";
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
import type { MemberEventKind } from "./member-events";
import type { MergeProblem } from "./merge";
import type { MoveWarning } from "./move-preview";
import type { AgeBand, PersonBand } from "./need-card";
import type { UndoProblem } from "./undo-merge-rules";

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
/** With the line's detail. */
export const areaLineText = (reason: AreaReason) => `households.area.${reason}` as const;
/** With the age that is reached. */
export const memberEventText = (kind: MemberEventKind) => `households.event.${kind}` as const;
export const moveWarningText = (warning: MoveWarning) =>
  `households.moves.warning_${warning}` as const;

/** Refusals of this module's steps that are not about what cannot be true of a household. */
export const HOUSEHOLD_REFUSALS = [
  "changed_meanwhile",
  "already_file",
  ...MOVE_PROBLEMS,
  "file_unknown",
  "relation_missing",
  "file_closed",
  "file_held",
  "file_accepted",
  "file_housed",
] as const;
type HouseholdRefusal = (typeof HOUSEHOLD_REFUSALS)[number];
export type MoveRefusalCode = HouseholdRefusal | CompositionProblemCode;

/** With the refusal's detail. */
export const householdRefusal = (reason: HouseholdRefusal) =>
  `households.refused.${reason}` as const;

const isComposition = (reason: string): reason is CompositionProblemCode =>
  COMPOSITION_PROBLEMS.some((code) => code === reason);

/** With the refusal's detail; what cannot be true of a household has sentences of its own. */
export const moveRefusalText = (reason: MoveRefusalCode) =>
  isComposition(reason) ? compositionText(reason) : householdRefusal(reason);

/** Where the sentence of a refused move stands, for a form. */
export const moveRefusalPrefix = (reason: MoveRefusalCode) =>
  isComposition(reason) ? "households.composition" : "households.refused";

/** With the refusal's detail. */
export const mergeRefusal = (reason: Exclude<MergeProblem, CompositionProblemCode>) =>
  `merge.refused.${reason}` as const;

/** Where the sentence of a refused merge stands, for a form. */
export const mergeRefusalPrefix = (reason: MergeProblem) =>
  isComposition(reason) ? "households.composition" : "merge.refused";

/** With the refusal's detail. */
export const mergeRefusalText = (reason: MergeProblem) =>
  isComposition(reason) ? compositionText(reason) : mergeRefusal(reason);

export const consentRefusal = (reason: ConsentRefusal) => `consent.refused.${reason}` as const;
export const undoMergeRefusal = (reason: UndoProblem) => `merge.undoRefused.${reason}` as const;
