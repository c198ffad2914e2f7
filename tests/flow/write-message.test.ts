import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { settleMessages, writeMessage } from "~/flow/01-write-message.server";
import { loadDwelling } from "~/flow/load-dwelling.server";
import { loadDwellings, openQuestion } from "~/flow/load-dwellings.server";
import { loadHome } from "~/flow/load-home.server";
import { loadOffer } from "~/flow/load-offer.server";
import { loadOffers } from "~/flow/load-offers.server";
import { loadMessages } from "~/flow/load-thread.server";
import type { ThreadMessage } from "~/modules/messages/thread";
import type { Viewer } from "~/modules/people/viewer";
import { readOfferFilter } from "~/modules/properties/read-offer-filter";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { readPage } from "~/platform/list-page";

import { makeOffer, type MadeOffer, makeViewer } from "../factories/market";
import { mailsTo, runJobs } from "../setup/mails";
import { once, thrown } from "../setup/requests";

let landlord: Viewer;
let officer: Viewer;
let manager: Viewer;
let ais: Viewer;
let caseworker: Viewer;
let offer: MadeOffer;

beforeAll(async () => {
  landlord = await makeViewer("landlord", "Milica Đorđević");
  officer = await makeViewer("guarantee_officer");
  manager = await makeViewer("lisko_manager");
  ais = await makeViewer("scheme_officer");
  caseworker = await makeViewer("caseworker");
});

beforeEach(async () => {
  offer = await makeOffer(landlord.accountId, { status: "submitted" });
});

const write = (viewer: Viewer, text = "Bonjour.", key = once()) =>
  writeMessage(viewer, key, { offerId: offer.offerId, text });
const words = async (viewer: Viewer): Promise<ThreadMessage[]> => {
  const { story } = await loadMessages(viewer, offer.offerId);
  return (story?.entries ?? []).flatMap((entry) => (entry.kind === "message" ? entry : []));
};
const notices = () =>
  readAsViewer(SYSTEM, (tx) =>
    tx.notification.findMany({
      where: { link: { contains: offer.offerId } },
      select: { kind: true, accountId: true, readAt: true, detail: true },
    }),
  );
const told = async () => (await notices()).map(({ kind, accountId }) => [kind, accountId]);
const waits = async (viewer: Viewer) =>
  (await loadHome(viewer)).items.find(({ key }) => key === "messages_to_answer")?.count;

describe("owner and staff", () => {
  it("read what the other wrote, and see that it was read", async () => {
    expect(await write(landlord, "Une question ?\r\nDeux lignes.")).toMatchObject({ ok: true });
    expect(await words(landlord)).toMatchObject([{ isRead: false, isNew: false }]);
    expect(await words(officer)).toMatchObject([
      { authorName: "Milica Đorđević", body: "Une question ?\nDeux lignes.", isNew: true },
    ]);
    expect(await words(manager)).toMatchObject([{ isNew: false }]);
    expect(await words(landlord)).toMatchObject([{ isRead: true }]);
    await write(officer, "Oui.");
    expect(await words(landlord)).toMatchObject([
      {},
      { body: "Oui.", authorOrganisation: "LISKO", isNew: true },
    ]);
  });

  it("find the words on the pages of the dwelling and of the offer, which note that they were read", async () => {
    await write(landlord);
    const seen = await loadOffer(officer, offer.offerId);
    expect(seen.conversation).toMatchObject({ isWaiting: true });
    await write(officer);
    const { conversation } = await loadDwelling(landlord, offer.dwellingId);
    expect(conversation?.entries.at(-1)).toMatchObject({ kind: "message", isNew: true });
    expect((await words(officer)).at(-1)).toMatchObject({ isRead: true });
  });

  it("are told once, until they have read", async () => {
    await write(manager);
    await write(manager);
    expect(await told()).toEqual([["message_to_owner", landlord.accountId]]);
    expect((await notices())[0]?.detail).toEqual({
      organisation: "LISKO",
      commune: "Diekirch",
    });
    await words(landlord);
    expect((await notices())[0]?.readAt).not.toBeNull();
    await write(manager);
    expect(await told()).toHaveLength(2);
    await write(landlord);
    await write(landlord);
    expect((await told()).filter(([kind]) => kind === "message_from_owner")).toEqual([
      ["message_from_owner", manager.accountId],
    ]);
  });

  it("are told by mail, with a link and without the text", async () => {
    await write(manager, "Ne dites rien de tout cela.");
    await runJobs();
    const mail = (await mailsTo(landlord.email)).at(-1);
    expect(mail?.subject).toContain("Diekirch");
    expect(mail?.text).toContain(`/offers/${offer.offerId}/messages`);
    expect(`${mail?.subject} ${mail?.text}`).not.toContain("Ne dites");
  });

  it("write at once, and the other side is told once", async () => {
    await Promise.all([1, 2, 3, 4].map(() => write(officer)));
    expect(await told()).toHaveLength(1);
    expect(await words(landlord)).toHaveLength(4);
  });

  it("write once with one form", async () => {
    const key = once();
    await write(landlord, "Une fois.", key);
    expect(await write(landlord, "Une fois.", key)).toMatchObject({ ok: true });
    expect(await words(landlord)).toHaveLength(1);
  });
});

describe("the owner's home", () => {
  const cards = async (viewer: Viewer) =>
    (await loadDwellings(viewer, readPage(new URLSearchParams()))).cards;

  it("shows the last word, puts what was not read first, and says when an answer is missing", async () => {
    const owner = await makeViewer("landlord");
    const [quiet, asked] = [
      await makeOffer(owner.accountId, { street: "Rue calme" }),
      await makeOffer(owner.accountId, { street: "Rue demandée" }),
    ];
    offer = asked;
    await write(manager);
    await write(manager);
    const askedAt = new Date("2027-01-05T08:00:00Z");
    const questions = [{ offerId: asked.offerId, askedAt, expiresAt: new Date("2030-01-01") }];
    await withViewer(SYSTEM, (tx) => tx.availabilityQuestion.createMany({ data: questions }));
    const [first, second] = await cards(owner);
    expect(first).toMatchObject({
      dwelling: { id: asked.dwellingId },
      messages: { side: "staff", from: "LISKO", unread: 2 },
      askedAt,
    });
    expect(second).toMatchObject({
      dwelling: { id: quiet.dwellingId },
      messages: null,
      askedAt: null,
    });
    const { conversation } = await loadDwelling(owner, asked.dwellingId);
    expect(conversation?.entries.map(({ id }) => id)).toContain(`asked-${askedAt.getTime()}`);
    expect((await cards(owner)).find(({ messages }) => messages)?.messages?.unread).toBe(0);
  });

  it("asks no more once the owner answered, or said so himself", () => {
    const at = (day: number) => new Date(Date.UTC(2027, 0, day));
    const question = (isAnswered: boolean) => [{ offerId: "a", askedAt: at(5), isAnswered }];
    const published = { id: "a", status: "published", confirmedAt: null } as const;
    expect(openQuestion(published, question(false))).toEqual(at(5));
    expect(openQuestion(published, question(true))).toBeNull();
    expect(openQuestion({ ...published, confirmedAt: at(6) }, question(false))).toBeNull();
    expect(openQuestion({ ...published, confirmedAt: at(4) }, question(false))).toEqual(at(5));
    expect(openQuestion({ ...published, status: "let" }, question(false))).toBeNull();
  });
});

describe("who answers", () => {
  it("is everybody who reviews such offers, while nobody took it on", async () => {
    await write(landlord);
    const people = (await told()).map(([, accountId]) => accountId);
    expect(people).toEqual(expect.arrayContaining([officer.accountId, manager.accountId]));
    expect(people).not.toContain(ais.accountId);
  });

  it("is whoever decided last, where he still reviews such offers", async () => {
    const decide = (reviewedBy: string) =>
      withViewer(SYSTEM, (tx) =>
        tx.offer.updateMany({ where: { id: offer.offerId }, data: { reviewedBy } }),
      );
    await decide(officer.accountId);
    await write(landlord);
    expect(await told()).toEqual([["message_from_owner", officer.accountId]]);
    await words(officer);
    await decide(caseworker.accountId);
    await write(landlord);
    expect((await told()).length).toBeGreaterThan(2);
  });

  it("sees the figure and the same rows behind it, until it is answered or needs no answer", async () => {
    const before = (await waits(officer)) ?? 0;
    await write(landlord);
    await write(landlord);
    expect(await waits(officer)).toBe(before + 1);
    const filter = readOfferFilter(new URLSearchParams("queue=messages"), true);
    const page = readPage(new URLSearchParams("size=100"));
    expect((await loadOffers(officer, filter, page)).total).toBe(before + 1);
    const settled = { offerId: offer.offerId };
    expect(await settleMessages(officer, once(), settled)).toMatchObject({ ok: true });
    expect(await waits(officer)).toBe(before);
    await write(landlord);
    await write(manager);
    expect(await waits(officer)).toBe(before);
  });
});

describe("nobody else", () => {
  it.each(["landlord", "caseworker", "auditor"] as const)(
    "reads along or writes: another %s",
    async (role) => {
      await write(landlord);
      const stranger = await makeViewer(role);
      expect((await thrown(loadMessages(stranger, offer.offerId))).status).toBe(404);
      expect((await thrown(write(stranger))).status).toBe(404);
    },
  );

  it("of another scheme does", async () => {
    expect((await thrown(loadMessages(ais, offer.offerId))).status).toBe(404);
    offer = await makeOffer(landlord.accountId, { scheme: "ais", status: "submitted" });
    await write(landlord);
    expect(await words(ais)).toHaveLength(1);
  });

  it("is written to about an offer that staff does not see yet", async () => {
    offer = await makeOffer(landlord.accountId, { status: "draft" });
    expect(await write(landlord)).toMatchObject({ reason: "not_sent" });
    expect(await words(landlord)).toEqual([]);
  });
});

describe("row-level security, with every check of the application forgotten", () => {
  const row = (side: string, authorId: string) => ({
    offerId: offer.offerId,
    side,
    authorId,
    authorName: "Somebody",
    body: "Forged",
    writtenAt: new Date(),
  });
  const insert = (viewer: Viewer, side: string, authorId = viewer.accountId) =>
    withViewer(viewer, (tx) => tx.offerMessage.createMany({ data: [row(side, authorId)] })).then(
      () => "written",
      () => "refused",
    );

  it("lets nobody write in another's name, on the other side, or about another's offer", async () => {
    expect(await insert(landlord, "owner")).toBe("written");
    expect(await insert(officer, "staff")).toBe("written");
    expect(await insert(landlord, "staff")).toBe("refused");
    expect(await insert(officer, "owner")).toBe("refused");
    expect(await insert(landlord, "owner", officer.accountId)).toBe("refused");
    expect(await insert(await makeViewer("landlord"), "owner")).toBe("refused");
    expect(await insert(ais, "staff")).toBe("refused");
    expect(await insert(caseworker, "staff")).toBe("refused");
  });

  it("lets nobody change or take away what was written", async () => {
    await write(landlord);
    for (const viewer of [landlord, officer, manager]) {
      const where = { offerId: offer.offerId };
      const changed = withViewer(viewer, (tx) =>
        tx.offerMessage.updateMany({ where, data: { body: "Changed" } }),
      );
      await expect(changed).rejects.toThrow();
      const gone = withViewer(viewer, (tx) => tx.offerMessage.deleteMany({ where }));
      await expect(gone).rejects.toThrow();
    }
    expect(await words(landlord)).toMatchObject([{ body: "Bonjour." }]);
  });

  it("shows a stranger no thread and lets no owner say that staff has read", async () => {
    await write(landlord);
    const stranger = await makeViewer("landlord");
    const seen = (viewer: Viewer) =>
      readAsViewer(viewer, (tx) =>
        tx.offerThread.findMany({ where: { offerId: offer.offerId }, select: { offerId: true } }),
      );
    expect(await seen(stranger)).toEqual([]);
    expect(await seen(ais)).toEqual([]);
    expect(await seen(officer)).toHaveLength(1);
    const forged = withViewer(landlord, (tx) =>
      tx.offerThread.updateMany({
        where: { offerId: offer.offerId },
        data: { staffReadAt: new Date() },
      }),
    );
    await expect(forged).rejects.toThrow();
  });
});
