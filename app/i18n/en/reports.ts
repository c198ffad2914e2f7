import type { reports as source } from "../fr/reports";

export const reports = {
  "reports.home.hello": "Hello, {name}",
  "reports.home.needsYou": "What needs you",
  "reports.home.others": "Your other dwellings",
  "reports.home.quietTitle": "Nothing waits for you",
  "reports.home.quiet": "Whatever needs your attention appears here, with a link to its list.",
  "reports.home.tasks_overdue": "Tasks overdue",
  "reports.home.tasks_today": "Tasks today",
  "reports.home.offers_to_review": "Offers to review",
  "reports.home.proposals_to_answer": "Proposals without an answer",
  "reports.home.proposals_to_sign": "Contracts to sign",
  "reports.home.offers_free": "Dwellings without a family",
  "reports.home.households_ready": "Households ready to move in",
  "reports.home.guarantees_to_activate": "Guarantees to start",
  "reports.home.guarantees_ending": "Guarantees ending soon",
  "reports.home.claims_open": "Open claims",
  "reports.home.invitations_open": "Invitations without an answer",
  "reports.home.events_today": "Actions sealed today",
} as const satisfies Record<keyof typeof source, string>;
