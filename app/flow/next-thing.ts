import type { ProposalStatus } from "~/modules/matching/proposal";
import type { OfferStatus, WizardStep } from "~/modules/properties/offer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { TenancyStatus } from "~/modules/tenancies/tenancy";
import { paths } from "~/paths";

import { type Stage, stageReached, stagesOf, type StageState } from "./stages";

/** What a landlord can do next about a dwelling, or what he waits for: the end of `properties.next.<key>`. */
export type NextThingKey =
  | "describe"
  | "complete"
  | "wait_review"
  | "wait_family"
  | "answer"
  | "wait_signature"
  | "keys"
  | "tenancy"
  | "answer_terms"
  | "answer_way"
  | "resume"
  | "offer_again";

export interface NextThing {
  key: NextThingKey;
  to: string;
  /** Nothing goes on before the landlord acts. */
  needsYou: boolean;
}

/** Where the current story of a dwelling stands. */
export interface DwellingStory {
  dwellingId: string;
  offer: {
    id: string;
    status: OfferStatus;
    wizardStep: WizardStep;
    /** Another way the reviewer suggests. */
    suggestedScheme: SchemeKey | null;
  } | null;
  hold: { proposalId: string; status: ProposalStatus } | null;
  /** The tenancy that runs in it, or is signed. */
  tenancy: { id: string; status: TenancyStatus } | null;
}

/** The one next thing of a dwelling. */
export function nextThing({ dwellingId, offer, hold, tenancy }: DwellingStory): NextThing {
  if (tenancy && tenancy.status !== "closed") {
    const key = tenancy.status === "signed" ? "keys" : "tenancy";
    return { key, to: paths.tenancy(tenancy.id), needsYou: false };
  }
  if (hold?.status === "held") {
    return { key: "answer", to: paths.proposal(hold.proposalId), needsYou: true };
  }
  if (hold?.status === "accepted") {
    return { key: "wait_signature", to: paths.proposal(hold.proposalId), needsYou: false };
  }
  switch (offer?.status) {
    case "draft":
      return { key: "describe", to: paths.offerStep(offer.id, offer.wizardStep), needsYou: true };
    case "changes_requested":
      if (offer.suggestedScheme) {
        return { key: "answer_way", to: paths.dwelling(dwellingId), needsYou: true };
      }
      return { key: "complete", to: paths.offerStep(offer.id, "check"), needsYou: true };
    case "submitted":
      return { key: "wait_review", to: paths.dwelling(dwellingId), needsYou: false };
    case "accepted":
      return { key: "answer_terms", to: paths.dwelling(dwellingId), needsYou: true };
    case "paused":
      return { key: "resume", to: paths.dwelling(dwellingId), needsYou: true };
    case "published":
    case "reserved":
    case "let":
      return { key: "wait_family", to: paths.dwelling(dwellingId), needsYou: false };
    default:
      return { key: "offer_again", to: paths.dwelling(dwellingId), needsYou: false };
  }
}

const FIRST: readonly NextThingKey[] = [
  "answer",
  "answer_terms",
  "answer_way",
  "complete",
  "resume",
  "describe",
];

/**
 * Dwellings as their owner needs them: what waits for the owner's answer, the nearest deadline first, then offers to
 * complete, then drafts, then what has unread words, then the others as they came.
 */
export function inOrderOfNeed<
  Row extends {
    next: Pick<NextThing, "key">;
    answerBy: Date | null;
    messages?: { unread: number } | null;
  },
>(rows: readonly Row[]): Row[] {
  const place = ({ next, messages }: Row) => {
    const index = FIRST.indexOf(next.key);
    if (index !== -1) return index;
    return messages && messages.unread > 0 ? FIRST.length : FIRST.length + 1;
  };
  const deadline = ({ answerBy }: Row) => answerBy?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => place(a) - place(b) || deadline(a) - deadline(b));
}

/** The seven dots of a dwelling's current story. */
export function storyOf({
  offer,
  hold,
  tenancy,
}: DwellingStory): { id: Stage; state: StageState }[] {
  const isStopped = ["withdrawn", "refused"].includes(offer?.status ?? "");
  const proposal = hold?.status === "held" || hold?.status === "accepted" ? hold.status : null;
  const reached = stageReached({
    proposal,
    tenancy: tenancy?.status ?? null,
    offerPublished: ["published", "paused", "reserved"].includes(offer?.status ?? ""),
  });
  return stagesOf(reached, isStopped && proposal === null && tenancy === null);
}
