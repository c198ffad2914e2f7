import { beforeEach, describe, expect, it } from "vitest";

import { proposeMatch } from "~/flow/02-propose-match.server";
import { acceptProposal } from "~/flow/03-answer-proposal.server";
import { coverAbsence, loadCovers } from "~/flow/cover-absence.server";
import { remindOfTasks } from "~/flow/keep-calendar.server";
import { loadHouseholds } from "~/flow/load-households.server";
import { loadTasks } from "~/flow/load-tasks.server";
import { tellAnswer } from "~/flow/tell-answer.server";
import { notify } from "~/modules/notifications/notify.server";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays, toDatabaseDate } from "~/platform/local-date";

import { makeHousehold, makeOffer, makeViewer } from "../factories/market";
import { once } from "../setup/requests";

const DAY = today();
const PAGE = { page: 1, size: 25, skip: 0, take: 100 };

let absent: Viewer;
let colleague: Viewer;
let manager: Viewer;
beforeEach(async () => {
  absent = await makeViewer("caseworker", "Nora Majerus");
  colleague = await makeViewer("caseworker", "Tun Schmit");
  manager = await makeViewer("lisko_manager");
});

const name = (viewer: Viewer, from = 0, to = 5, who = { absent, colleague }) =>
  coverAbsence(viewer, once(), {
    act: "name",
    absentId: who.absent.accountId,
    coverId: who.colleague.accountId,
    fromOn: addDays(DAY, from),
    toOn: addDays(DAY, to),
  });
const listed = async (viewer: Viewer) => {
  const filter = { words: null, status: null, mine: true, sort: null, today: DAY } as const;
  return (await loadHouseholds(viewer, filter, PAGE)).rows;
};
const makeTask = (householdId: string) =>
  withViewer(SYSTEM, (tx) =>
    tx.followUpTask.createMany({
      data: [
        {
          householdId,
          caseworkerId: absent.accountId,
          title: "Call the school",
          dueOn: toDatabaseDate(DAY),
        },
      ],
    }),
  );
const day = async (viewer: Viewer) => {
  const asked = { bucket: "today", domain: null, everyone: false } as const;
  return (await loadTasks(viewer, asked, PAGE)).rows;
};
const noticesOf = (viewer: Viewer, kind: string) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.notification.findMany({ where: { accountId: viewer.accountId, kind } }),
  );

describe("while a colleague is away", () => {
  it("the cover finds the files and tasks in the own lists, marked, and nothing of them changes", async () => {
    const householdId = await makeHousehold(absent);
    await makeTask(householdId);
    expect(await listed(colleague)).toEqual([]);
    expect(await name(absent)).toMatchObject({ ok: true });
    expect(await listed(colleague)).toMatchObject([
      { id: householdId, coveredFor: "Nora Majerus" },
    ]);
    expect(await day(colleague)).toMatchObject([{ householdId, coveredFor: "Nora Majerus" }]);
    expect(await listed(absent)).toMatchObject([{ id: householdId, coveredFor: null }]);
    const { caseworkerId, version } = await readAsViewer(SYSTEM, (tx) =>
      tx.household.findUniqueOrThrow({ where: { id: householdId } }),
    );
    expect([caseworkerId, version]).toEqual([absent.accountId, 0]);
    expect(await noticesOf(colleague, "cover_named")).toHaveLength(1);
  });

  it("both are told of what a landlord answers, who knows nothing of covers", async () => {
    const landlord = await makeViewer("landlord");
    const householdId = await makeHousehold(absent);
    const { offerId } = await makeOffer(landlord.accountId);
    await name(absent);
    const proposed = await proposeMatch(absent, once(), { offerId, householdId });
    if (!proposed.ok) throw new Error(proposed.reason);
    await acceptProposal(landlord, once(), proposed.proposalId);
    await tellAnswer(proposed.proposalId, "accepted");
    expect(await noticesOf(absent, "proposal_accepted")).toHaveLength(1);
    expect(await noticesOf(colleague, "proposal_accepted")).toHaveLength(1);
    const detail = { household: "H-2041", commune: "Diekirch" };
    const link = "/households";
    await withViewer(landlord, (tx) =>
      notify(tx, [{ accountId: absent.accountId, kind: "offer_withdrawn", detail, link }]),
    );
    expect(await noticesOf(colleague, "offer_withdrawn")).toHaveLength(1);
    const seen = withViewer(landlord, (tx) => tx.caseloadCover.count());
    await expect(seen).rejects.toThrow(/permission denied/);
  });

  it("the cover's morning counts what is due in both", async () => {
    const householdId = await makeHousehold(absent);
    await makeTask(householdId);
    await name(absent);
    await remindOfTasks();
    expect(await noticesOf(colleague, "tasks_due")).toMatchObject([{ detail: { count: 1 } }]);
    expect(await noticesOf(absent, "tasks_due")).toMatchObject([{ detail: { count: 1 } }]);
  });
});

describe("a cover", () => {
  it("begins on its day, and ends by itself or by hand", async () => {
    await makeHousehold(absent);
    await name(absent, 2, 4);
    expect(await listed(colleague)).toEqual([]);
    const [planned] = (await loadCovers(absent)).covers.filter(
      ({ absentId }) => absentId === absent.accountId,
    );
    const end = { act: "end", id: planned?.id ?? "" } as const;
    expect(await coverAbsence(colleague, once(), end)).toMatchObject({
      reason: "not_own_absence",
    });
    expect(await coverAbsence(absent, once(), end)).toMatchObject({ ok: true });
    expect(await name(absent)).toMatchObject({ ok: true });
    await withViewer(SYSTEM, (tx) =>
      tx.caseloadCover.updateMany({
        where: { absentId: absent.accountId, endedAt: null },
        data: { fromOn: toDatabaseDate(addDays(DAY, -9)), toOn: toDatabaseDate(addDays(DAY, -1)) },
      }),
    );
    expect(await listed(colleague)).toEqual([]);
  });

  it("is named by a manager for somebody who is ill, and both are told", async () => {
    expect(await name(manager)).toMatchObject({ ok: true });
    expect(await noticesOf(absent, "cover_named")).toHaveLength(1);
    expect(await noticesOf(colleague, "cover_named")).toHaveLength(1);
  });

  it("is not named by a colleague: refused by the rule, and by the database alone", async () => {
    expect(await name(colleague)).toMatchObject({ reason: "not_own_absence" });
    const forged = withViewer(colleague, (tx) =>
      tx.caseloadCover.createMany({
        data: [
          {
            organisationId: colleague.organisationId ?? "",
            absentId: absent.accountId,
            coverId: colleague.accountId,
            fromOn: toDatabaseDate(DAY),
            toOn: toDatabaseDate(DAY),
            setBy: colleague.accountId,
            createdAt: new Date(),
          },
        ],
      }),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it("is one at a time, also when two are named at the same moment", async () => {
    const third = await makeViewer("caseworker");
    const results = await Promise.all([
      name(absent),
      name(manager, 3, 9, { absent, colleague: third }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: "covered_already" });
  });
});
