import type { Commune } from "~/modules/communes/commune";
import type { FollowUpTemplate } from "~/modules/follow-up/follow-up-template";
import type { BedroomStandard } from "~/modules/households/bedroom-standard";
import type { ShippedPermanence } from "~/modules/intake/shipped-permanence";
import type { MatchingPolicy } from "~/modules/matching/matching-policy";
import type { LegalParameter } from "~/modules/schemes/legal-parameter";
import type { LocalDate } from "~/platform/local-date";

/** What must be in the database before the invented world can stand on it. */
export interface Ground {
  communes: readonly Commune[];
  organisations: OrganisationIds;
  issuers: Readonly<Record<"lisko" | "ais" | "wunnengshellef", WorldIssuer>>;
  parameters: readonly LegalParameter[];
  bedroomStandards: readonly BedroomStandard[];
  followUpTemplates: readonly FollowUpTemplate[];
  matchingPolicies: readonly MatchingPolicy[];
  permanences: readonly ShippedPermanence[];
}

/** An organisation as its papers name it; in the demo world it is paid at a bank that does not exist. */
export interface WorldIssuer {
  name: string;
  postalAddress: string | null;
  phone: string | null;
  email: string | null;
  iban: string;
}

export interface OrganisationIds {
  lisko: string;
  ais: string;
  wunnengshellef: string;
  /** By the number of the office social, 1 to 30. */
  offices: ReadonlyMap<number, string>;
}

/** The same seed, day and ground give the same world, down to the identifiers. */
export interface WorldOptions {
  seed: number;
  today: LocalDate;
}

/** An instant at an hour of a day in ISO form; hours are UTC and during office time in Luxembourg all year. */
export function atHour(day: LocalDate, hour: number, minute = 0): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day}T${two(hour)}:${two(minute)}:00.000Z`;
}
