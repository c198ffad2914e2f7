import type { Language } from "~/i18n/languages";
import type { Role } from "~/modules/people/roles";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { LocalDate } from "~/platform/local-date";

/** Who is in touch with owners. */
export const OWNER_STAFF: readonly Role[] = [
  "guarantee_officer",
  "lisko_manager",
  "scheme_officer",
];

/**
 * How far an owner came. The first two and the last are set by staff; those between follow from his open offers: the
 * one that is furthest from a signature.
 */
export const RELATION_STAGES = [
  "first_contact",
  "informed",
  "describing",
  "in_review",
  "terms",
  "published",
  "let",
  "not_now",
] as const;
export type RelationStage = (typeof RELATION_STAGES)[number];

/** The stages staff sets. */
export const OWN_STAGES = ["first_contact", "informed", "not_now"] as const;
export type OwnStage = (typeof OWN_STAGES)[number];

/** Where the first contact came from. */
export const RELATION_SOURCES = [
  "call",
  "press",
  "information_evening",
  "website",
  "import",
  "other",
] as const;
export type RelationSource = (typeof RELATION_SOURCES)[number];

/** Ways of writing to or calling an owner. */
export const CONTACT_CHANNELS = ["letter", "email", "call"] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** Who wished that the owner is not written to. */
export const NO_CONTACT_WISHES = ["owner", "staff"] as const;
export type NoContactWish = (typeof NO_CONTACT_WISHES)[number];

export interface NoContact {
  since: LocalDate;
  wish: NoContactWish;
  reason: string | null;
  channels: ContactChannel[];
}

/** One owner one is in touch with, with or without an account. */
export interface OwnerRelation {
  id: string;
  /** Null for somebody who only called so far. */
  accountId: string | null;
  name: string;
  email: string | null;
  phone: string | null;
  postalAddress: string | null;
  language: Language;
  /** The way he thinks of; null while it is open. */
  scheme: SchemeKey | null;
  /** Where the dwelling is that he spoke of. */
  communeCode: string | null;
  communeName: string | null;
  source: RelationSource;
  responsibleId: string | null;
  responsibleName: string | null;
  nextStep: string | null;
  nextStepOn: LocalDate | null;
  stage: RelationStage;
  /** What staff set; counts where no offer is open. */
  ownStage: OwnStage;
  /** The stage follows from open offers. */
  isByOffers: boolean;
  notNowReason: string | null;
  noContact: NoContact | null;
  /** Why the mail server of his address refuses mails for good. */
  emailFailure: string | null;
  letterReturnedOn: LocalDate | null;
  version: number;
  createdOn: LocalDate;
}

/** A line of the list and a card of the board. */
export type RelationRow = Pick<
  OwnerRelation,
  | "id"
  | "name"
  | "accountId"
  | "language"
  | "scheme"
  | "communeName"
  | "responsibleName"
  | "nextStep"
  | "nextStepOn"
  | "stage"
  | "ownStage"
  | "isByOffers"
  | "noContact"
  | "version"
  | "createdOn"
>;

/** `overdue` and `today` need somebody; `none`: nobody will think of this owner again. */
export type StepState = "overdue" | "today" | "later" | "none";

export function stepState(
  { nextStepOn }: Pick<OwnerRelation, "nextStepOn">,
  today: LocalDate,
): StepState {
  if (nextStepOn === null) return "none";
  if (nextStepOn < today) return "overdue";
  return nextStepOn === today ? "today" : "later";
}
