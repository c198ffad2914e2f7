import type { LocalDate } from "~/platform/local-date";

import type { Household, HouseholdMember, Income } from "./household";
import { isAdult } from "./member-age";

/** What a new file takes over from the one its people come from; everything else is recorded anew. */
export type CopiedBySplit = Pick<
  Household,
  | "protectionStatus"
  | "resettlement"
  | "referrer"
  | "referringOrganisationId"
  | "languages"
  | "interpreterNeeded"
  | "registeredOn"
  | "currentHousing"
  | "exitDeadline"
>;

/**
 * Waiting time and what was true of everybody until today goes with both files. Not the consent to be proposed, which the
 * new household has to give itself, nor incomes, needs, wishes and contacts, which nobody can divide but the caseworker.
 */
export function copiedBySplit(household: Household): CopiedBySplit {
  return {
    protectionStatus: household.protectionStatus,
    resettlement: household.resettlement,
    referrer: household.referrer,
    referringOrganisationId: household.referringOrganisationId,
    languages: household.languages,
    interpreterNeeded: household.interpreterNeeded,
    registeredOn: household.registeredOn,
    currentHousing: household.currentHousing,
    exitDeadline: household.exitDeadline,
  };
}

/**
 * The consent of a file into which people come: it holds for them only when they are children, or gave theirs in their
 * own file. Nobody is proposed to owners without having agreed.
 */
export function consentAfterArrival(
  target: Pick<Household, "shareConsentOn">,
  source: Pick<Household, "shareConsentOn">,
  arriving: readonly HouseholdMember[],
  today: LocalDate,
): LocalDate | null {
  const agreed = source.shareConsentOn !== null || arriving.every((one) => !isAdult(one, today));
  return agreed ? target.shareConsentOn : null;
}

/** What a file holds after everybody of another one came into it. */
export type CarriedByJoin = Pick<
  Household,
  | "registeredOn"
  | "exitDeadline"
  | "languages"
  | "interpreterNeeded"
  | "needs"
  | "hasPets"
  | "needsFurnished"
  | "incomes"
>;

/** The longer waiting time and the nearer deadline; what both need; the incomes of both, one line per source. */
export function carriedByJoin(target: Household, source: Household): CarriedByJoin {
  const deadlines = [target.exitDeadline, source.exitDeadline].filter((day) => day !== null);
  return {
    registeredOn: [target.registeredOn, source.registeredOn].sort()[0] ?? target.registeredOn,
    exitDeadline: deadlines.sort()[0] ?? null,
    languages: [...new Set([...target.languages, ...source.languages])],
    interpreterNeeded: target.interpreterNeeded || source.interpreterNeeded,
    needs: [...new Set([...target.needs, ...source.needs])],
    hasPets: target.hasPets || source.hasPets,
    needsFurnished: target.needsFurnished && source.needsFurnished,
    incomes: bySource([...target.incomes, ...source.incomes]),
  };
}

function bySource(incomes: readonly Income[]): Income[] {
  const sums = new Map<Income["source"], bigint>();
  for (const { source, monthlyCents } of incomes) {
    sums.set(source, (sums.get(source) ?? 0n) + monthlyCents);
  }
  return [...sums].map(([source, monthlyCents]) => ({ source, monthlyCents }));
}
