import { findNextTasks } from "~/modules/follow-up/find-tasks.server";
import { findGuarantees } from "~/modules/guarantees/find-guarantees.server";
import { findHouseholdCodes } from "~/modules/households/find-household-by-code.server";
import { findOwnSteps } from "~/modules/owner-relations/due-steps.server";
import type { Viewer } from "~/modules/people/viewer";
import { findOffers } from "~/modules/properties/find-offers.server";
import { REVIEW_DAYS } from "~/modules/properties/offer-list";
import {
  claimStep,
  type Deadline,
  type DeadlineKind,
  DEADLINES,
  DEADLINES_SHOWN,
  nextDeadlines,
} from "~/modules/reports/deadline";
import { findTenancyLabels } from "~/modules/tenancies/find-tenancy-labels.server";
import type { TenancyLabel } from "~/modules/tenancies/tenancy-label";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { addDays } from "~/platform/local-date";

import type { HomeReads } from "./home-reads.server";

/** More of one kind are never shown. */
const FIRST_ROWS: ListPage = { page: 1, size: 25, skip: 0, take: DEADLINES_SHOWN };

/** The next deadlines of a member of staff, over all kinds the role acts on. */
export async function findDeadlines(
  tx: Transaction,
  viewer: Viewer,
  reads: HomeReads,
): Promise<Deadline[]> {
  const found: Deadline[] = [];
  for (const kind of DEADLINES[viewer.role]) {
    found.push(...(await READERS[kind](tx, viewer, reads)));
  }
  return nextDeadlines(found);
}

type Read = (tx: Transaction, viewer: Viewer, reads: HomeReads) => Promise<Deadline[]>;

const READERS: Record<DeadlineKind, Read> = {
  task: async (tx, viewer, { covered }) => {
    const day = today();
    const rows = await findNextTasks(tx, viewer, DEADLINES_SHOWN, await covered());
    const households = rows.map((row) => row.householdId);
    const codes = await findHouseholdCodes(tx, viewer, households);
    return rows.map(({ id, stepKey, title, dueOn, householdId }) => ({
      id,
      to: paths.task(id),
      on: dueOn,
      isLate: dueOn < day,
      whom: codes[householdId] ?? null,
      what: { kind: "task", stepKey, title },
    }));
  },
  claim: async (tx, viewer, { claims }) => {
    const day = today();
    const rows = (await claims()).filter((row) => !row.isKeptFromDeciding);
    const tenancies = rows.map((row) => row.tenancyId);
    const labels = await findTenancyLabels(tx, viewer, tenancies);
    return rows.map((row) => {
      const step = claimStep(row);
      return {
        id: row.id,
        to: paths.claim(row.id),
        on: row.dueOn,
        isLate: step !== "settle" && row.dueOn < day,
        whom: [row.code, labels.get(row.tenancyId)?.communeName].filter(Boolean).join(" · "),
        what: { kind: "claim", step },
      };
    });
  },
  guarantee: async (tx, viewer, { alertDays }) => {
    const filter = { sort: null, today: today(), alertDays, tenancyIds: null };
    const asked = { ...filter, view: "ending" } as const;
    const { rows } = await findGuarantees(tx, viewer, asked, FIRST_ROWS);
    const tenancies = rows.map((row) => row.tenancyId);
    const labels = await findTenancyLabels(tx, viewer, tenancies);
    return rows.map(({ id, endsOn, tenancyId }) => ({
      id,
      to: paths.guarantee(id),
      on: endsOn,
      isLate: false,
      whom: nameOf(labels.get(tenancyId)),
      what: { kind: "guarantee" },
    }));
  },
  offer: async (tx, viewer) => {
    const day = today();
    const filter = { words: null, view: null, scheme: null, communeCode: null, sort: null };
    const asked = { ...filter, status: "submitted" } as const;
    const { rows } = await findOffers(tx, viewer, asked, FIRST_ROWS);
    return rows.flatMap(({ id, submittedOn, street, communeName }) => {
      if (submittedOn === null) return [];
      const on = addDays(submittedOn, REVIEW_DAYS);
      const whom = [street, communeName].filter(Boolean).join(" · ");
      return { id, to: paths.offer(id), on, isLate: on < day, whom, what: { kind: "offer" } };
    });
  },
  owner: async (tx, viewer) => {
    const day = today();
    const rows = await findOwnSteps(tx, viewer, DEADLINES_SHOWN);
    return rows.map(({ id, name, nextStep, nextStepOn }) => ({
      id,
      to: paths.owner(id),
      on: nextStepOn,
      isLate: nextStepOn < day,
      whom: name,
      what: { kind: "owner", step: nextStep },
    }));
  },
};

function nameOf(label: TenancyLabel | undefined): string | null {
  return label ? `${label.code} · ${label.communeName}` : null;
}
