import type { ProposalStatus } from "./proposal";

/** The way from a proposal to a key, in order: both sides answer, the dwelling is visited, the contract is signed. */
export const PROPOSAL_STEPS = ["owner", "household", "visit", "signing"] as const;
export type ProposalStepKey = (typeof PROPOSAL_STEPS)[number];

/** `stopped` where the proposal ended before the step was done. */
export type StepState = "done" | "open" | "later" | "stopped";

export interface ProposalStep {
  key: ProposalStepKey;
  state: StepState;
  /** Who must act. */
  actor: "owner" | "household" | "caseworker";
  /** Until when; null where nothing presses, or it is done. */
  until: Date | null;
  /** When it was done, or for when it is planned. */
  at: Date | null;
}

export interface StepFacts {
  status: ProposalStatus;
  expiresAt: Date;
  acceptedAt: Date | null;
  householdYesAt: Date | null;
  /** The next visit agreed on, or the last that took place. */
  visit: { at: Date; tookPlace: boolean } | null;
  /** When the signing was written down. */
  signedAt: Date | null;
}

const DAY_MS = 86_400_000;

/** @param stallDays the dated parameter `proposal_stall_days`: what may pass after the owner's yes. */
export function proposalSteps(facts: StepFacts, stallDays: number): ProposalStep[] {
  const { status, expiresAt, acceptedAt, householdYesAt, visit, signedAt } = facts;
  const isRunning = status === "held" || status === "accepted";
  const afterYes = acceptedAt && new Date(acceptedAt.getTime() + stallDays * DAY_MS);
  const until = status === "held" ? expiresAt : afterYes;
  const step = (
    key: ProposalStepKey,
    actor: ProposalStep["actor"],
    { done, ready, at }: { done: boolean; ready: boolean; at: Date | null },
  ): ProposalStep => {
    const state = done ? "done" : !isRunning ? "stopped" : ready ? "open" : "later";
    return { key, actor, state, at, until: state === "open" ? until : null };
  };
  const isSigned = status === "signed";
  return [
    step("owner", "owner", { done: acceptedAt !== null, ready: true, at: acceptedAt }),
    step("household", "household", {
      done: householdYesAt !== null,
      ready: true,
      at: householdYesAt,
    }),
    step("visit", "caseworker", {
      done: visit?.tookPlace ?? false,
      ready: acceptedAt !== null || visit !== null,
      at: visit?.at ?? null,
    }),
    step("signing", "caseworker", {
      done: isSigned,
      ready: acceptedAt !== null && householdYesAt !== null,
      at: signedAt,
    }),
  ];
}

/** Which yes is missing before anything can be signed, the owner's first; null when both are there. */
export function missingYes(facts: {
  acceptedAt: Date | null;
  householdYesAt: Date | null;
}): "owner_yes_missing" | "household_yes_missing" | null {
  if (facts.acceptedAt === null) return "owner_yes_missing";
  return facts.householdYesAt === null ? "household_yes_missing" : null;
}
