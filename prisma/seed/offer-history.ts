import { addDays } from "~/platform/local-date";

import { atHour } from "./ground";
import type { LettingPlan } from "./letting-plan";
import type { Home, LettingDays, Makings } from "./make-lettings";
import type { WorldOffer } from "./world";

const YEARS_OF_RENT = 26n;

/** The offer of a dwelling that was let: written, handed in, reviewed, published, reserved and let. */
export function finishedOffer(
  { chance, people }: Makings,
  { plan, home, days }: { plan: LettingPlan; home: Home; days: LettingDays },
): WorldOffer {
  const submitted = addDays(days.described, chance.int(0, 3));
  const published = addDays(submitted, chance.int(1, 5));
  home.dwelling.createdAt = atHour(days.described, 17, 30);
  const ended = plan.closed !== null;
  return {
    ...offerTerms(home, chance.uuid()),
    status: ended ? "ended" : "let",
    scheme: plan.scheme,
    availableFrom: addDays(days.starts, -chance.int(0, 20)),
    minimumMonths: chance.weighted([
      [12, 5],
      [24, 3],
      [36, 4],
    ] as const),
    wizardStep: "check",
    reviewNote: null,
    reviewedBy: chance.pick([people.manager, ...people.caseworkers]).id,
    reviewedAt: atHour(published, 9, 15),
    submittedAt: atHour(submitted, 18, 5),
    publishedAt: atHour(published, 9, 15),
    endedAt: null,
    endReason: ended ? "tenancy_closed" : null,
    createdAt: atHour(days.described, 17, 30),
  };
}

/** What every offer of a dwelling says about money and papers. */
export function offerTerms(home: Home, id: string) {
  const { dwelling, rentCents, chargesCents } = home;
  return {
    id,
    dwellingId: dwelling.id,
    landlordId: dwelling.landlordId,
    rentCents,
    chargesCents,
    investedCapitalCents: rentCents * 12n * YEARS_OF_RENT,
    papers: { title: "owner", energyPassportNumber: null },
  } as const;
}
