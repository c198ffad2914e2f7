import { CHECK_KINDS, type CheckKind, type CheckResult } from "~/modules/properties/offer-check";
import { takesTerms } from "~/modules/properties/offer-rules";
import { VISIT_ITEMS, type VisitAnswers } from "~/modules/properties/visit";
import { addDays, type LocalDate, toLocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import type { Makings } from "./makings";
import { reviewerOf } from "./offer-history";
import type { WorldOffer } from "./world";

export interface WorldCheck {
  offerId: string;
  kind: CheckKind;
  result: CheckResult;
  note: string | null;
  checkedBy: string;
  checkedAt: string;
}

export interface WorldTerms {
  offerId: string;
  rentCents: bigint;
  startsOn: LocalDate;
  months: number;
  works: string | null;
  statedBy: string;
  statedAt: string;
  answer: "agreed" | null;
  answeredAt: string | null;
}

export interface WorldVisit {
  id: string;
  offerId: string;
  visitedOn: LocalDate;
  visitedBy: string;
  answers: VisitAnswers;
  note: string | null;
  result: "passed" | null;
  finishedAt: string | null;
  updatedAt: string;
}

export interface Reviews {
  checks: WorldCheck[];
  terms: WorldTerms[];
  visits: WorldVisit[];
}

const PASSED: readonly string[] = ["accepted", "published", "paused", "reserved", "let", "ended"];

/**
 * What reviewers did with the offers: all checks of those that passed, the first ones of every second that waits, a
 * visit begun on a phone, the terms of organisations.
 */
export function makeReviews(makings: Makings, offers: readonly WorldOffer[]): Reviews {
  const { chance, options } = makings;
  const reviews: Reviews = { checks: [], terms: [], visits: [] };
  let waiting = 0;
  for (const offer of offers) {
    const { id: offerId, scheme, reviewedAt, status } = offer;
    const by = reviewerOf(makings, scheme);
    const checked = (kind: CheckKind, at: string, rest: Partial<WorldCheck> = {}): WorldCheck => ({
      ...{ offerId, kind, result: "ok", note: null, checkedBy: by, checkedAt: at },
      ...rest,
    });
    if (PASSED.includes(status) && reviewedAt) {
      reviews.checks.push(...CHECK_KINDS.map((kind) => checked(kind, reviewedAt)));
      const visitedOn = toLocalDate(reviewedAt.slice(0, 10));
      reviews.visits.push({
        ...{ id: chance.uuid(), offerId, visitedOn, visitedBy: by },
        ...{ answers: everythingInOrder(), note: null, result: "passed" },
        ...{ finishedAt: reviewedAt, updatedAt: reviewedAt },
      });
      if (takesTerms(scheme)) reviews.terms.push(termsOf(makings, offer, by, reviewedAt));
    }
    if (status === "changes_requested" && reviewedAt) {
      reviews.checks.push(checked("exists", reviewedAt), checked("title", reviewedAt));
    }
    if (status === "submitted" && waiting++ % 2 === 0) {
      const at = atHour(addDays(options.today, -1), 10, 20);
      reviews.checks.push(checked("exists", at), checked("title", at));
      if (waiting > 1) continue;
      reviews.visits.push({
        ...{ id: chance.uuid(), offerId, visitedOn: addDays(options.today, -1), visitedBy: by },
        ...{ answers: halfWay(), note: null, result: null, finishedAt: null },
        updatedAt: atHour(addDays(options.today, -1), 15, 40),
      });
    }
  }
  return reviews;
}

function termsOf(
  { chance, options }: Makings,
  { id, status, rentCents, availableFrom }: WorldOffer,
  statedBy: string,
  statedAt: string,
): WorldTerms {
  const agreed = status !== "accepted";
  return {
    offerId: id,
    rentCents: rentCents ?? 0n,
    startsOn: availableFrom && availableFrom > options.today ? availableFrom : options.today,
    months: chance.pick([24, 36]),
    works: agreed ? null : "Détecteur de fumée dans chaque chambre, posé et payé par nous.",
    ...{ statedBy, statedAt, answer: agreed ? "agreed" : null },
    answeredAt: agreed ? statedAt : null,
  };
}

function everythingInOrder(): VisitAnswers {
  return Object.fromEntries(VISIT_ITEMS.map((item) => [item, { answer: "ok" }]));
}

function halfWay(): VisitAnswers {
  return {
    access: { answer: "ok" },
    room_area: { answer: "ok" },
    ceiling_height: { answer: "ok" },
    daylight: { answer: "not_ok", remark: "La fenêtre de la petite chambre ne s’ouvre pas." },
  };
}
