import { beforeAll, describe, expect, it } from "vitest";

import { loadMove, loadSplit } from "~/flow/load-composition-moves.server";
import { loadHousehold } from "~/flow/load-household.server";
import { joinHouseholds, moveMember, splitHousehold } from "~/flow/move-composition.server";
import { compositionProblems } from "~/modules/households/composition-rules";
import { readMoveQuestion, readSplitQuestion } from "~/modules/households/move-forms";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays, fromDatabaseDate, toDatabaseDate } from "~/platform/local-date";

import { makeFamily } from "../factories/families";
import { makeHousehold, makeViewer } from "../factories/market";
import { once } from "../setup/requests";

const CANARY = "Zerihun-Canary";

let caseworker: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
});

const makeCouple = (wishes = {}) =>
  makeFamily(
    caseworker,
    [
      { relation: "partner", givenName: "Letay", birthDate: "1992-03-01" },
      { relation: "child", givenName: "Yonas", birthDate: "2019-06-01", sex: "male" },
      { relation: "child", givenName: "Rahwa", birthDate: "2006-06-01", sex: "female" },
    ],
    { familyName: CANARY, ...wishes },
  );

const rowOf = (id: string) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.household.findUniqueOrThrow({ where: { id }, include: { incomes: true } }),
  );
const namesOf = async (householdId: string) => {
  const rows = await readAsViewer(SYSTEM, (tx) =>
    tx.householdMember.findMany({
      where: { householdId },
      select: { relation: true, identity: { select: { givenName: true } } },
      orderBy: { position: "asc" },
    }),
  );
  return rows.map(({ identity, relation }) => `${identity?.givenName} ${relation}`);
};
const eventsOf = async (entityId: string) => {
  const rows = await readAsViewer(SYSTEM, (tx) => tx.auditInbox.findMany({ where: { entityId } }));
  return rows.filter(({ action }) => action !== "read_identity");
};
const timelineOf = (householdId: string) =>
  readAsViewer(SYSTEM, (tx) => tx.timelineEntry.findMany({ where: { householdId } }));
const refusal = (answer: object) => ("reason" in answer ? answer.reason : "accepted");

describe("a split", () => {
  it("makes a file of its own: names and waiting time go along, consent does not", async () => {
    const { householdId, memberIds } = await makeCouple();
    const [, partner = "", child = "", grown = ""] = memberIds;
    const form = { version: 0, members: [partner, child] };
    const done = await splitHousehold(caseworker, once(), { householdId, form });
    if (!done.ok) throw new Error(done.reason);
    expect(await namesOf(householdId)).toEqual(["Selam reference", "Rahwa child"]);
    expect(await namesOf(done.householdId)).toEqual(["Letay reference", "Yonas child"]);
    const [old, fresh] = [await rowOf(householdId), await rowOf(done.householdId)];
    expect(old).toMatchObject({ version: 1, status: "ready" });
    expect(fresh).toMatchObject({
      status: "assessed",
      shareConsentOn: null,
      registeredOn: old.registeredOn,
      languages: old.languages,
      protectionStatus: old.protectionStatus,
      caseworkerId: old.caseworkerId,
      organisationId: old.organisationId,
      incomes: [],
    });
    expect(grown).not.toBe("");
    for (const [own, other] of [
      [old, fresh],
      [fresh, old],
    ] as const) {
      const entries = await timelineOf(own.id);
      const detail = { otherHouseholdId: other.id, otherCode: other.code, persons: 2 };
      expect(entries).toMatchObject([{ detail, authorId: caseworker.accountId }]);
      expect(await eventsOf(own.id)).toMatchObject([{ action: "split", fields: ["members"] }]);
    }
    for (const id of [householdId, done.householdId]) {
      const file = await loadHousehold(caseworker, id);
      expect(compositionProblems(file.household.members, today())).toEqual([]);
    }
  });

  it("is previewed with both files and the bedrooms each then needs; the reading of names is recorded", async () => {
    const { householdId, memberIds } = await makeCouple();
    const ask = (query: string) =>
      loadSplit(caseworker, householdId, readSplitQuestion(new URLSearchParams(query)));
    const page = await ask(`member=${memberIds[1]}&member=${memberIds[2]}`);
    expect(page.preview?.staying.need.bedrooms).toBe(2);
    expect(page.preview?.leaving).toMatchObject({ code: null, need: { bedrooms: 2 } });
    expect(page.people[1]).toMatchObject({ name: `Letay ${CANARY}` });
    expect((await ask("")).problem).toBeNull();
    expect((await ask("ask=1")).problem?.reason).toBe("nobody_chosen");
    const all = memberIds.map((id) => `member=${id}`).join("&");
    expect((await ask(all)).problem?.reason).toBe("nobody_left");
    expect((await ask("member=robert")).problem?.reason).toBe("not_in_file");
    const read = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.count({ where: { entityId: householdId, action: "read_identity" } }),
    );
    expect(read).toBe(5);
  });

  it("of a file with fifteen children keeps everybody", async () => {
    const children = Array.from({ length: 15 }, (_, index) => ({
      relation: "child" as const,
      givenName: `Child ${index}`,
      birthDate: `${2010 + index}-04-01`,
    }));
    const partner = { relation: "partner" as const, givenName: "Letay", birthDate: "1989-01-01" };
    const { householdId, memberIds } = await makeFamily(caseworker, [partner, ...children]);
    const form = { version: 0, members: [memberIds[1] ?? "", ...memberIds.slice(10)] };
    const done = await splitHousehold(caseworker, once(), { householdId, form });
    if (!done.ok) throw new Error(done.reason);
    const [stayed, left] = [await namesOf(householdId), await namesOf(done.householdId)];
    expect([stayed.length, left.length]).toEqual([9, 8]);
    expect(new Set([...stayed, ...left]).size).toBe(17);
    expect(left[0]).toBe("Letay reference");
  });

  it("sent twice with one form makes one file", async () => {
    const { householdId, memberIds } = await makeCouple();
    const form = { version: 0, members: [memberIds[3] ?? ""] };
    const sent = once();
    const first = await splitHousehold(caseworker, sent, { householdId, form });
    expect(await splitHousehold(caseworker, sent, { householdId, form })).toEqual(first);
    expect(await timelineOf(householdId)).toHaveLength(1);
  });
});

describe("a move of one member", () => {
  it("takes the name along, links both files and drops a consent that an adult has not given", async () => {
    const { householdId, memberIds } = await makeCouple({
      shareConsent: false,
      status: "assessed",
    });
    const target = await makeFamily(caseworker, []);
    const form = {
      version: 0,
      memberId: memberIds[3] ?? "",
      targetId: target.householdId,
      targetVersion: 0,
      relation: "other_adult" as const,
    };
    const done = await moveMember(caseworker, once(), { householdId, form });
    expect(done).toMatchObject({ ok: true, householdId: target.householdId });
    expect(await namesOf(householdId)).toEqual(["Selam reference", "Letay partner", "Yonas child"]);
    expect(await namesOf(target.householdId)).toEqual(["Selam reference", "Rahwa other_adult"]);
    const file = await rowOf(target.householdId);
    expect(file).toMatchObject({ version: 1, status: "assessed", shareConsentOn: null });
    expect((await timelineOf(target.householdId))[0]).toMatchObject({ kind: "member_came" });
    expect((await timelineOf(householdId))[0]).toMatchObject({ kind: "member_left" });
    for (const id of [householdId, target.householdId]) {
      expect(await eventsOf(id)).toMatchObject([{ action: "move_member", fields: ["members"] }]);
    }
  });

  it("leaves the consent where a child comes", async () => {
    const { householdId, memberIds } = await makeCouple({
      shareConsent: false,
      status: "assessed",
    });
    const targetId = await makeHousehold(caseworker);
    const form = {
      version: 0,
      memberId: memberIds[2] ?? "",
      targetId,
      targetVersion: 0,
      relation: "child" as const,
    };
    expect(refusal(await moveMember(caseworker, once(), { householdId, form }))).toBe("accepted");
    expect(await rowOf(targetId)).toMatchObject({ status: "ready" });
  });
});

describe("a move that cannot be shown", () => {
  it("names everything that is missing, each for its field", async () => {
    const { householdId, memberIds } = await makeCouple();
    const targetId = await makeHousehold(caseworker);
    const { code } = await rowOf(targetId);
    const ask = async (query: Record<string, string>) => {
      const question = readMoveQuestion(new URLSearchParams(query));
      const page = await loadMove(caseworker, householdId, question, "move");
      return page.problems.map(({ reason }) => reason);
    };
    expect(await ask({})).toEqual([]);
    expect(await ask({ ask: "1" })).toEqual(["nobody_chosen", "file_unknown", "relation_missing"]);
    const [member = ""] = memberIds.slice(2);
    expect(await ask({ to: code, member, relation: "child" })).toEqual([]);
    expect(await ask({ to: code, member, relation: "parent" })).toEqual(["parent_not_older"]);
    expect(await ask({ to: code, member: "robert", relation: "child" })).toEqual(["not_in_file"]);
    const nobody = { to: code, member, relation: "child", related: "7" };
    expect(await ask(nobody)).toEqual(["related_to_nobody"]);
  });
});

describe("a join", () => {
  it("empties and closes one file, which leads to the other; the other holds what both had", async () => {
    const source = await makeCouple();
    const targetId = await makeHousehold(caseworker, { needs: ["lift"], hasPets: true });
    const early = addDays(today(), -900);
    await withViewer(SYSTEM, (tx) =>
      tx.household.updateMany({
        where: { id: source.householdId },
        data: { registeredOn: toDatabaseDate(early), needs: ["quiet"], exitDeadline: new Date() },
      }),
    );
    const form = { version: 0, targetId, targetVersion: 0, relation: "sibling" as const };
    const { householdId } = source;
    const facts = { householdId, caseworkerId: caseworker.accountId, title: "Call the school" };
    await withViewer(SYSTEM, (tx) =>
      tx.followUpTask.createMany({ data: [{ ...facts, dueOn: toDatabaseDate(today()) }] }),
    );
    const done = await joinHouseholds(caseworker, once(), { householdId, form });
    expect(done).toMatchObject({ ok: true, householdId: targetId });
    expect(await namesOf(householdId)).toEqual([]);
    expect(await namesOf(targetId)).toEqual([
      "Selam reference",
      "Selam sibling",
      "Letay partner",
      "Yonas child",
      "Rahwa child",
    ]);
    const [closed, joined] = [await rowOf(householdId), await rowOf(targetId)];
    expect(closed).toMatchObject({
      status: "closed",
      closeReason: "joined",
      joinedIntoId: targetId,
      closedAt: expect.any(Date) as Date,
    });
    expect(fromDatabaseDate(joined.registeredOn)).toBe(early);
    expect(joined).toMatchObject({ needs: ["lift", "quiet"], hasPets: true, status: "ready" });
    expect(joined.exitDeadline).not.toBeNull();
    expect(joined.incomes.map(({ monthlyCents }) => monthlyCents)).toEqual([800_000n]);
    const { tasks } = await loadHousehold(caseworker, targetId);
    expect(tasks).toMatchObject([{ title: "Call the school", householdId: targetId }]);
    const page = await loadHousehold(caseworker, householdId);
    expect(page.joinedInto).toEqual({ id: targetId, code: joined.code });
    expect([page.may.move, page.bedrooms.bedrooms]).toEqual([false, 0]);
    expect((await timelineOf(targetId))[0]).toMatchObject({ kind: "joined_by" });
  });

  it("is previewed, with the other file found by its number as people write it", async () => {
    const { householdId } = await makeCouple();
    const targetId = await makeHousehold(caseworker);
    const { code } = await rowOf(targetId);
    const ask = (query: Record<string, string>) =>
      loadMove(caseworker, householdId, readMoveQuestion(new URLSearchParams(query)), "join");
    const to = ` h ${code.slice(2)}`;
    const page = await ask({ to, relation: "partner" });
    expect(page.problems[0]?.reason).toBe("partner_twice");
    const fits = await ask({ to: code, relation: "sibling" });
    expect(fits.preview?.target.need.bedrooms).toBe(4);
    expect(fits.preview?.source).toBeNull();
    expect((await ask({ to: "H-999999", relation: "child" })).problems[0]?.reason).toBe(
      "file_unknown",
    );
    expect((await ask({ to: code })).problems[0]?.reason).toBe("relation_missing");
    const own = await rowOf(householdId);
    expect((await ask({ to: own.code })).problems[0]?.reason).toBe("same_file");
  });
});

it("no name is in the log, the timelines or the kept answers", async () => {
  const texts = await readAsViewer(SYSTEM, async (tx) => [
    await tx.auditInbox.findMany(),
    await tx.timelineEntry.findMany(),
    await tx.idempotencyKey.findMany({ select: { response: true, route: true } }),
  ]);
  const text = JSON.stringify(texts, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
  expect(text).not.toMatch(/Canary|Letay|Yonas|Rahwa|Selam/);
});
