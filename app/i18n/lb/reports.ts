import type { reports as source } from "../fr/reports";

export const reports = {
  "reports.home.hello": "Moien, {name}",
  "reports.home.needsYou": "Wat op Iech waart",
  "reports.home.others": "Är aner Wunnengen",
  "reports.home.quietTitle": "Näischt waart op Iech",
  "reports.home.quiet": "Wat Är Opmierksamkeet brauch, steet hei mat engem Link op d’Lëscht.",
  "reports.home.tasks_overdue": "Aufgaben a Verspéidung",
  "reports.home.tasks_today": "Aufgaben haut",
  "reports.home.offers_to_review": "Offeren ze kucken",
  "reports.home.proposals_to_answer": "Proposen ouni Äntwert",
  "reports.home.proposals_to_sign": "Kontrakter z’ënnerschreiwen",
  "reports.home.offers_free": "Wunnengen ouni Famill",
  "reports.home.households_ready": "Stéit prett fir anzezéien",
  "reports.home.guarantees_to_activate": "Garantien unzefänken",
  "reports.home.guarantees_ending": "Garantien, déi geschwënn ophalen",
  "reports.home.claims_open": "Oppen Ufroen",
  "reports.home.invitations_open": "Invitatiounen ouni Äntwert",
  "reports.home.events_today": "Haut versigelt Aktiounen",
} as const satisfies Record<keyof typeof source, string>;
