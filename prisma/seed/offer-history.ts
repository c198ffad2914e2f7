import type { OfferStatus, WizardStep } from "~/modules/properties/offer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { addDays, type LocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import type { Home } from "./make-lettings";
import type { Makings } from "./makings";
import type { WorldOffer } from "./world";

/** Invested capital is so many years of rent, well under the legal ceiling's twenty. */
const YEARS_OF_RENT = 26n;

/** How far an offer came, and when it was begun. */
export interface OfferStory {
  home: Home;
  scheme: SchemeKey;
  status: Exclude<OfferStatus, "draft">;
  describedOn: LocalDate;
  availableFrom: LocalDate;
  reviewNote?: string;
  endedOn?: LocalDate;
  endReason?: string;
}

/** An offer that was handed in, with the instants of what happened to it. */
export function writeOffer(makings: Makings, story: OfferStory): WorldOffer {
  const { chance, options } = makings;
  const yesterday = addDays(options.today, -1);
  const reviewed = REVIEWED.includes(story.status);
  const submittedOn = addDays(story.describedOn, chance.int(0, 3));
  const reviewDay = addDays(submittedOn, chance.int(1, 5));
  const reviewedAt = atHour(reviewDay < yesterday ? reviewDay : yesterday, 9, 15);
  const published = PUBLISHED.includes(story.status);
  const createdAt = atHour(story.describedOn, 17, 30);
  return {
    ...offerTerms(story.home, chance.uuid()),
    status: story.status,
    scheme: story.scheme,
    availableFrom: story.availableFrom,
    minimumMonths: chance.weighted(MINIMUM_MONTHS),
    wizardStep: "check",
    reviewNote: story.reviewNote ?? null,
    reviewedBy: reviewed ? reviewerOf(makings, story.scheme) : null,
    reviewedAt: reviewed ? reviewedAt : null,
    submittedAt: atHour(submittedOn, 18, 5),
    publishedAt: published ? reviewedAt : null,
    ...(story.status === "paused"
      ? { pausedAt: atHour(yesterday, 6), pauseReason: "unanswered" as const }
      : NEVER_PAUSED),
    endedAt: story.endedOn ? atHour(story.endedOn, 16) : null,
    endReason: story.endReason ?? null,
    createdAt,
  };
}

/** An offer whose wizard was left after a step; what comes later is not known yet. */
export function writeDraft(
  makings: Makings,
  home: Home,
  draft: { step: WizardStep; describedOn: LocalDate; rented: boolean },
): WorldOffer {
  const terms = offerTerms(home, makings.chance.uuid());
  return {
    ...terms,
    rentCents: draft.rented ? terms.rentCents : null,
    chargesCents: draft.rented ? terms.chargesCents : null,
    depositCents: null,
    investedCapitalCents: null,
    papers: null,
    status: "draft",
    scheme: null,
    availableFrom: null,
    minimumMonths: draft.rented ? 24 : null,
    wizardStep: draft.step,
    reviewNote: null,
    reviewedBy: null,
    reviewedAt: null,
    submittedAt: null,
    publishedAt: null,
    ...NEVER_PAUSED,
    endedAt: null,
    endReason: null,
    createdAt: atHour(draft.describedOn, 20, 10),
  };
}

const REVIEWED: readonly OfferStatus[] = [
  "changes_requested",
  "accepted",
  "published",
  "paused",
  "reserved",
  "let",
  "refused",
  "ended",
];
const PUBLISHED: readonly OfferStatus[] = ["published", "paused", "reserved", "let", "ended"];

const MINIMUM_MONTHS = [
  [12, 5],
  [24, 3],
  [36, 4],
] as const;

const NEVER_PAUSED = { pausedAt: null, pauseReason: null };

/** Somebody who may review offers of that way. */
export function reviewerOf({ chance, people }: Makings, scheme: SchemeKey | null): string {
  const officers =
    scheme === "ais" || scheme === "wunnengshellef"
      ? people.schemeOfficers[scheme]
      : people.guaranteeOfficers;
  return chance.pick([people.manager, ...officers]).id;
}

function offerTerms({ dwelling, rentCents, chargesCents }: Home, id: string) {
  return {
    id,
    dwellingId: dwelling.id,
    landlordId: dwelling.landlordId,
    rentCents,
    chargesCents,
    depositCents: rentCents * 2n,
    investedCapitalCents: rentCents * 12n * YEARS_OF_RENT,
    papers: {
      title: "owner",
      ownerNames: null,
      energyPassportNumber: null,
      energyPassportExpiresOn: null,
    },
  } as const;
}
