import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { pauseOrResumeOffer } from "~/flow/01-pause-offer.server";
import { answerAvailability, loadQuestion } from "~/flow/answer-availability.server";
import { askAvailability } from "~/flow/ask-availability.server";
import { deliverQuestion } from "~/flow/deliver-mail.server";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays, fromDatabaseDate } from "~/platform/local-date";

import { makeOffer, makeViewer, type MadeOffer } from "../factories/market";
import { once, someSource, thrown } from "../setup/requests";

const DAY_MS = 24 * 3_600_000;
const NOW = new Date();
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);

let landlord: Viewer;
let offer: MadeOffer;

beforeAll(async () => {
  landlord = await makeViewer("landlord");
});

beforeEach(async () => {
  // Offers of other tests would be asked about too.
  await withViewer(SYSTEM, (tx) =>
    tx.offer.updateMany({ where: { status: "published" }, data: { confirmedAt: inDays(900) } }),
  );
  offer = await makeOffer(landlord.accountId);
  await withViewer(SYSTEM, (tx) =>
    tx.offer.updateMany({ where: { id: offer.offerId }, data: { publishedAt: NOW } }),
  );
});

const read = () =>
  readAsViewer(SYSTEM, (tx) => tx.offer.findUniqueOrThrow({ where: { id: offer.offerId } }));
const questions = () =>
  readAsViewer(SYSTEM, (tx) =>
    tx.availabilityQuestion.findMany({
      where: { offerId: offer.offerId },
      orderBy: { askedAt: "asc" },
    }),
  );

/** Mails the last question. @returns the token of its links. */
async function mailedToken(): Promise<string> {
  const [question] = (await questions()).reverse();
  if (!question) throw new Error("nothing was asked");
  await deliverQuestion(question.id);
  const mails = await readAsViewer(SYSTEM, (tx) =>
    tx.keptMail.findMany({
      where: { text: { contains: "/still-free" } },
      orderBy: { createdAt: "asc" },
    }),
  );
  const links = [
    ...(mails.at(-1)?.text ?? "").matchAll(/still-free\?token=([\w-]+)&answer=(\w+)/g),
  ];
  expect(links.map((link) => link[2])).toEqual(["free", "later", "gone"]);
  return links[0]?.[1] ?? "";
}

async function askedToken(): Promise<string> {
  await askAvailability(inDays(31));
  return mailedToken();
}

describe("an offer nobody speaks of", () => {
  it("is asked about twice, then rests, and running the clock again changes nothing", async () => {
    expect(await askAvailability(inDays(29))).toEqual({ asked: 0, paused: 0 });
    expect(await askAvailability(inDays(30))).toEqual({ asked: 1, paused: 0 });
    expect(await askAvailability(inDays(30))).toEqual({ asked: 0, paused: 0 });
    expect(await askAvailability(inDays(37))).toEqual({ asked: 1, paused: 0 });
    expect(await askAvailability(inDays(43))).toEqual({ asked: 0, paused: 0 });
    expect(await askAvailability(inDays(44))).toEqual({ asked: 0, paused: 1 });
    expect(await askAvailability(inDays(45))).toEqual({ asked: 0, paused: 0 });
    expect(await read()).toMatchObject({ status: "paused", pauseReason: "unanswered" });
    const notices = await readAsViewer(SYSTEM, (tx) =>
      tx.notification.findMany({ where: { accountId: landlord.accountId, kind: "offer_paused" } }),
    );
    expect(notices).toHaveLength(1);
  });

  it("comes back with its owner's word, by link or signed in", async () => {
    for (const day of [30, 37, 44]) await askAvailability(inDays(day));
    const token = await mailedToken();
    await answerAvailability({ token, answer: "free" }, someSource());
    expect(await read()).toMatchObject({ status: "published", pauseReason: null });
    const pause = await pauseOrResumeOffer(landlord, once(), {
      offerId: offer.offerId,
      act: "pause",
    });
    expect(pause.ok).toBe(true);
    expect(await read()).toMatchObject({ status: "paused", pauseReason: "owner" });
    await pauseOrResumeOffer(landlord, once(), { offerId: offer.offerId, act: "resume" });
    expect((await read()).status).toBe("published");
  });
});

describe("the link of a question", () => {
  it("only shows the question when it is opened", async () => {
    const token = await askedToken();
    const before = await read();
    expect(await loadQuestion(token, someSource())).toMatchObject({ isAnswered: false });
    expect(await read()).toEqual(before);
    expect(await loadQuestion("something-else", someSource())).toBeNull();
  });

  it("answers once: the first answer stands", async () => {
    const token = await askedToken();
    expect(await answerAvailability({ token, answer: "free" }, someSource())).toMatchObject({
      ok: true,
    });
    expect(await answerAvailability({ token, answer: "gone" }, someSource())).toMatchObject({
      ok: true,
    });
    expect((await read()).status).toBe("published");
    expect((await read()).confirmedAt).not.toBeNull();
  });

  it("has one effect when both answers are sent at once", async () => {
    const token = await askedToken();
    const answers = ["free", "gone", "free", "gone"] as const;
    const results = await Promise.all(
      answers.map((answer) => answerAvailability({ token, answer }, someSource())),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    const { status, version } = await read();
    const answer = (await questions()).at(-1)?.answer;
    expect(status).toBe(answer === "free" ? "published" : "withdrawn");
    expect(version).toBe(1);
  });

  it("moves the day from which the dwelling is free", async () => {
    const token = await askedToken();
    const availableFrom = addDays(today(), 50);
    await answerAvailability({ token, answer: "later", availableFrom }, someSource());
    const { availableFrom: stored, status } = await read();
    expect(status).toBe("published");
    expect(stored && fromDatabaseDate(stored)).toBe(availableFrom);
  });

  it("withdraws what is no longer free", async () => {
    const token = await askedToken();
    await answerAvailability({ token, answer: "gone" }, someSource());
    expect(await read()).toMatchObject({ status: "withdrawn", endReason: "let_otherwise" });
  });

  it("takes nothing away from a family in the meantime, and keeps the question open", async () => {
    const token = await askedToken();
    await withViewer(SYSTEM, (tx) =>
      tx.offer.updateMany({ where: { id: offer.offerId }, data: { status: "reserved" } }),
    );
    expect(await answerAvailability({ token, answer: "gone" }, someSource())).toMatchObject({
      ok: false,
      reason: "offer_bound",
    });
    expect((await read()).status).toBe("reserved");
    expect((await questions()).at(-1)?.answer).toBeNull();
  });

  it("leads nowhere after its time, and a newer mail ends an older link", async () => {
    const first = await askedToken();
    const second = await mailedToken();
    expect(await loadQuestion(first, someSource())).toBeNull();
    await withViewer(SYSTEM, (tx) =>
      tx.availabilityQuestion.updateMany({
        where: { offerId: offer.offerId },
        data: { askedAt: inDays(-90), expiresAt: inDays(-1) },
      }),
    );
    expect(await answerAvailability({ token: second, answer: "free" }, someSource())).toMatchObject(
      {
        reason: "link_gone",
      },
    );
  });
});

describe("pausing", () => {
  it("is the owner's alone", async () => {
    const stranger = await makeViewer("landlord");
    const act = { offerId: offer.offerId, act: "pause" } as const;
    const refusal = await thrown(pauseOrResumeOffer(stranger, once(), act));
    expect(refusal.status).toBe(404);
    expect((await read()).status).toBe("published");
  });
});
