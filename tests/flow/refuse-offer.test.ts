import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { reviewOffer } from "~/flow/01-publish-offer.server";
import { drawLetter } from "~/flow/01-write-letter.server";
import { loadDwelling } from "~/flow/load-dwelling.server";
import { loadMessages } from "~/flow/load-thread.server";
import { getLetter } from "~/modules/messages/letters.server";
import { FrozenLetter } from "~/modules/messages/refusal-letter";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { getStoredFile } from "~/platform/storage/get-stored-file.server";
import { loadBytes } from "~/platform/storage/storage.server";
import { loader } from "~/routes/_app+/offers+/$offerId_.letter.pdf";

import { signInAs, makeAccount, type MadeAccount } from "../factories/accounts";
import { makeOffer, type MadeOffer, makeViewer, viewerOf } from "../factories/market";
import { mailsTo, runJobs } from "../setup/mails";
import { getRequest, once, routeArgs, thrown } from "../setup/requests";

let owner: MadeAccount;
let landlord: Viewer;
let officer: Viewer;
let manager: Viewer;
let ais: Viewer;
let caseworker: Viewer;
let offer: MadeOffer;

const NOTE = "La salle de bains n’a ni fenêtre ni aération.";

beforeAll(async () => {
  owner = await makeAccount(["landlord"], { name: "Milica Đorđević" });
  landlord = await viewerOf(owner);
  officer = await makeViewer("guarantee_officer", "Anna Reuter");
  manager = await makeViewer("lisko_manager");
  ais = await makeViewer("scheme_officer");
  caseworker = await makeViewer("caseworker");
});

beforeEach(async () => {
  offer = await makeOffer(landlord.accountId, { status: "submitted" });
});

const refuseIt = (viewer = officer, version = 0) =>
  reviewOffer(viewer, once(), {
    offerId: offer.offerId,
    form: { act: "refuse", version, refuseReason: "not_habitable", reviewNote: NOTE },
  });
const letter = (viewer: Viewer) => readAsViewer(viewer, (tx) => getLetter(tx, offer.offerId));
const row = () =>
  readAsViewer(SYSTEM, (tx) => tx.offerLetter.findUnique({ where: { offerId: offer.offerId } }));
const saved = async (account: MadeAccount) => {
  const request = getRequest(`/offers/${offer.offerId}/letter/pdf`, await signInAs(account));
  return loader({ request, ...routeArgs(), params: { offerId: offer.offerId } });
};

describe("a refusal", () => {
  it("freezes a letter with its reason, in the owner's language and to his address", async () => {
    await withViewer(landlord, (tx) =>
      tx.account.updateMany({
        where: { id: landlord.accountId },
        data: { language: "de", postalAddress: "12, rue de l’Eau\nL-9240 Diekirch" },
      }),
    );
    expect(await refuseIt()).toMatchObject({ ok: true });
    expect(FrozenLetter.parse((await letter(landlord))?.frozen)).toMatchObject({
      language: "de",
      recipient: { name: "Milica Đorđević", lines: ["12, rue de l’Eau", "L-9240 Diekirch"] },
      dwelling: expect.stringContaining("Grand-Rue") as string,
      reason: "not_habitable",
      note: NOTE,
      writer: "Anna Reuter",
      sender: { name: officer.organisationName },
    });
    const events = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.findMany({
        where: { entityId: offer.offerId },
        select: { action: true, entity: true, actorId: true },
      }),
    );
    const { accountId: actorId } = officer;
    expect(events).toContainEqual({ action: "refuse", entity: "offer", actorId });
    expect(events).toContainEqual({ action: "issue", entity: "letter", actorId });
  });

  it("has no letter when it came too late, for then nothing was refused", async () => {
    expect(await refuseIt(officer, 7)).toMatchObject({ reason: "changed_meanwhile" });
    expect(await row()).toBeNull();
  });

  it("is one, however often it is sent", async () => {
    const answers = await Promise.all([refuseIt(officer), refuseIt(manager)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await row()).not.toBeNull();
  });

  it("of an organisation is written in its name", async () => {
    offer = await makeOffer(landlord.accountId, { status: "submitted", scheme: "ais" });
    expect(await refuseIt(ais)).toMatchObject({ ok: true });
    const { sender } = FrozenLetter.parse((await letter(landlord))?.frozen);
    expect(sender.name).toBe(ais.organisationName);
  });
});

describe("its paper", () => {
  it("is drawn by a job once and kept, and stands in the story of both sides", async () => {
    await refuseIt();
    const inTheMaking = (await loadMessages(landlord, offer.offerId)).story;
    expect(inTheMaking).toMatchObject({ letter: { isReady: false } });
    expect((await thrown(saved(owner))).status).toBe(404);
    await runJobs();
    const first = await row();
    await drawLetter(offer.offerId);
    expect((await row())?.fileId).toBe(first?.fileId);
    const { owned } = await loadDwelling(landlord, offer.dwellingId);
    expect(owned?.documents.letters).toMatchObject([{ offerId: offer.offerId }]);
    for (const viewer of [landlord, officer, manager]) {
      const { story } = await loadMessages(viewer, offer.offerId);
      expect(story).toMatchObject({ letter: { isReady: true } });
      expect(story?.entries.at(-1)).toMatchObject({ event: "refused", note: NOTE });
    }
    const mails = await mailsTo(owner.email);
    const mail = mails.find(({ text }) => text.includes(`/dwellings/${offer.dwellingId}`));
    expect(mail).toBeDefined();
    expect(mail?.text).not.toContain(NOTE);
  });

  it("is saved by the owner as a file with the name of its reference", async () => {
    await refuseIt();
    await drawLetter(offer.offerId);
    const answer = await saved(owner);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    const { reference } = (await letter(landlord)) ?? {};
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="${reference}.pdf"`,
    );
    const { storageKey } = (await letter(officer)) ?? {};
    const kept = await loadBytes(storageKey ?? "");
    expect(Buffer.from(await answer.arrayBuffer()).equals(kept)).toBe(true);
    expect(Buffer.from(kept).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("is out of reach of everybody else", async () => {
    await refuseIt();
    await drawLetter(offer.offerId);
    const fileId = (await row())?.fileId ?? "";
    const stranger = await makeAccount(["landlord"]);
    expect((await thrown(saved(stranger))).status).toBe(404);
    expect((await thrown(saved(await makeAccount(["caseworker"])))).status).toBe(403);
    for (const viewer of [await viewerOf(stranger), ais, caseworker]) {
      const read = readAsViewer(viewer, (tx) => getStoredFile(tx, fileId));
      expect((await thrown(read)).status).toBe(404);
    }
    const own = await readAsViewer(landlord, (tx) => getStoredFile(tx, fileId));
    expect(own).toMatchObject({ kind: "document" });
  });

  it("is not changed by who reads or decided it", async () => {
    await refuseIt();
    for (const viewer of [landlord, officer, manager]) {
      const change = withViewer(viewer, (tx) =>
        tx.offerLetter.updateMany({
          where: { offerId: offer.offerId },
          data: { reference: "Forged" },
        }),
      );
      await expect(change).rejects.toThrow();
    }
  });
});
