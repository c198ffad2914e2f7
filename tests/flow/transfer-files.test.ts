import { beforeAll, describe, expect, it } from "vitest";

import { proposeMatch } from "~/flow/02-propose-match.server";
import { loadCaseload, loadCaseloads, loadTransfers } from "~/flow/load-caseload.server";
import { moveFile } from "~/flow/move-file.server";
import { answerTransfer, askTransfer } from "~/flow/transfer-files.server";
import type { AnswerTransfer } from "~/modules/households/transfer";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { toDatabaseDate } from "~/platform/local-date";

import { makeHousehold, makeHouseholds, makeOffer, makeViewer } from "../factories/market";
import { once, thrown } from "../setup/requests";

let giver: Viewer;
let receiver: Viewer;
let third: Viewer;
let manager: Viewer;
let landlord: Viewer;
beforeAll(async () => {
  giver = await makeViewer("caseworker", "Nora Majerus");
  receiver = await makeViewer("caseworker", "Tun Schmit");
  third = await makeViewer("caseworker", "Ana Lopes");
  manager = await makeViewer("lisko_manager");
  landlord = await makeViewer("landlord");
});

interface More {
  toId?: string;
  atOnce?: boolean;
  /** Whose whole caseload. */
  wholeOf?: string;
}
const ask = (files: string[], viewer = giver, more: More = {}) =>
  askTransfer(viewer, once(), {
    fromId: more.wholeOf ?? giver.accountId,
    form: {
      act: "transfer",
      whole: more.wholeOf !== undefined,
      files,
      toId: more.toId ?? receiver.accountId,
      note: "Speaks Tigrinya",
      atOnce: more.atOnce ?? false,
    },
  });
const answer = (transfers: string[], act: AnswerTransfer["act"], viewer = receiver) =>
  answerTransfer(viewer, once(), {
    act,
    transfers,
    reason: act === "decline" ? "Full" : undefined,
  });
const transferOf = async (householdId: string) => {
  const rows = await readAsViewer(SYSTEM, (tx) =>
    tx.householdTransfer.findMany({ where: { householdId }, orderBy: { askedAt: "desc" } }),
  );
  return { id: rows[0]?.id ?? "", status: rows[0]?.status };
};
const read = (id: string) =>
  readAsViewer(SYSTEM, (tx) => tx.household.findUniqueOrThrow({ where: { id } }));
const noticesOf = async (viewer: Viewer) => {
  const rows = await readAsViewer(SYSTEM, (tx) =>
    tx.notification.findMany({
      where: { accountId: viewer.accountId },
      orderBy: { createdAt: "asc" },
    }),
  );
  return rows.map(({ kind }) => kind);
};
const makeTask = (householdId: string) =>
  withViewer(SYSTEM, (tx) =>
    tx.followUpTask.createMany({
      data: [
        {
          householdId,
          caseworkerId: giver.accountId,
          title: "Call the school",
          dueOn: toDatabaseDate(today()),
        },
      ],
    }),
  );

describe("a file on its way", () => {
  it("stays with the giver until the receiver accepts, then everything goes with it", async () => {
    const householdId = await makeHousehold(giver);
    await makeTask(householdId);
    const { offerId } = await makeOffer(landlord.accountId);
    const proposed = await proposeMatch(giver, once(), { offerId, householdId });
    if (!proposed.ok) throw new Error(proposed.reason);
    expect(await ask([householdId])).toMatchObject({ ok: true, count: 1 });
    expect((await read(householdId)).caseworkerId).toBe(giver.accountId);
    const { toMe } = await loadTransfers(receiver);
    const [waiting] = toMe.filter((one) => one.householdId === householdId);
    expect(waiting).toMatchObject({ fromName: "Nora Majerus", overtaken: null });

    expect(await answer([waiting?.id ?? ""], "accept")).toMatchObject({ ok: true });
    const [tasks, proposal] = await readAsViewer(SYSTEM, async (tx) => [
      await tx.followUpTask.findMany({ where: { householdId } }),
      await tx.proposal.findUniqueOrThrow({ where: { id: proposed.proposalId } }),
    ]);
    expect((await read(householdId)).caseworkerId).toBe(receiver.accountId);
    expect(tasks[0]?.caseworkerId).toBe(receiver.accountId);
    expect(proposal.caseworkerId).toBe(receiver.accountId);
    const entries = await readAsViewer(SYSTEM, (tx) =>
      tx.timelineEntry.findMany({ where: { householdId, kind: "file_transferred" } }),
    );
    expect(entries).toMatchObject([{ detail: { title: "Tun Schmit" }, text: "Speaks Tigrinya" }]);
    expect(await noticesOf(giver)).toContain("transfer_answered");
    expect(await noticesOf(receiver)).toContain("transfer_asked");
  });

  it("comes back with a reason when it is declined", async () => {
    const id = await makeHousehold(giver);
    await ask([id]);
    await answer([(await transferOf(id)).id], "decline");
    expect((await transferOf(id)).status).toBe("declined");
    expect((await read(id)).caseworkerId).toBe(giver.accountId);
    expect(await ask([id])).toMatchObject({ ok: true });
  });

  it("says that it closed or was given elsewhere meanwhile", async () => {
    const closed = await makeHousehold(giver);
    const taken = await makeHousehold(giver);
    await ask([closed, taken]);
    const form = { act: "close", version: 0, reason: "withdrew" } as const;
    await moveFile(giver, once(), { householdId: closed, form });
    await withViewer(SYSTEM, (tx) =>
      tx.household.updateMany({ where: { id: taken }, data: { caseworkerId: third.accountId } }),
    );
    const [first, second] = [(await transferOf(closed)).id, (await transferOf(taken)).id];
    expect(await answer([first], "accept")).toMatchObject({ reason: "file_closed" });
    expect(await answer([second], "accept")).toMatchObject({ reason: "given_elsewhere" });
    const { toMe } = await loadTransfers(receiver);
    const shown = toMe.filter(({ id }) => [first, second].includes(id));
    expect(shown.map(({ overtaken }) => overtaken).sort()).toEqual([
      "file_closed",
      "given_elsewhere",
    ]);
    await answer([first, second], "decline");
    expect((await transferOf(closed)).status).toBe("overtaken");
    expect((await read(taken)).caseworkerId).toBe(third.accountId);
  });

  it("is asked once: two at the same moment, one stands", async () => {
    const id = await makeHousehold(giver);
    const results = await Promise.all([
      ask([id]),
      ask([id], giver, { toId: third.accountId }),
      ask([id], manager),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("accepted while a manager assigns it goes to one of the two, with its tasks", async () => {
    for (let round = 0; round < 3; round++) {
      const id = await makeHousehold(giver);
      await makeTask(id);
      await ask([id]);
      const transferId = (await transferOf(id)).id;
      await Promise.all([
        answer([transferId], "accept"),
        ask([id], manager, { toId: third.accountId, atOnce: true }),
      ]);
      const { caseworkerId } = await read(id);
      const [task] = await readAsViewer(SYSTEM, (tx) =>
        tx.followUpTask.findMany({ where: { householdId: id } }),
      );
      // Whoever comes second is the manager, who may give the receiver's file on.
      expect(caseworkerId).toBe(third.accountId);
      expect(task?.caseworkerId).toBe(third.accountId);
    }
  });
});

describe("a whole caseload", () => {
  it("is assigned at once by a manager, recorded as such, all or none", async () => {
    const leaving = await makeViewer("caseworker", "Guy Weis");
    const ids = await makeHouseholds(leaving, 40);
    const atOnce = { toId: third.accountId, atOnce: true };
    const foreign = await thrown(ask([...ids, crypto.randomUUID()], manager, atOnce));
    expect(foreign.status).toBe(404);
    expect((await loadCaseload(manager, leaving.accountId)).files).toHaveLength(40);
    expect(await ask(ids, manager, atOnce)).toMatchObject({ ok: true, count: 40 });
    expect((await transferOf(ids[0] ?? "")).status).toBe("assigned");
    expect((await loadCaseload(manager, leaving.accountId)).files).toEqual([]);
    const events = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.count({ where: { entityId: { in: ids }, action: "assign" } }),
    );
    expect(events).toBe(40);
    expect(await noticesOf(third)).toContain("files_assigned");
    expect(await noticesOf(leaving)).toContain("files_given");
  });

  it("is asked of a colleague without naming the files, what is on its way left out", async () => {
    const leaving = await makeViewer("caseworker", "Guy Weis");
    const ids = await makeHouseholds(leaving, 3);
    await ask(ids.slice(0, 1), leaving, { toId: third.accountId });
    const whole = { wholeOf: leaving.accountId };
    expect(await ask([], leaving, whole)).toMatchObject({ ok: true, count: 2 });
    expect(await ask([], leaving, whole)).toMatchObject({ reason: "nothing_left" });
    expect(await ask([], giver, { wholeOf: third.accountId })).toMatchObject({ ok: false });
  });

  it("is counted by status", async () => {
    const busy = await makeViewer("caseworker", "Léa Hoffmann");
    await makeHouseholds(busy, 2);
    await makeHousehold(busy, { status: "assessed" });
    const { rows } = await loadCaseloads(manager);
    const row = rows.find(({ caseworkerId }) => caseworkerId === busy.accountId);
    expect(row).toMatchObject({ total: 3, byStatus: { ready: 2, assessed: 1 }, hasLeft: false });
  });
});

describe("who may", () => {
  it("a caseworker gives the own files only, and assigns none", async () => {
    const id = await makeHousehold(giver);
    expect(await ask([id], third)).toMatchObject({ reason: "not_own_file" });
    const refusal = await thrown(ask([id], giver, { atOnce: true }));
    expect(refusal.status).toBe(403);
  });

  it("nobody answers for somebody else, and nobody outside of the team receives", async () => {
    const id = await makeHousehold(giver);
    await ask([id]);
    const { id: transferId } = await transferOf(id);
    expect(await answer([transferId], "accept", third)).toMatchObject({ reason: "not_addressee" });
    const other = await makeHousehold(giver);
    expect(await ask([other], giver, { toId: landlord.accountId })).toMatchObject({
      reason: "unknown_colleague",
    });
  });

  it("the database refuses a caseworker who writes another one's transfer", async () => {
    const id = await makeHousehold(giver);
    const forged = withViewer(third, (tx) =>
      tx.householdTransfer.createMany({
        data: [
          {
            householdId: id,
            fromId: giver.accountId,
            toId: third.accountId,
            note: "Mine now",
            askedBy: third.accountId,
            askedAt: new Date(),
          },
        ],
      }),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});
