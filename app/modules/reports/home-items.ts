import type { Action } from "~/modules/people/permissions";
import type { Role } from "~/modules/people/roles";
import { may } from "~/modules/people/viewer";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

/** What may wait for a member of staff; each is counted by its module and opens the list of its rows. */
export const HOME_ITEMS = {
  tasks_overdue: { action: "task:complete", to: `${paths.tasks()}?bucket=overdue` },
  tasks_today: { action: "task:complete", to: `${paths.tasks()}?bucket=today` },
  offers_to_review: { action: "offer:review", to: `${paths.offers()}?status=submitted` },
  messages_to_answer: { action: "message:write", to: `${paths.offers()}?view=messages` },
  proposals_to_answer: { action: "proposal:read", to: `${paths.proposals()}?status=held` },
  proposals_to_sign: { action: "tenancy:sign", to: `${paths.proposals()}?status=accepted` },
  offers_free: { action: "match:rank", to: `${paths.offers()}?status=published` },
  households_ready: { action: "match:rank", to: `${paths.households()}?status=ready` },
  guarantees_to_activate: {
    action: "guarantee:activate",
    to: `${paths.guarantees()}?view=proposed`,
  },
  guarantees_ending: { action: "guarantee:activate", to: `${paths.guarantees()}?view=ending` },
  claims_open: { action: "claim:assess", to: `${paths.guarantees()}#claims` },
  invitations_open: { action: "account:invite", to: "/people/invitations" },
  events_today: { action: "audit:read", to: paths.audit() },
  owners_due: {
    action: "owner-relation:update",
    to: paths.owners("reminder=due&whose=mine"),
  },
  referrals_open: { action: "referral:take", to: paths.referrals() },
} as const satisfies Record<string, { action: Action; to: string }>;

export type HomeItemKey = keyof typeof HOME_ITEMS;

/** Something that is late or that somebody else waits for, as opposed to work in hand. */
const URGENT: readonly HomeItemKey[] = [
  "tasks_overdue",
  "offers_to_review",
  "messages_to_answer",
  "proposals_to_sign",
  "guarantees_to_activate",
  "claims_open",
  "owners_due",
  "referrals_open",
];

/** Worth knowing, though nobody on this page has to act on it now. */
const OVERVIEW: readonly HomeItemKey[] = [
  "proposals_to_answer",
  "offers_free",
  "households_ready",
  "events_today",
];

/** What a figure of the first page says besides its count. */
export type HomeNote =
  { kind: "since" | "first" | "due"; on: LocalDate } | { kind: "at_risk" | "fund"; cents: Cents };

export interface HomeItem {
  key: HomeItemKey;
  count: number;
  to: string;
  isUrgent: boolean;
  notes: HomeNote[];
}

/** What a role's first page counts, the most pressing first. */
export function homeItemsFor(role: Role): HomeItemKey[] {
  if (role === "landlord") return [];
  return (Object.keys(HOME_ITEMS) as HomeItemKey[]).filter((key) =>
    may({ role }, HOME_ITEMS[key].action),
  );
}

export function isUrgent(key: HomeItemKey, count: number): boolean {
  return count > 0 && URGENT.includes(key);
}

/** The figures under their two headings; those that count nothing stand last. */
export function groupHomeItems(items: readonly HomeItem[]): {
  waiting: HomeItem[];
  overview: HomeItem[];
} {
  const ordered = [...items].sort((one, other) => weightOf(one) - weightOf(other));
  return {
    waiting: ordered.filter(({ key }) => !OVERVIEW.includes(key)),
    overview: ordered.filter(({ key }) => OVERVIEW.includes(key)),
  };
}

function weightOf({ count, isUrgent: urgent }: HomeItem): number {
  if (urgent) return 0;
  return count > 0 ? 1 : 2;
}
