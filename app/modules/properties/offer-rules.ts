import { rolesWith } from "~/modules/people/permissions";
import type { Role } from "~/modules/people/roles";
import { type SchemeKey, SCHEMES } from "~/modules/schemes/scheme";
import { addDays, type LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { type DwellingDraft, roomsStep } from "./dwelling";
import { OFFER_BOUNDS, type OfferDraft, type OfferStatus, type WizardStep } from "./offer";
import { lacksMandate, type Paper } from "./paper";

/** Who changes an offer; `system` is a step of the story. */
export type OfferActor = Role | "system";

export const OFFER_ACTIONS = [
  "edit",
  "submit",
  "request_changes",
  "suggest_way",
  "take_way",
  "refuse",
  "accept",
  "agree",
  "decline_terms",
  "publish",
  "pause",
  "resume",
  "reserve",
  "release",
  "let",
  "withdraw",
  "reopen",
  "end",
] as const;
export type OfferAction = (typeof OFFER_ACTIONS)[number];

interface Transition {
  from: readonly OfferStatus[];
  /** `same` keeps the status. */
  to: OfferStatus | "same";
  who: readonly OfferActor[];
}

const REVIEWERS = rolesWith("offer:review");

/**
 * The whole life of an offer. `reserve`, `release`, `let` and `end` follow a proposal or a tenancy and are nobody's
 * button. The system pauses an
 * offer whose owner does not answer, and does what an answer by link says. A withdrawal while reserved also ends the proposal that holds the offer, in the same transaction.
 */
export const OFFER_TRANSITIONS: Readonly<Record<OfferAction, Transition>> = {
  edit: { from: ["draft", "changes_requested"], to: "same", who: ["landlord"] },
  submit: { from: ["draft", "changes_requested"], to: "submitted", who: ["landlord"] },
  request_changes: { from: ["submitted"], to: "changes_requested", who: REVIEWERS },
  suggest_way: { from: ["submitted"], to: "changes_requested", who: REVIEWERS },
  take_way: { from: ["changes_requested"], to: "submitted", who: ["landlord"] },
  accept: { from: ["submitted"], to: "accepted", who: REVIEWERS },
  agree: { from: ["accepted"], to: "published", who: ["landlord"] },
  decline_terms: { from: ["accepted"], to: "changes_requested", who: ["landlord"] },
  refuse: { from: ["submitted"], to: "refused", who: REVIEWERS },
  publish: { from: ["submitted"], to: "published", who: REVIEWERS },
  pause: { from: ["published"], to: "paused", who: ["landlord", "system"] },
  resume: { from: ["paused"], to: "published", who: ["landlord", "system"] },
  reserve: { from: ["published"], to: "reserved", who: ["system"] },
  release: { from: ["reserved"], to: "published", who: ["system"] },
  let: { from: ["reserved"], to: "let", who: ["system"] },
  withdraw: {
    from: [
      "draft",
      "submitted",
      "changes_requested",
      "accepted",
      "published",
      "paused",
      "reserved",
    ],
    to: "withdrawn",
    who: ["landlord", "system"],
  },
  reopen: { from: ["withdrawn"], to: "draft", who: ["landlord"] },
  end: { from: ["let"], to: "ended", who: ["system"] },
};

export type OfferRefusal = "wrong_status" | "wrong_actor" | "step_missing" | "available_long_ago";

/** The status an action leads to, or why this actor may not take it now. Whose offer it is, is decided elsewhere. */
export function decideOfferAction(
  offer: Pick<OfferDraft, "status">,
  action: OfferAction,
  actor: OfferActor,
): Verdict<{ to: OfferStatus }, OfferRefusal> {
  const transition = OFFER_TRANSITIONS[action];
  if (!transition.who.includes(actor)) return refuse("wrong_actor", { action });
  if (!transition.from.includes(offer.status)) {
    return refuse("wrong_status", { action, status: offer.status });
  }
  return accept({ to: transition.to === "same" ? offer.status : transition.to });
}

/** What the actor may do with the offer now, in the order of the list: the buttons to show. */
export function offerActionsFor(
  offer: Pick<OfferDraft, "status">,
  actor: OfferActor,
): OfferAction[] {
  return OFFER_ACTIONS.filter((action) => decideOfferAction(offer, action, actor).ok);
}

/** What was uploaded for a dwelling. */
export interface Uploads {
  /** How many photos it has; none is allowed, they can follow. */
  photos: number;
  papers: readonly Pick<Paper, "kind">[];
}

/** Whether an organisation takes a dwelling over on terms of its own by this way, as the tenant of its owner. */
export function takesTerms(scheme: SchemeKey | null): boolean {
  return scheme !== null && SCHEMES[scheme].legalTitle.value === "mise_a_disposition";
}

/** Steps of the wizard that still lack something, in its order; empty when the offer may be submitted. */
export function missingSteps(
  dwelling: DwellingDraft,
  offer: OfferDraft,
  { photos, papers }: Uploads,
): WizardStep[] {
  const lacks = (...values: unknown[]) => values.some((value) => value === null);
  const gaps: Partial<Record<WizardStep, boolean>> = {
    where: lacks(dwelling.point, ...neededAddress(dwelling.address)),
    what: lacks(dwelling.kind, dwelling.heating),
    rooms: lacks(dwelling.bedrooms, dwelling.areaM2) || roomsContradictKind(dwelling),
    access: lacks(
      dwelling.floor,
      dwelling.lift,
      dwelling.stepFree,
      dwelling.walkInShower,
      dwelling.furnished,
      dwelling.petsAllowed,
    ),
    rent: lacks(offer.rentCents, offer.chargesCents, offer.availableFrom, offer.minimumMonths),
    photos: photos > OFFER_BOUNDS.photos.max,
    papers: lacks(offer.papers) || lacksMandate(offer.papers?.title, papers),
    way: lacks(offer.scheme),
  };
  return (Object.keys(gaps) as WizardStep[]).filter((step) => gaps[step]);
}

function neededAddress({ unit: _unit, ...needed }: DwellingDraft["address"]): unknown[] {
  return Object.values(needed);
}

/** The kind may have been changed after the rooms were counted. */
function roomsContradictKind({ kind, bedrooms, areaM2 }: DwellingDraft): boolean {
  if (bedrooms === null || areaM2 === null) return false;
  const rooms = { bedrooms: String(bedrooms), areaM2: areaM2.toFixed(1) };
  return !roomsStep(kind).safeParse(rooms).success;
}

/**
 * Whether a draft may be handed in.
 *
 * @param today Luxembourg's day: a dwelling long free is offered again with a new date.
 */
export function decideSubmission(
  dwelling: DwellingDraft,
  offer: OfferDraft,
  uploads: Uploads,
  today: LocalDate,
): Verdict<{ to: OfferStatus }, OfferRefusal> {
  const [missing] = missingSteps(dwelling, offer, uploads);
  if (missing) return refuse("step_missing", { step: missing });
  const earliest = addDays(today, -OFFER_BOUNDS.availableFrom.daysBack);
  if (offer.availableFrom !== null && offer.availableFrom < earliest) {
    return refuse("available_long_ago", { availableOn: offer.availableFrom });
  }
  return decideOfferAction(offer, "submit", "landlord");
}
