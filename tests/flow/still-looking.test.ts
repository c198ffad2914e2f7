import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { answerStillLooking, loadHouseholdQuestion } from "~/flow/answer-still-looking.server";
import { askHouseholds } from "~/flow/ask-households.server";
import { deliverHouseholdQuestion } from "~/flow/deliver-mail.server";
import { writeNote } from "~/flow/write-note.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { action, loader } from "~/routes/_auth+/still-looking";

import { makeHousehold, makeViewer } from "../factories/market";
import { mailsTo, tokenIn } from "../setup/mails";
import { getRequest, once, postRequest, routeArgs, someSource } from "../setup/requests";

const DAY_MS = 24 * 3_600_000;
const NOW = new Date();
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);

let caseworker: Viewer;
beforeAll(async () => {
  caseworker = await makeViewer("caseworker", "Nora Majerus");
});
beforeEach(async () => {
  // Households of other tests would be asked too.
  await withViewer(SYSTEM, (tx) =>
    tx.household.updateMany({ where: { status: "ready" }, data: { status: "received" } }),
  );
});

/** A ready household that registers today. */
async function makeAsked(email: string | null, languages = ["ti", "fr"]): Promise<string> {
  const id = await makeHousehold(caseworker);
  await withViewer(SYSTEM, async (tx) => {
    await tx.household.updateMany({ where: { id }, data: { registeredOn: NOW, languages } });
    await tx.householdIdentity.createMany({ data: [{ householdId: id, email }] });
  });
  return id;
}

const address = () => `${crypto.randomUUID()}@family.example`;
const questionsOf = (householdId: string) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.householdQuestion.findMany({ where: { householdId }, orderBy: { askedAt: "asc" } }),
  );
const tasksOf = async (householdId: string) =>
  (await readAsViewer(SYSTEM, (tx) => tx.followUpTask.findMany({ where: { householdId } }))).map(
    ({ stepKey }) => stepKey,
  );
const read = (id: string) =>
  readAsViewer(SYSTEM, (tx) => tx.household.findUniqueOrThrow({ where: { id } }));

/** Asks the household and mails it. @returns the token of the links. */
async function askedToken(householdId: string, email: string): Promise<string> {
  await askHouseholds(inDays(62));
  const [question] = await questionsOf(householdId);
  await deliverHouseholdQuestion(question?.id ?? "");
  return tokenIn((await mailsTo(email)).at(-1));
}

describe("a ready household nobody heard of", () => {
  it("is asked twice, then left to its caseworker, and never closed", async () => {
    const id = await makeAsked(address());
    expect(await askHouseholds(inDays(58))).toEqual({ mailed: 0, called: 0, settled: 0 });
    expect(await askHouseholds(inDays(62))).toMatchObject({ mailed: 1 });
    expect(await askHouseholds(inDays(62))).toEqual({ mailed: 0, called: 0, settled: 0 });
    expect(await askHouseholds(inDays(77))).toMatchObject({ mailed: 1 });
    expect(await askHouseholds(inDays(92))).toEqual({ mailed: 0, called: 0, settled: 1 });
    expect(await askHouseholds(inDays(200))).toEqual({ mailed: 0, called: 0, settled: 0 });
    expect(await tasksOf(id)).toEqual(["still_looking_silent"]);
    expect((await read(id)).status).toBe("ready");
  });

  it("is asked once by two clocks at the same moment", async () => {
    const id = await makeAsked(address());
    await Promise.all([askHouseholds(inDays(62)), askHouseholds(inDays(62))]);
    expect(await questionsOf(id)).toHaveLength(1);
  });

  it("without an address is a call for its caseworker, once", async () => {
    const id = await makeAsked(null);
    expect(await askHouseholds(inDays(62))).toMatchObject({ mailed: 0, called: 1 });
    expect(await askHouseholds(inDays(120))).toMatchObject({ called: 0, settled: 0 });
    expect(await tasksOf(id)).toEqual(["still_looking_call"]);
  });

  it("is not asked after a note of its caseworker", async () => {
    const id = await makeAsked(address());
    const form = { kind: "note", text: "Called, still looks" } as const;
    await writeNote(caseworker, once(), { householdId: id, form });
    await withViewer(SYSTEM, (tx) =>
      tx.household.updateMany({ where: { id }, data: { registeredOn: inDays(-300) } }),
    );
    expect(await askHouseholds(inDays(30))).toMatchObject({ mailed: 0 });
    expect(await askHouseholds(inDays(61))).toMatchObject({ mailed: 1 });
  });
});

describe("the mail", () => {
  it("is written in French and English where the household speaks none of the four, and names nobody", async () => {
    const email = address();
    const id = await makeAsked(email, ["ar"]);
    await askedToken(id, email);
    const [mail] = await mailsTo(email);
    expect(mail?.subject).toContain("Cherchez-vous");
    expect(mail?.subject).toContain("Are you still looking");
    expect(mail?.text).not.toMatch(/Selam|Tesfamariam|H-\d{4}/);
    expect([...(mail?.text ?? "").matchAll(/answer=(\w+)/g)].map(([, said]) => said)).toEqual([
      ...["still", "changed", "no_longer", "still", "changed", "no_longer"],
    ]);
  });
});

describe("the link", () => {
  it("shows the question in the household's language and nothing of the file", async () => {
    const email = address();
    const id = await makeAsked(email, ["ar", "de"]);
    const token = await askedToken(id, email);
    const page = await loader({
      request: getRequest(`/still-looking?token=${token}`),
      ...routeArgs(),
    });
    expect(page.question?.texts.map(({ language }) => language)).toEqual(["de"]);
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`${id}|H-\\d{4}|Selam|${email}`));
    expect((await questionsOf(id))[0]?.answer).toBeNull();
  });

  it("answers once, by a form without scripts", async () => {
    const email = address();
    const id = await makeAsked(email);
    const token = await askedToken(id, email);
    const send = (answer: string) =>
      action({ request: postRequest("/still-looking", { token, answer }), ...routeArgs() });
    expect(await send("changed")).toMatchObject({ status: 303 });
    expect(await send("no_longer")).toMatchObject({ status: 303 });
    expect((await questionsOf(id))[0]?.answer).toBe("changed");
    expect(await tasksOf(id)).toEqual(["still_looking_changed"]);
    const told = await readAsViewer(SYSTEM, (tx) =>
      tx.notification.findMany({ where: { link: `/households/${id}` } }),
    );
    expect(told).toMatchObject([{ accountId: caseworker.accountId, kind: "household_answered" }]);
    const [entry] = await readAsViewer(SYSTEM, (tx) =>
      tx.timelineEntry.findMany({ where: { householdId: id, kind: "still_answered" } }),
    );
    expect(entry).toMatchObject({ authorId: null, detail: { answer: "changed" } });
  });

  it("has one effect when different answers are sent at once", async () => {
    const email = address();
    const id = await makeAsked(email);
    const token = await askedToken(id, email);
    const answers = ["still", "no_longer", "changed"] as const;
    await Promise.all(answers.map((answer) => answerStillLooking({ token, answer }, someSource())));
    const entries = await readAsViewer(SYSTEM, (tx) =>
      tx.timelineEntry.count({ where: { householdId: id, kind: "still_answered" } }),
    );
    expect(entries).toBe(1);
    expect((await read(id)).status).toBe("ready");
  });

  it("leads nowhere after its time, and a newer mail ends an older link", async () => {
    const email = address();
    const id = await makeAsked(email);
    const first = await askedToken(id, email);
    const [question] = await questionsOf(id);
    await deliverHouseholdQuestion(question?.id ?? "");
    const second = tokenIn((await mailsTo(email)).at(-1));
    expect(await loadHouseholdQuestion(first, someSource())).toBeNull();
    await withViewer(SYSTEM, (tx) =>
      tx.householdQuestion.updateMany({
        where: { householdId: id },
        data: { askedAt: inDays(-60), expiresAt: inDays(-1) },
      }),
    );
    const late = await answerStillLooking({ token: second, answer: "still" }, someSource());
    expect(late).toMatchObject({ reason: "link_gone" });
  });
});
