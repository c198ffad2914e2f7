import type { ProposalStatus } from "./proposal";

/**
 * What stands still is told, each once: who has to answer at `half` of the hold and shortly before its end (`last`), then
 * the team lead (`lead`); after the owner's yes the caseworker (`stalled`), then the team lead (`stalled_lead`).
 */
export const STALL_ALERTS = ["half", "last", "lead", "stalled", "stalled_lead"] as const;
export type StallAlert = (typeof STALL_ALERTS)[number];

/** Hours before the end of a hold; choices of this product. */
export const ALERT_HOURS = { last: 12, lead: 6 } as const;

export interface WatchedProposal {
  status: ProposalStatus;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  /** The last visit planned or held; what lies ahead keeps a proposal from standing still. */
  visitAt: Date | null;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** When each alert of a proposal is due, as long as it stays as it is. */
export function alertTimes(
  { status, createdAt, expiresAt, acceptedAt, visitAt }: WatchedProposal,
  stallDays: number,
): Partial<Record<StallAlert, Date>> {
  if (status === "held") {
    const end = expiresAt.getTime();
    return {
      half: new Date((createdAt.getTime() + end) / 2),
      last: new Date(end - ALERT_HOURS.last * HOUR_MS),
      lead: new Date(end - ALERT_HOURS.lead * HOUR_MS),
    };
  }
  if (status !== "accepted" || acceptedAt === null) return {};
  const since = Math.max(acceptedAt.getTime(), visitAt?.getTime() ?? 0);
  return {
    stalled: new Date(since + stallDays * DAY_MS),
    stalled_lead: new Date(since + 2 * stallDays * DAY_MS),
  };
}

/**
 * The alerts that are due and were not given, the earliest first. A hold that is over is the clock's, nobody is reminded
 * of it any more.
 *
 * @param stallDays the dated parameter `proposal_stall_days`.
 */
export function dueAlerts(
  proposal: WatchedProposal,
  given: ReadonlySet<string>,
  stallDays: number,
  now: Date,
): StallAlert[] {
  if (proposal.status === "held" && proposal.expiresAt <= now) return [];
  const times = alertTimes(proposal, stallDays);
  return STALL_ALERTS.filter((kind) => {
    const at = times[kind];
    return at !== undefined && at <= now && !given.has(kind);
  });
}
