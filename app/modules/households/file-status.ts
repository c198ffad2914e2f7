import type { HouseholdStatus } from "./household";

/** Why a file rests until a day. Nothing here says why somebody is away or ill, and nothing may. */
export const PARK_REASONS = [
  "asked_for_pause",
  "away",
  "waiting_for_papers",
  "waiting_for_family",
  "housed_for_a_time",
  "other",
] as const;
export type ParkReason = (typeof PARK_REASONS)[number];

/** Why a file ends. `joined`: its members moved into another one; `merged`: it was the same household twice. */
export const CLOSE_REASONS = [
  "housed_by_us",
  "found_own_home",
  "left_country",
  "handed_to_office",
  "no_contact",
  "withdrew",
  "joined",
  "merged",
  "deceased",
  "other",
] as const;
export type FileCloseReason = (typeof CLOSE_REASONS)[number];

/** What a person may choose; the others follow from joining or merging two files. */
export const CHOSEN_CLOSE_REASONS = CLOSE_REASONS.filter(
  (reason): reason is Exclude<FileCloseReason, "joined" | "merged"> =>
    reason !== "joined" && reason !== "merged",
);

/** The statuses a parked file may return to. */
export const OPEN_STATUSES = [
  "received",
  "assessed",
  "ready",
] as const satisfies readonly HouseholdStatus[];
export type OpenStatus = (typeof OPEN_STATUSES)[number];

/** What may be missing in a file; each leads to its field of the form. */
export const FILE_NEEDS = [
  "members",
  "current_housing",
  "residence_right",
  "incomes",
  "languages",
  "consent",
] as const;
export type FileNeed = (typeof FILE_NEEDS)[number];

/** The field of the household's form where a need is met. */
export const NEED_FIELDS: Readonly<Record<FileNeed, string>> = {
  members: "members",
  current_housing: "currentHousing",
  residence_right: "protectionStatus",
  incomes: "incomes",
  languages: "languages",
  consent: "shareConsentOn",
};
