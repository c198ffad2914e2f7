import { findEvents } from "~/modules/audit/find-events.server";
import { findTasks } from "~/modules/follow-up/find-tasks.server";
import { findGuarantees } from "~/modules/guarantees/find-guarantees.server";
import type { GuaranteeView } from "~/modules/guarantees/guarantee-list";
import { findHouseholds } from "~/modules/households/find-households.server";
import { countReceived } from "~/modules/intake/referrals.server";
import { findProposals } from "~/modules/matching/find-proposals.server";
import type { ProposalStatus } from "~/modules/matching/proposal";
import { countWaiting } from "~/modules/messages/find-messages.server";
import { findOwnSteps } from "~/modules/owner-relations/due-steps.server";
import { findRelations } from "~/modules/owner-relations/find-relations.server";
import { EVERY_RELATION } from "~/modules/owner-relations/relation-list";
import { findInvitations } from "~/modules/people/find-invitations.server";
import type { Viewer } from "~/modules/people/viewer";
import { countOffers } from "~/modules/properties/count-offers.server";
import { findOffers } from "~/modules/properties/find-offers.server";
import { claimStep } from "~/modules/reports/deadline";
import {
  HOME_ITEMS,
  type HomeItem,
  type HomeItemKey,
  homeItemsFor,
  type HomeNote,
  isUrgent,
} from "~/modules/reports/home-items";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import { now, today } from "~/platform/clock.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { type LocalDate, luxembourgDay, startOfDay } from "~/platform/local-date";

import { type HomeReads, homeReads } from "./home-reads.server";
import { findDeadlines } from "./load-deadlines.server";

/** Only the totals of the lists are wanted. */
const NO_ROWS: ListPage = { page: 1, size: 25, skip: 0, take: 0 };
/** The total, and the row that stands first. */
const FIRST_ROW: ListPage = { ...NO_ROWS, take: 1 };

/** What needs a member of staff: figures with the lists behind them, and the next deadlines. */
export const loadHome = (viewer: Viewer) =>
  readAsViewer(viewer, async (tx) => {
    const reads = homeReads(tx, viewer, await findAlertDays(tx));
    const items: HomeItem[] = [];
    for (const key of homeItemsFor(viewer.role)) {
      const { count, notes } = await FIGURES[key](tx, viewer, reads);
      const shown = count > 0 ? notes : [];
      const urgent = isUrgent(key, count);
      items.push({ key, count, to: HOME_ITEMS[key].to, isUrgent: urgent, notes: shown });
    }
    return { items, deadlines: await findDeadlines(tx, viewer, reads) };
  });

interface Figure {
  count: number;
  notes: HomeNote[];
}

type ReadFigure = (tx: Transaction, viewer: Viewer, reads: HomeReads) => Promise<Figure>;

const FIGURES: Record<HomeItemKey, ReadFigure> = {
  tasks_overdue: async (tx, viewer, reads) => {
    const asked = { ...tasks("overdue"), covered: await reads.covered() };
    const found = await findTasks(tx, viewer, asked, FIRST_ROW);
    return { count: found.total, notes: dated("since", found.rows[0]?.dueOn) };
  },
  tasks_today: async (tx, viewer, reads) => {
    const asked = { ...tasks("today"), covered: await reads.covered() };
    return bare((await findTasks(tx, viewer, asked, NO_ROWS)).total);
  },
  offers_to_review: async (tx, viewer) => {
    const filter = { words: null, view: null, scheme: null, communeCode: null, sort: null };
    const asked = { ...filter, status: "submitted" } as const;
    const { total, rows } = await findOffers(tx, viewer, asked, FIRST_ROW);
    return { count: total, notes: dated("since", rows[0]?.submittedOn) };
  },
  messages_to_answer: async (tx) => {
    const { count, since } = await countWaiting(tx);
    return { count, notes: dated("since", since && luxembourgDay(since)) };
  },
  proposals_to_answer: async (tx, viewer) => {
    const { total, rows } = await findProposals(tx, viewer, proposals("held"), FIRST_ROW);
    const first = rows[0] && luxembourgDay(rows[0].expiresAt);
    return { count: total, notes: dated("first", first) };
  },
  proposals_to_sign: async (tx, viewer) => {
    return bare((await findProposals(tx, viewer, proposals("accepted"), NO_ROWS)).total);
  },
  offers_free: async (tx, viewer) => bare((await countOffers(tx, viewer)).published ?? 0),
  households_ready: async (tx, viewer) => {
    const filter = { words: null, mine: false, sort: null, today: today() };
    const asked = { ...filter, status: "ready" } as const;
    const { total, rows } = await findHouseholds(tx, viewer, asked, FIRST_ROW);
    return { count: total, notes: dated("first", rows[0]?.exitDeadline) };
  },
  guarantees_to_activate: async (tx, viewer, reads) => {
    const filter = guarantees("proposed", reads.alertDays);
    const { total } = await findGuarantees(tx, viewer, filter, NO_ROWS);
    const figures = await reads.figures();
    return { count: total, notes: [{ kind: "fund", cents: figures.fund_cents }] };
  },
  guarantees_ending: async (tx, viewer, { alertDays }) => {
    const filter = guarantees("ending", alertDays);
    const { total, rows } = await findGuarantees(tx, viewer, filter, FIRST_ROW);
    return { count: total, notes: dated("first", rows[0]?.endsOn) };
  },
  claims_open: async (_tx, _viewer, reads) => {
    const claims = await reads.claims();
    const days = claims.flatMap((claim) => (claimStep(claim) === "settle" ? [] : claim.dueOn));
    const { at_risk_cents } = await reads.figures();
    const notes = dated("due", days.sort()[0]);
    if (at_risk_cents > 0n) notes.push({ kind: "at_risk", cents: at_risk_cents });
    return { count: claims.length, notes };
  },
  invitations_open: async (tx) => bare((await findInvitations(tx, NO_ROWS, now())).total),
  events_today: async (tx) => {
    const from = startOfDay(today());
    const filter = { words: null, entity: null, actorId: null, from, before: null };
    return bare((await findEvents(tx, filter, NO_ROWS)).total);
  },
  owners_due: async (tx, viewer) => {
    const filter = { ...EVERY_RELATION, reminder: "due", mine: true } as const;
    const search = { filter, today: today(), ofCommune: [], ofScheme: [] };
    const { total } = await findRelations(tx, viewer, search, NO_ROWS);
    const [first] = await findOwnSteps(tx, viewer, 1);
    return { count: total, notes: dated("since", first?.nextStepOn) };
  },
  referrals_open: async (tx, viewer) => {
    const { count, since } = await countReceived(tx, viewer);
    return { count, notes: dated("since", since) };
  },
};

const bare = (count: number): Figure => ({ count, notes: [] });

function dated(kind: "since" | "first" | "due", on: LocalDate | null | undefined): HomeNote[] {
  return on ? [{ kind, on }] : [];
}

function tasks(bucket: "overdue" | "today") {
  return { bucket, domain: null, everyone: false, today: today() };
}

function proposals(status: ProposalStatus) {
  const sort = { column: "answerBy", direction: "ascending" } as const;
  return { words: null, status, scheme: null, mine: false, sort };
}

function guarantees(view: GuaranteeView, alertDays: number) {
  return { view, sort: null, today: today(), alertDays, tenancyIds: null };
}

async function findAlertDays(tx: Transaction): Promise<number> {
  return numberOn(await findLegalParameters(tx), "guarantee_ending_alert_days", today());
}
