import {
  draftGuarantee,
  type Guarantee,
  type GuaranteeTerms,
} from "~/modules/guarantees/guarantee";
import { toLocalDate } from "~/platform/local-date";

export const TERMS: GuaranteeTerms = {
  months: 12,
  capMonthsOfRent: 2,
  endingAlertDays: 60,
  claimFilingDays: 90,
  claimDecisionDays: 30,
  claimContestDays: 40,
};

/** Running, covers 1.3.2027 to 1.3.2028 up to 2 900 €. */
export function draftedGuarantee(changes: Partial<Guarantee> = {}): Guarantee {
  return {
    id: "g",
    tenancyId: "t",
    status: "active",
    ...draftGuarantee(TERMS, { startsOn: toLocalDate("2027-03-01"), rentCents: 145_000n }),
    covers: ["rent", "damage"],
    endedOn: null,
    terms: TERMS,
    ...changes,
  };
}
