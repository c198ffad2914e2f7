import { luxembourgDay } from "~/platform/local-date";
import { refuse, type Refusal } from "~/platform/result";

import { BACKUP_REFUSALS } from "./backup";
import type { Hold } from "./market";
import { VISIT_REFUSALS } from "./proposal-visit";

export type HoldRefusal = "dwelling_held" | "dwelling_taken" | "household_held" | "household_taken";

/**
 * Which side of a pair is bound already, the dwelling first; null when both are free. A hold that waits for its answer
 * says until when; an accepted proposal or a tenancy has no such day.
 */
export function refusalOfHold(
  holds: readonly Hold[],
  pair: { dwellingId: string; householdId: string },
): Refusal<HoldRefusal> | null {
  const binding = holds.filter(({ kind }) => kind !== "declined");
  const ofDwelling = binding.find(({ dwellingId }) => dwellingId === pair.dwellingId);
  if (ofDwelling) {
    return ofDwelling.until
      ? refuse("dwelling_held", { untilOn: luxembourgDay(ofDwelling.until) })
      : refuse("dwelling_taken");
  }
  const ofHousehold = binding.find(({ householdId }) => householdId === pair.householdId);
  if (!ofHousehold) return null;
  return ofHousehold.until
    ? refuse("household_held", { untilOn: luxembourgDay(ofHousehold.until) })
    : refuse("household_taken");
}

const SAID_BY_HOLD: readonly string[] = [
  "dwelling_held",
  "dwelling_taken",
  "household_held",
  "household_taken",
  "backups_waiting",
  "changed_meanwhile",
];

/** Where the sentence of a household that may not stand behind a proposal stands. */
export function backupRefusalPrefix(reason: string): "proposals.refused" | "matching.rule" {
  return (BACKUP_REFUSALS as readonly string[]).includes(reason)
    ? "proposals.refused"
    : "matching.rule";
}

const SAID_BY_LINK: readonly string[] = ["no_email", "link_gone", ...VISIT_REFUSALS];

/** Where the sentence of a refused answer stands; those of links stand with their page. */
export function proposalRefusalPrefix(reason: string): "proposals.refused" | "matching.refused" {
  return SAID_BY_LINK.includes(reason) ? "proposals.refused" : "matching.refused";
}

/** Where the sentence of a refused proposal stands: those of holds here, those of rules with the rules. */
export function refusalPrefix(reason: string): "matching.refused" | "matching.rule" {
  return SAID_BY_HOLD.includes(reason) ? "matching.refused" : "matching.rule";
}
