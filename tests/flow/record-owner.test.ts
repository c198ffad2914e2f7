import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, it } from "vitest";

import { loadHome } from "~/flow/load-home.server";
import { loadOffer } from "~/flow/load-offer.server";
import { loadOwner, loadOwnerBoard } from "~/flow/load-owner-relations.server";
import { actOnOwner, editOwner, recordOwner } from "~/flow/record-owner.server";
import { remindOfOwners } from "~/flow/remind-of-owners.server";
import type { RelationAct } from "~/modules/owner-relations/relation-forms";
import { EVERY_RELATION } from "~/modules/owner-relations/relation-list";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays } from "~/platform/local-date";

import { makeAccount } from "../factories/accounts";
import { makeOffer, makeViewer } from "../factories/market";
import { makeOwner } from "../factories/owners";
import { mailsTo, runJobs } from "../setup/mails";
import { once } from "../setup/requests";

let officer: Viewer;
let ais: Viewer;
beforeAll(async () => {
  officer = await makeViewer("guarantee_officer", "Luc Feltgen");
  ais = await makeViewer("scheme_officer");
});

const DAY = today();
const act = (relationId: string, form: RelationAct, viewer = officer) =>
  actOnOwner(viewer, once(), { relationId, form });
const page = (relationId: string) => loadOwner(officer, relationId, 100);
const noticesOf = (accountId: string) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.notification.findMany({ where: { accountId, kind: "owner_steps_due" } }),
  );
/** The day of a next step comes. */
const letDayCome = (relationId: string) =>
  withViewer(SYSTEM, (tx) =>
    tx.ownerRelation.updateMany({
      where: { id: relationId },
      data: { nextStepOn: new Date(`${addDays(DAY, -1)}T00:00:00Z`) },
    }),
  );

describe("a call", () => {
  it("is taken down with what was said and what comes next", async () => {
    const next = { nextStep: "Call back", nextStepOn: addDays(DAY, 3) };
    const relationId = await makeOwner(officer, { said: "A flat in Esch", ...next });
    const { relation, log } = await page(relationId);
    expect(relation).toMatchObject({
      ...next,
      stage: "first_contact",
      responsibleName: "Luc Feltgen",
    });
    expect(log.entries).toMatchObject([
      { kind: "call", direction: "in", text: "A flat in Esch", authorName: "Luc Feltgen" },
    ]);
  });

  it("of somebody who is known leads to him, and is not lost", async () => {
    const email = `${randomUUID()}@owners.example`;
    const relationId = await makeOwner(officer, { email });
    const again = await recordOwner(officer, once(), {
      ...{ name: "N. Thill", email, language: "fr", source: "call", said: "Called again" },
    });
    expect(again).toMatchObject({ ok: true, relationId, isKnown: true });
    expect((await page(relationId)).log.entries.map(({ text }) => text)).toEqual(["Called again"]);
  });

  it("of an owner of another way is refused to an officer who cannot see him", async () => {
    const email = `${randomUUID()}@owners.example`;
    await makeOwner(officer, { email, scheme: "wunnengshellef" });
    const form = { name: "N. Thill", email, language: "fr", source: "call" } as const;
    expect(await recordOwner(ais, once(), form)).toMatchObject({ reason: "email_taken" });
    const relationId = await makeOwner(ais);
    const edit = { ...form, version: 0 };
    expect(await editOwner(ais, once(), { relationId, form: edit })).toMatchObject({
      reason: "email_taken",
    });
  });
});

describe("the board", () => {
  it("moves an owner on, once, and puts him aside with a reason", async () => {
    const relationId = await makeOwner(officer);
    const move = { act: "move", relationId, version: 0, stage: "informed" } as const;
    expect(await act(relationId, move)).toMatchObject({ ok: true });
    expect(await act(relationId, { ...move, stage: "first_contact" })).toMatchObject({
      reason: "changed_meanwhile",
    });
    const aside = { ...move, version: 1, stage: "not_now", reason: "Sells it" } as const;
    expect(await act(relationId, aside)).toMatchObject({ ok: true });
    expect((await page(relationId)).relation).toMatchObject({
      ...{ stage: "not_now", notNowReason: "Sells it" },
    });
  });

  it("never moves an owner against his offers", async () => {
    const { accountId } = await makeAccount(["landlord"]);
    await makeOffer(accountId, { status: "submitted" });
    const { id } = await readAsViewer(SYSTEM, (tx) =>
      tx.ownerRelation.findUniqueOrThrow({ where: { accountId }, select: { id: true } }),
    );
    const move = {
      act: "move",
      relationId: id,
      version: 0,
      stage: "not_now",
      reason: "No",
    } as const;
    expect(await act(id, move)).toMatchObject({ reason: "stage_by_offers" });
    expect((await page(id)).offers).toMatchObject([{ status: "submitted" }]);
  });

  it("shows who has to be thought of first before the others, and counts all", async () => {
    const viewer = await makeViewer("guarantee_officer");
    const late = await makeOwner(viewer, { nextStep: "Late", nextStepOn: DAY });
    await letDayCome(late);
    await makeOwner(viewer, { nextStep: "Soon", nextStepOn: addDays(DAY, 5) });
    await makeOwner(viewer);
    const { columns } = await loadOwnerBoard(viewer, { ...EVERY_RELATION, mine: true });
    const first = columns.find(({ stage }) => stage === "first_contact");
    expect(first?.total).toBe(3);
    expect(first?.rows.map(({ nextStep }) => nextStep)).toEqual(["Late", "Soon", null]);
  });
});

describe("a reminder", () => {
  it("reaches the responsible person on its day, once, and stands on the first page", async () => {
    const viewer = await makeViewer("lisko_manager");
    const ids = [
      await makeOwner(viewer, { nextStep: "One", nextStepOn: DAY }),
      await makeOwner(viewer, { nextStep: "Two", nextStepOn: addDays(DAY, 1) }),
    ];
    await remindOfOwners();
    await remindOfOwners();
    expect(await noticesOf(viewer.accountId)).toMatchObject([{ detail: { count: 1 } }]);
    await runJobs();
    expect(await mailsTo(viewer.email)).toHaveLength(1);

    const { items, deadlines } = await loadHome(viewer);
    expect(items.find(({ key }) => key === "owners_due")?.count).toBe(1);
    expect(deadlines.flatMap(({ what }) => (what.kind === "owner" ? what.step : []))).toEqual([
      "One",
      "Two",
    ]);

    const plan = { act: "plan", version: 0, responsibleId: viewer.accountId } as const;
    const again = { ...plan, nextStep: "One more", nextStepOn: DAY };
    expect(await act(ids[0] ?? "", again, viewer)).toMatchObject({ ok: true });
    await remindOfOwners();
    expect(await noticesOf(viewer.accountId)).toHaveLength(2);
  });

  it("of a person who left reaches the managers", async () => {
    const leaving = await makeViewer("guarantee_officer");
    const manager = await makeViewer("lisko_manager");
    await makeOwner(leaving, { nextStep: "Call back", nextStepOn: DAY });
    await withViewer(SYSTEM, (tx) =>
      tx.membership.updateMany({
        where: { accountId: leaving.accountId },
        data: { endedAt: new Date() },
      }),
    );
    await remindOfOwners();
    expect(await noticesOf(leaving.accountId)).toEqual([]);
    expect((await noticesOf(manager.accountId)).length).toBeGreaterThan(0);
  });

  it("is given to nobody outside of the team", async () => {
    const relationId = await makeOwner(officer);
    const plan = { act: "plan", version: 0, responsibleId: ais.accountId } as const;
    expect(await act(relationId, plan)).toMatchObject({ reason: "responsible_unknown" });
  });
});

it("an entry is corrected by another one, once, and both stay", async () => {
  const relationId = await makeOwner(officer, { said: "Flat of 40 m²" });
  const wrong = (await page(relationId)).log.entries[0];
  const note = {
    ...({ act: "note", kind: "call", direction: "in", happenedOn: DAY } as const),
    text: "Flat of 60 m²",
    correctsId: wrong?.id,
  };
  expect(await act(relationId, note)).toMatchObject({ ok: true });
  expect(await act(relationId, note)).toMatchObject({ reason: "entry_corrected" });
  const other = await makeOwner(officer);
  expect(await act(other, note)).toMatchObject({ reason: "entry_unknown" });
  expect((await page(relationId)).log.entries.map(({ text }) => text)).toEqual([
    "Flat of 60 m²",
    "Flat of 40 m²",
  ]);
});

it("an owner who wants no letters says so, and may change his mind", async () => {
  const relationId = await makeOwner(officer);
  const wish = { act: "no_contact", wish: "owner", channels: ["letter"], reason: "Moved" } as const;
  await act(relationId, { ...wish, channels: [...wish.channels] });
  expect((await page(relationId)).relation.noContact).toEqual({
    ...{ since: DAY, wish: "owner", reason: "Moved", channels: ["letter"] },
  });
  await act(relationId, { act: "contact_again" });
  expect((await page(relationId)).relation.noContact).toBeNull();
});

describe("the identity of an owner", () => {
  it("once seen is known at the review of every offer, until it is withdrawn", async () => {
    const { accountId } = await makeAccount(["landlord"]);
    const { offerId } = await makeOffer(accountId, { status: "submitted" });
    const relationId = (await loadOffer(officer, offerId)).relation?.relationId ?? "";
    const seen = { act: "verify_identity", documentKind: "passport", seenOn: DAY } as const;
    expect(await act(relationId, seen)).toMatchObject({ ok: true });
    expect(await act(relationId, seen)).toMatchObject({ reason: "already_verified" });
    expect((await loadOffer(officer, offerId)).relation?.identity).toMatchObject({
      ...{ document: "passport", seenOn: DAY, seenByName: "Luc Feltgen" },
    });
    const withdraw = { act: "withdraw_identity", reason: "Another person" } as const;
    expect(await act(relationId, withdraw)).toMatchObject({ ok: true });
    expect(await act(relationId, withdraw)).toMatchObject({ reason: "not_verified" });
    expect((await loadOffer(officer, offerId)).relation?.identity).toBeNull();
    expect((await page(relationId)).identity).toMatchObject([
      { withdrawnReason: "Another person" },
    ]);
    const events = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.findMany({ where: { entity: "owner_relation", entityId: relationId } }),
    );
    expect(events.map(({ action }) => action)).toEqual(["verify_identity", "withdraw_identity"]);
  });

  it("is nothing the owner, a caseworker or his page is told of", async () => {
    const { accountId } = await makeAccount(["landlord"]);
    const { offerId } = await makeOffer(accountId, { status: "submitted" });
    expect((await loadOffer(await makeViewer("caseworker"), offerId)).relation).toBeNull();
  });
});
