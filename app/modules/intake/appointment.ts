import type { HouseholdLanguage } from "~/modules/households/household";
import { isLocalDate, type LocalDate } from "~/platform/local-date";

/** `moved`: another appointment took its place · `kept`: the person came · `missed`: did not come. */
export const APPOINTMENT_STATUSES = ["booked", "moved", "cancelled", "kept", "missed"] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** When and where somebody may be received. */
export interface Slot {
  permanenceId: string;
  on: LocalDate;
  /** Minutes since midnight on Luxembourg's clocks. */
  minute: number;
}

/** Who comes, as far as there is no file. Reading it is recorded. */
export interface IntakeIdentity {
  givenName: string | null;
  familyName: string | null;
  phone: string | null;
  email: string | null;
  /** Why it is nobody of those known already who seemed to be the same. */
  keptApart?: string | null;
}

export interface Appointment extends Slot {
  id: string;
  desk: number;
  place: string;
  householdId: string | null;
  language: HouseholdLanguage | null;
  interpreterNeeded: boolean;
  persons: number | null;
  note: string | null;
  status: AppointmentStatus;
}

export const APPOINTMENT_REFUSALS = [
  "slot_taken",
  "slot_closed",
  "household_unknown",
  "not_booked",
] as const;
export type AppointmentRefusal = (typeof APPOINTMENT_REFUSALS)[number];

/** A slot as a form sends it. */
export function slotValue({ permanenceId, on, minute }: Slot): string {
  return `${permanenceId} ${on} ${minute}`;
}

/** The slot a form sent; null for anything else. */
export function parseSlot(text: string): Slot | null {
  const [, permanenceId, on, minute] =
    /^([0-9a-f-]{36}) (\d{4}-\d{2}-\d{2}) (\d{1,4})$/.exec(text) ?? [];
  if (permanenceId === undefined || on === undefined || !isLocalDate(on)) return null;
  return { permanenceId, on, minute: Number(minute) };
}

/** Given and family name as they are said; null where no name is kept. */
export function fullName(
  identity: Pick<IntakeIdentity, "givenName" | "familyName"> | null,
): string | null {
  const parts = [identity?.givenName, identity?.familyName].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : null;
}
