import type { reports as source } from "../fr/reports";

export const reports = {
  "reports.home.hello": "Guten Tag, {name}",
  "reports.home.needsYou": "Was auf Sie wartet",
  "reports.home.others": "Ihre anderen Wohnungen",
  "reports.home.quietTitle": "Nichts wartet auf Sie",
  "reports.home.quiet": "Was Ihre Aufmerksamkeit braucht, erscheint hier mit einem Link zur Liste.",
  "reports.home.tasks_overdue": "Überfällige Aufgaben",
  "reports.home.tasks_today": "Aufgaben heute",
  "reports.home.offers_to_review": "Angebote zu prüfen",
  "reports.home.proposals_to_answer": "Vorschläge ohne Antwort",
  "reports.home.proposals_to_sign": "Verträge zu unterschreiben",
  "reports.home.offers_free": "Wohnungen ohne Familie",
  "reports.home.households_ready": "Haushalte bereit zum Einzug",
  "reports.home.guarantees_to_activate": "Garantien zu starten",
  "reports.home.guarantees_ending": "Garantien, die bald enden",
  "reports.home.claims_open": "Offene Anträge",
  "reports.home.invitations_open": "Einladungen ohne Antwort",
  "reports.home.events_today": "Heute versiegelte Aktionen",
} as const satisfies Record<keyof typeof source, string>;
