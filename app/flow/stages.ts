import { scopeOf, type Action } from "~/modules/people/permissions";
import { ROLES, type Role } from "~/modules/people/roles";

/*
 * The story: offer → match → tenancy → guarantee · money → follow-up → close, and the dwelling is offered again.
 * Who may trigger a step is the permission table's word; here stands what each step needs and what it hands over.
 */

export const STAGES = [
  "offer",
  "match",
  "tenancy",
  "guarantee",
  "money",
  "follow_up",
  "close",
] as const;
export type Stage = (typeof STAGES)[number];

/** What one step leaves for another. */
export type Handover =
  | "draft_offer"
  | "submitted_offer"
  | "published_offer"
  | "held_proposal"
  | "accepted_proposal"
  | "signed_tenancy"
  | "running_guarantee"
  | "filed_claim"
  | "assessed_claim"
  | "allowed_claim"
  | "issued_invoice"
  | "paid_claim"
  | "open_task"
  | "finished_task"
  | "closed_tenancy"
  | "free_dwelling";

interface StoryStep {
  stage: Stage;
  /** The permission whose holders may trigger it. */
  action: Action;
  /** One of these must exist. */
  needs: readonly Handover[];
  handsOver: readonly Handover[];
}

/** Every business step of the story, in its order. A step is one transaction. */
export const STORY = {
  create_offer: {
    stage: "offer",
    action: "dwelling:create",
    needs: [],
    handsOver: ["draft_offer"],
  },
  submit_offer: {
    stage: "offer",
    action: "offer:submit",
    needs: ["draft_offer"],
    handsOver: ["submitted_offer"],
  },
  request_changes: {
    stage: "offer",
    action: "offer:review",
    needs: ["submitted_offer"],
    handsOver: ["draft_offer"],
  },
  publish_offer: {
    stage: "offer",
    action: "offer:review",
    needs: ["submitted_offer"],
    handsOver: ["published_offer"],
  },
  propose_match: {
    stage: "match",
    action: "proposal:create",
    needs: ["published_offer"],
    handsOver: ["held_proposal"],
  },
  withdraw_proposal: {
    stage: "match",
    action: "proposal:withdraw",
    needs: ["held_proposal", "accepted_proposal"],
    handsOver: ["published_offer"],
  },
  decline_proposal: {
    stage: "match",
    action: "proposal:answer",
    needs: ["held_proposal"],
    handsOver: ["published_offer"],
  },
  accept_proposal: {
    stage: "match",
    action: "proposal:answer",
    needs: ["held_proposal"],
    handsOver: ["accepted_proposal"],
  },
  sign_tenancy: {
    stage: "tenancy",
    action: "tenancy:sign",
    needs: ["accepted_proposal"],
    handsOver: ["signed_tenancy", "open_task"],
  },
  activate_guarantee: {
    stage: "guarantee",
    action: "guarantee:activate",
    needs: ["signed_tenancy"],
    handsOver: ["running_guarantee"],
  },
  file_claim: {
    stage: "guarantee",
    action: "claim:file",
    needs: ["running_guarantee"],
    handsOver: ["filed_claim"],
  },
  assess_claim: {
    stage: "guarantee",
    action: "claim:assess",
    needs: ["filed_claim"],
    handsOver: ["assessed_claim"],
  },
  decide_claim: {
    stage: "guarantee",
    action: "claim:decide",
    needs: ["assessed_claim"],
    handsOver: ["allowed_claim"],
  },
  issue_invoice: {
    stage: "money",
    action: "invoice:issue",
    needs: ["allowed_claim", "signed_tenancy"],
    handsOver: ["issued_invoice"],
  },
  settle_claim: {
    stage: "money",
    action: "claim:settle",
    needs: ["allowed_claim"],
    handsOver: ["paid_claim"],
  },
  complete_task: {
    stage: "follow_up",
    action: "task:complete",
    needs: ["open_task"],
    handsOver: ["finished_task"],
  },
  close_tenancy: {
    stage: "close",
    action: "tenancy:close",
    needs: ["signed_tenancy"],
    handsOver: ["closed_tenancy", "free_dwelling"],
  },
  offer_again: {
    stage: "close",
    action: "offer:submit",
    needs: ["free_dwelling"],
    handsOver: ["submitted_offer"],
  },
} as const satisfies Record<string, StoryStep>;

export type StoryStepKey = keyof typeof STORY;

export const STORY_STEPS = Object.keys(STORY) as StoryStepKey[];

/** The steps of a stage, in the story's order. */
export function stepsOf(stage: Stage): StoryStepKey[] {
  return STORY_STEPS.filter((key) => STORY[key].stage === stage);
}

/** The roles that may trigger a step, somewhere; how far each reaches is `PERMISSIONS`' word. */
export function whoMayTrigger(step: StoryStepKey): Role[] {
  const { action } = STORY[step];
  return ROLES.filter((role) => scopeOf(role, action) !== null);
}

/** The statuses of one dwelling's current story; null where the story has not come so far. */
export interface StoryFacts {
  proposal: "held" | "accepted" | null;
  tenancy: "signed" | "active" | "ending" | "closed" | null;
  offerPublished: boolean;
}

/** Where a dwelling stands, for the seven dots. A tenancy before its first day waits for guarantee and keys. */
export function stageReached(facts: StoryFacts): Stage {
  if (facts.tenancy === "closed") return "close";
  if (facts.tenancy === "active" || facts.tenancy === "ending") return "follow_up";
  if (facts.tenancy === "signed") return "guarantee";
  if (facts.proposal === "accepted") return "tenancy";
  return facts.proposal === "held" || facts.offerPublished ? "match" : "offer";
}

/** How a stage of one story stands; `stopped` where it ended before its time. */
export type StageState = "done" | "current" | "ahead" | "stopped";

/** All seven stages as dots. @param stopped whether the story ended where it stands. */
export function stagesOf(reached: Stage, stopped = false): { id: Stage; state: StageState }[] {
  const place = STAGES.indexOf(reached);
  return STAGES.map((id, index) => {
    if (index === place) return { id, state: stopped ? "stopped" : "current" };
    return { id, state: index < place ? "done" : "ahead" };
  });
}

/** The translation key of a stage's name. */
export const stageName = (stage: Stage) => `tenancies.stage.${stage}` as const;
