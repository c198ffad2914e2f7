import type { HouseholdStatus } from "~/modules/households/household";
import type { OfferStatus } from "~/modules/properties/offer";

import type { BackupEnd, BackupReason } from "./backup";
import type { RuleCode, RuleFailure } from "./rule-failure";

/** Rules that may pass by themselves: a hold ends, a signature comes, an offer returns to the market. */
const PASSING: readonly RuleCode[] = [
  "offer_not_open",
  "dwelling_held",
  "household_not_ready",
  "household_held",
  "consent_missing",
  "not_ready_to_move",
  "no_referring_service",
  "no_social_project",
];

/** What becomes of a backup when it is its turn. */
export type BackupTurn =
  | { act: "promote" }
  | { act: "wait"; reason: BackupReason }
  | { act: "leave"; reason: BackupReason };

/**
 * Moves up, waits on, or leaves. A rule that will not change by itself ends the waiting; it is named before those that
 * pass, because it decides.
 */
export function decideTurn(
  household: { status: HouseholdStatus; isHoused: boolean },
  failures: readonly Pick<RuleFailure, "code">[],
): BackupTurn {
  if (household.status === "closed") return { act: "leave", reason: "file_closed" };
  if (household.status === "housed" || household.isHoused) {
    return { act: "leave", reason: "household_housed" };
  }
  const codes = failures.map(({ code }) => code);
  const lasting = codes.find((code) => !PASSING.includes(code));
  if (lasting) return { act: "leave", reason: lasting };
  const passing = codes[0];
  return passing ? { act: "wait", reason: passing } : { act: "promote" };
}

/** Rules that keep nobody from standing behind a proposal: its dwelling is held, and the household may be elsewhere. */
const OVERLOOKED: readonly RuleCode[] = ["dwelling_held", "household_held"];

/** The first rule that speaks against a backup; null when it may wait. */
export function refusalOfBackup<One extends Pick<RuleFailure, "code">>(
  failures: readonly One[],
): One | null {
  return failures.find(({ code }) => !OVERLOOKED.includes(code)) ?? null;
}

/** Why every backup of an offer leaves; null while its dwelling may still become free. */
export function endOfBackups(status: OfferStatus): BackupEnd | null {
  if (status === "let") return "dwelling_let";
  return ["withdrawn", "refused", "ended"].includes(status) ? "offer_ended" : null;
}

/** The order after one place up or down; the same where it stands at the end already or is not in the list. */
export function moved(order: readonly string[], id: string, to: "up" | "down"): string[] {
  const place = order.indexOf(id);
  const other = to === "up" ? place - 1 : place + 1;
  const neighbour = order[other];
  if (place < 0 || neighbour === undefined) return [...order];
  return order.map((one, index) => (index === place ? neighbour : index === other ? id : one));
}
