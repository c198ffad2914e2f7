import { PDFDocument } from "pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";

import { loadLetters, loadMailing, renderFirstLetter } from "~/flow/load-mailings.server";
import { loadOwner } from "~/flow/load-owner-relations.server";
import { makeLetters } from "~/flow/make-letters.server";
import { discardMailing, writeMailing } from "~/flow/prepare-mailing.server";
import { actOnOwner } from "~/flow/record-owner.server";
import { markReturned, sendMailing } from "~/flow/send-mailing.server";
import type { RelationAct } from "~/modules/owner-relations/relation-forms";
import type { Viewer } from "~/modules/people/viewer";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { readPage } from "~/platform/list-page";
import { deleteUnusedFiles } from "~/platform/storage/delete-unused-files.server";

import { makeMailing, orderMailing } from "../factories/mailings";
import { makeViewer } from "../factories/market";
import { makeOwner } from "../factories/owners";
import { runJobs } from "../setup/mails";
import { ask, lacks } from "../setup/pdf-tools";
import { once, thrown } from "../setup/requests";

let officer: Viewer;
let ais: Viewer;
beforeAll(async () => {
  officer = await makeViewer("guarantee_officer");
  ais = await makeViewer("scheme_officer");
});

const PAGE = readPage(new URLSearchParams());
const show = (mailingId: string, viewer = officer) => loadMailing(viewer, mailingId, PAGE);
const act = (relationId: string, form: RelationAct) =>
  actOnOwner(officer, once(), { relationId, form });
const pagesOf = async (bytes: Uint8Array | null) =>
  bytes && (await PDFDocument.load(bytes)).getPageCount();
const textsOf = (bytes: Uint8Array | null) =>
  ask("pdftotext", ["-", "-"], bytes ?? new Uint8Array())
    .toString()
    .split("\f")
    .filter((page) => page.trim() !== "");
const address = { postalAddress: "3, rue des Prés\nL-7333 Steinsel" };
const noLetters: RelationAct = { act: "no_contact", wish: "owner", channels: ["letter"] };

describe("a selection", () => {
  it("is frozen, and says who is left out and why", async () => {
    await makeOwner(officer, { name: "Frozen Ann", ...address });
    await makeOwner(officer, { name: "Frozen Bea" });
    const closed = await makeOwner(officer, { name: "Frozen Cem", ...address });
    await act(closed, noLetters);
    const mailingId = await makeMailing(officer, "q=frozen", "letter");
    await makeOwner(officer, { name: "Frozen Too Late", ...address });
    const { mailing, leftOut, troubled } = await show(mailingId);
    expect(mailing.counts).toEqual({ waiting: 1, left_out: 2 });
    expect(leftOut.map(({ reason }) => reason).sort()).toEqual(["no_address", "no_contact"]);
    expect(troubled.map(({ name }) => name)).toEqual(["Frozen Bea", "Frozen Cem"]);
  });

  it("follows the texts where they name a commune that is not known", async () => {
    const texts = { fr: { subject: "À {commune}", text: "Bonjour {name}" }, de: {} };
    await makeOwner(officer, { name: "Commune Ann", ...address, communeCode: "0204" });
    await makeOwner(officer, { name: "Commune Bea", ...address });
    const mailingId = await makeMailing(officer, "q=commune", "letter", texts);
    const { mailing, first } = await show(mailingId);
    expect(mailing.counts).toEqual({ waiting: 1, left_out: 1 });
    expect(first).toEqual({
      name: "Commune Ann",
      subject: "À Esch-sur-Alzette",
      text: "Bonjour Commune Ann",
    });
    await writeMailing(officer, once(), {
      ...{ mailingId, texts: { fr: { subject: "Partout", text: "Bonjour {name}" } } },
    });
    expect((await show(mailingId)).mailing.counts).toEqual({ waiting: 2 });
  });

  it("of an officer holds his owners alone, and is his", async () => {
    await makeOwner(officer, { name: "Scope Ann", ...address });
    await makeOwner(ais, { name: "Scope Bea", ...address });
    const mailingId = await makeMailing(ais, "q=scope", "letter");
    expect((await show(mailingId, ais)).recipients.map(({ name }) => name)).toEqual(["Scope Bea"]);
    const other = await makeMailing(officer, "q=scope", "letter");
    expect((await thrown(show(other, ais))).status).toBe(404);
  });
});

describe("letters", () => {
  it("are one file, each on a page of its own in the owner's language, and stand in every log", async () => {
    await makeOwner(officer, { name: "Letter Ann", language: "fr", ...address });
    const german = await makeOwner(officer, { name: "Letter Ben", language: "de", ...address });
    await makeOwner(officer, { name: "Letter Cem", language: "lb", ...address });
    const asked = await makeOwner(officer, { name: "Letter Dan", language: "fr", ...address });
    const mailingId = await makeMailing(officer, "q=letter", "letter");
    expect(await pagesOf(await renderFirstLetter(officer, mailingId))).toBe(1);
    await orderMailing(officer, mailingId);
    // Asked between the selection and the letters.
    await act(asked, noLetters);
    await runJobs();
    await makeLetters(mailingId);

    const { mailing } = await show(mailingId);
    expect(mailing).toMatchObject({ status: "done", made: 3, counts: { sent: 3, left_out: 1 } });
    const bytes = await loadLetters(officer, mailingId);
    expect(await pagesOf(bytes)).toBe(3);
    const { log } = await loadOwner(officer, german, 10);
    expect(log.entries).toMatchObject([
      { kind: "letter", direction: "out", text: "Informationsabend" },
    ]);
    expect(await sendMailing(officer, once(), mailingId)).toMatchObject({ reason: "wrong_status" });
  });

  it.skipIf(lacks("pdftotext"))(
    "say to each owner what was written in his language, or in French [pdftotext]",
    async () => {
      await makeOwner(officer, { name: "Words Ann", language: "fr", ...address });
      await makeOwner(officer, { name: "Words Ben", language: "de", ...address });
      await makeOwner(officer, { name: "Words Cem", language: "lb", ...address });
      const mailingId = await makeMailing(officer, "q=words", "letter");
      await orderMailing(officer, mailingId);
      await runJobs();
      const pages = textsOf(await loadLetters(officer, mailingId));
      expect(pages[0]).toMatch(/Soirée d’information[\s\S]*Bonjour Words Ann[\s\S]*Page 1 sur 1/);
      expect(pages[1]).toMatch(/Informationsabend[\s\S]*Guten Tag Words Ben[\s\S]*Seite 1 von 1/);
      expect(pages[2]).toMatch(/Bonjour Words Cem/);
    },
  );

  it("are kept as long as their mailing", async () => {
    await makeOwner(officer, { name: "Kept Ann", ...address });
    const mailingId = await makeMailing(officer, "q=kept", "letter");
    expect(await loadLetters(officer, mailingId)).toBeNull();
    await orderMailing(officer, mailingId);
    await runJobs();
    const later = new Date(now().getTime() + 10 * 86_400_000);
    await withViewer(SYSTEM, (tx) => deleteUnusedFiles(tx, later));
    expect(await pagesOf(await loadLetters(officer, mailingId))).toBe(1);
    expect((await thrown(loadLetters(ais, mailingId))).status).toBe(404);
  });

  it("that come back are marked, and the next mailing leaves the owner out until his address changes", async () => {
    const relationId = await makeOwner(officer, { name: "Back Ann", ...address });
    const mailingId = await makeMailing(officer, "q=back", "letter");
    await orderMailing(officer, mailingId);
    await runJobs();
    const recipientId = (await show(mailingId)).recipients[0]?.id ?? "";
    const back = { mailingId, recipientId };
    expect(await markReturned(officer, once(), back)).toMatchObject({ ok: true });
    expect(await markReturned(officer, once(), back)).toMatchObject({ reason: "not_returnable" });
    expect((await loadOwner(officer, relationId, 1)).relation.letterReturnedOn).not.toBeNull();
    const next = await makeMailing(officer, "q=back", "letter");
    expect((await show(next)).leftOut).toEqual([{ reason: "letter_returned", count: 1 }]);
    expect(await sendMailing(officer, once(), next)).toMatchObject({ reason: "nobody" });
    expect(await discardMailing(officer, once(), next)).toMatchObject({ ok: true });
  });

  it("to a thousand owners are one file, made piece by piece", { timeout: 180_000 }, async () => {
    await withViewer(SYSTEM, (tx) =>
      tx.ownerRelation.createMany({
        data: Array.from({ length: 1_000 }, (_, index) => ({
          ...{ name: `Thousand ${index}`, source: "other", ...address },
        })),
      }),
    );
    const mailingId = await makeMailing(officer, "q=thousand", "letter");
    await orderMailing(officer, mailingId);
    await runJobs();
    const { mailing } = await show(mailingId);
    expect(mailing).toMatchObject({ status: "done", made: 1_000, counts: { sent: 1_000 } });
    expect(await pagesOf(await loadLetters(officer, mailingId))).toBe(1_000);
    const logged = await readAsViewer(SYSTEM, (tx) =>
      tx.ownerContactEntry.count({ where: { relation: { name: { startsWith: "Thousand" } } } }),
    );
    expect(logged).toBe(1_000);
  });
});
