import { type HouseholdLanguage, REFERRERS } from "~/modules/households/household";
import { screenMentions, type ScreenedPassage } from "~/modules/properties/screen-text";
import { daysBetween, type LocalDate } from "~/platform/local-date";

/** Who may send a household; nobody refers himself. */
export const [, ...REFERRAL_REFERRERS] = REFERRERS;
export type ReferralReferrer = (typeof REFERRAL_REFERRERS)[number];

/** The most urgent first. */
export const URGENCIES = ["urgent", "soon", "normal"] as const;
export type Urgency = (typeof URGENCIES)[number];

export const REFERRAL_STATUSES = ["received", "scheduled", "file", "not_taken"] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/** A household that somebody sends to LISKO; no name. */
export interface Referral {
  id: string;
  referrer: ReferralReferrer;
  referringOrganisationId: string | null;
  contact: string;
  /** Why, in needs. */
  need: string;
  urgency: Urgency;
  persons: number;
  languages: readonly HouseholdLanguage[];
  interpreterNeeded: boolean;
  consentOn: LocalDate;
  receivedOn: LocalDate;
  status: ReferralStatus;
  appointmentId: string | null;
  householdId: string | null;
  /** Why it was not taken. */
  reason: string | null;
}

export const REFERRAL_REFUSALS = ["settled", "slot_taken", "slot_closed", "house_unknown"] as const;
export type ReferralRefusal = (typeof REFERRAL_REFUSALS)[number];

/** A file, an appointment or a no may still come of it. */
export function isOpen({ status }: Pick<Referral, "status">): boolean {
  return status === "received" || status === "scheduled";
}

/** Which one first: the more urgent, then the one that waits longest. */
export function inReferralOrder<Row extends Pick<Referral, "urgency" | "receivedOn" | "id">>(
  referrals: readonly Row[],
): Row[] {
  return [...referrals].sort(
    (one, other) =>
      URGENCIES.indexOf(one.urgency) - URGENCIES.indexOf(other.urgency) ||
      compare(one.receivedOn, other.receivedOn) ||
      compare(one.id, other.id),
  );
}

/** Whole days since it was received. */
export function ageInDays({ receivedOn }: Pick<Referral, "receivedOn">, today: LocalDate): number {
  return Math.max(daysBetween(receivedOn, today), 0);
}

/** What must not stand in a text about a household. */
const KEPT_OUT = ["health", "origin", "religion"] as const;

/** Words of health, origin or religion in a text; a person decides whether they are needed. */
export function screenNeed(text: string): ScreenedPassage[] {
  return screenMentions(text, KEPT_OUT);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
