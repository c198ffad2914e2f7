import type { Role } from "~/modules/people/roles";
import { accept, refuse, type Verdict } from "~/platform/result";

import {
  ACTIVE_PROPOSAL_STATUSES,
  DECLINE_REASONS,
  type DeclineActor,
  type Proposal,
  type ProposalActor,
  type ProposalStatus,
} from "./proposal";

/** As whom a signed-in person acts on a proposal; null for roles that only read or not even that. */
export function proposalActorOf(role: Role): ProposalActor | null {
  if (role === "landlord" || role === "scheme_officer") return role;
  return role === "caseworker" || role === "lisko_manager" ? "caseworker" : null;
}

export const PROPOSAL_ACTIONS = [
  "accept",
  "decline",
  "withdraw",
  "expire",
  "supersede",
  "sign",
] as const;
export type ProposalAction = (typeof PROPOSAL_ACTIONS)[number];

interface Transition {
  from: readonly ProposalStatus[];
  to: ProposalStatus;
  who: readonly ProposalActor[];
}

/** The whole life of a proposal. Declining after acceptance is possible until the signature, and is late. */
export const PROPOSAL_TRANSITIONS: Readonly<Record<ProposalAction, Transition>> = {
  accept: { from: ["held"], to: "accepted", who: ["landlord", "scheme_officer"] },
  decline: {
    from: ["held", "accepted"],
    to: "declined",
    who: ["landlord", "scheme_officer", "household", "caseworker"],
  },
  withdraw: { from: ["held", "accepted"], to: "withdrawn", who: ["caseworker"] },
  expire: { from: ["held"], to: "expired", who: ["system"] },
  supersede: { from: ["held", "accepted"], to: "superseded", who: ["system"] },
  sign: { from: ["accepted"], to: "signed", who: ["system"] },
};

export type ProposalRefusal =
  | "wrong_status"
  | "wrong_actor"
  | "hold_expired"
  | "hold_running"
  | "reason_not_offered"
  | "note_missing";

/**
 * The status an action leads to, or why this actor may not take it now.
 *
 * @param nowMs milliseconds since the epoch; the instant of expiry no longer holds.
 */
export function decideProposalAction(
  proposal: Pick<Proposal, "status" | "expiresAtMs">,
  action: ProposalAction,
  actor: ProposalActor,
  nowMs: number,
): Verdict<{ to: ProposalStatus; late: boolean }, ProposalRefusal> {
  const { from, to, who } = PROPOSAL_TRANSITIONS[action];
  if (!who.includes(actor)) return refuse("wrong_actor", { action });
  if (!from.includes(proposal.status)) {
    return refuse("wrong_status", { action, status: proposal.status });
  }
  const over = proposal.status === "held" && nowMs >= proposal.expiresAtMs;
  if (over && action === "accept") return refuse("hold_expired");
  if (!over && action === "expire") return refuse("hold_running");
  return accept({ to, late: proposal.status === "accepted" && action !== "sign" });
}

/** `decideProposalAction` for a decline, with its reason. */
export function decideDecline(
  proposal: Pick<Proposal, "status" | "expiresAtMs">,
  actor: DeclineActor,
  answer: { declineReason: string; declineNote?: string | null },
  nowMs: number,
): Verdict<{ to: ProposalStatus; late: boolean }, ProposalRefusal> {
  const reasons: readonly string[] = DECLINE_REASONS[actor];
  if (!reasons.includes(answer.declineReason)) return refuse("reason_not_offered");
  if (answer.declineReason === "other" && !answer.declineNote?.trim())
    return refuse("note_missing");
  return decideProposalAction(proposal, "decline", actor, nowMs);
}

/** Whether a household's yes may still be written down; it changes no status. */
export function decideAgree(
  proposal: Pick<Proposal, "status" | "expiresAtMs"> & { isAgreed: boolean },
  nowMs: number,
): Verdict<object, ProposalRefusal> {
  if (!isActiveProposal(proposal) || proposal.isAgreed) {
    return refuse("wrong_status", { action: "agree", status: proposal.status });
  }
  const isOver = proposal.status === "held" && nowMs >= proposal.expiresAtMs;
  return isOver ? refuse("hold_expired") : accept();
}

/** Whether the proposal keeps dwelling and household from everybody else, whatever the clock says. */
export function isActiveProposal({ status }: Pick<Proposal, "status">): boolean {
  return (ACTIVE_PROPOSAL_STATUSES as readonly ProposalStatus[]).includes(status);
}

/** End of a hold that begins now. @param hours the dated parameter `proposal_hold_hours`. */
export function holdExpiry(nowMs: number, hours: number): number {
  return nowMs + hours * 3_600_000;
}

/** Milliseconds left to answer, never negative. */
export function holdLeft({ expiresAtMs }: Pick<Proposal, "expiresAtMs">, nowMs: number): number {
  return Math.max(0, expiresAtMs - nowMs);
}
