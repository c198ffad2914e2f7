import { findEvents } from "~/modules/audit/find-events.server";
import { findTasks } from "~/modules/follow-up/find-tasks.server";
import { findOpenClaims } from "~/modules/guarantees/find-claims.server";
import { findGuarantees } from "~/modules/guarantees/find-guarantees.server";
import type { GuaranteeView } from "~/modules/guarantees/guarantee-list";
import { findHouseholds } from "~/modules/households/find-households.server";
import { findProposals } from "~/modules/matching/find-proposals.server";
import type { ProposalStatus } from "~/modules/matching/proposal";
import { findInvitations } from "~/modules/people/find-invitations.server";
import type { Viewer } from "~/modules/people/viewer";
import { countOffers } from "~/modules/properties/count-offers.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import { now, today } from "~/platform/clock.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { toDatabaseDate } from "~/platform/local-date";

import { HOME_ITEMS, type HomeItemKey, homeItemsFor, isUrgent } from "./home-items";

/** Only the totals of the lists are wanted. */
const NO_ROWS: ListPage = { page: 1, size: 25, skip: 0, take: 0 };

/** What needs a member of staff, each with its count and the list behind it. */
export const loadHome = (viewer: Viewer) =>
  readAsViewer(viewer, async (tx) => {
    const items = [];
    for (const key of homeItemsFor(viewer.role)) {
      const count = await COUNTS[key](tx, viewer);
      items.push({ key, count, to: HOME_ITEMS[key].to, isUrgent: isUrgent(key, count) });
    }
    return items;
  });

type Count = (tx: Transaction, viewer: Viewer) => Promise<number>;

const COUNTS: Record<HomeItemKey, Count> = {
  tasks_overdue: async (tx, viewer) => (await countTasks(tx, viewer)).overdue,
  tasks_today: async (tx, viewer) => (await countTasks(tx, viewer)).today,
  offers_to_review: async (tx, viewer) => (await countOffers(tx, viewer)).submitted ?? 0,
  proposals_to_answer: (tx, viewer) => countProposals(tx, viewer, "held"),
  proposals_to_sign: (tx, viewer) => countProposals(tx, viewer, "accepted"),
  offers_free: async (tx, viewer) => (await countOffers(tx, viewer)).published ?? 0,
  households_ready: async (tx, viewer) => {
    const filter = { words: null, status: "ready", mine: false, sort: null } as const;
    return (await findHouseholds(tx, viewer, filter, NO_ROWS)).total;
  },
  guarantees_to_activate: (tx, viewer) => countGuarantees(tx, viewer, "proposed"),
  guarantees_ending: (tx, viewer) => countGuarantees(tx, viewer, "ending"),
  claims_open: async (tx, viewer) => (await findOpenClaims(tx, viewer)).length,
  invitations_open: async (tx) => (await findInvitations(tx, NO_ROWS, now())).total,
  events_today: async (tx) => {
    const from = toDatabaseDate(today());
    const filter = { words: null, entity: null, actorId: null, from, before: null };
    return (await findEvents(tx, filter, NO_ROWS)).total;
  },
};

async function countTasks(tx: Transaction, viewer: Viewer) {
  const filter = { bucket: null, domain: null, everyone: false, today: today() };
  return (await findTasks(tx, viewer, filter, NO_ROWS)).counts;
}

async function countProposals(tx: Transaction, viewer: Viewer, status: ProposalStatus) {
  const filter = { words: null, status, scheme: null, mine: false, sort: null };
  return (await findProposals(tx, viewer, filter, NO_ROWS)).total;
}

async function countGuarantees(tx: Transaction, viewer: Viewer, view: GuaranteeView) {
  const day = today();
  const parameters = await findLegalParameters(tx);
  const alertDays = numberOn(parameters, "guarantee_ending_alert_days", day);
  const filter = { view, sort: null, today: day, alertDays, tenancyIds: null };
  return (await findGuarantees(tx, viewer, filter, NO_ROWS)).total;
}
