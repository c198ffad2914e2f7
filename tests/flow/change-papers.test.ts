import { existsSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { addPapers, removePaper } from "~/flow/01-change-papers.server";
import { addPhotos } from "~/flow/01-change-photos.server";
import type { Viewer } from "~/modules/people/viewer";
import { findPapers } from "~/modules/properties/find-papers.server";
import { PAPER_BOUNDS, type PaperKind } from "~/modules/properties/paper";
import { type ReceivedPaper, receivePapers } from "~/modules/properties/receive-papers.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { environment } from "~/platform/env.server";
import { getStoredFile } from "~/platform/storage/get-stored-file.server";

import { makeOffer, type MadeOffer, makeViewer } from "../factories/market";
import { once, thrown } from "../setup/requests";

let landlord: Viewer;
let offer: MadeOffer;

beforeAll(async () => {
  landlord = await makeViewer("landlord");
});
beforeEach(async () => {
  offer = await makeOffer(landlord.accountId, { status: "changes_requested" });
});

const PLAIN_PDF = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n";
const SCRIPT_PDF = PLAIN_PDF.replace("/Catalog", "/Catalog /OpenAction << /S /JavaScript >>");

const paper = (name: string, text = PLAIN_PDF): ReceivedPaper => ({
  name,
  content: new TextEncoder().encode(`${text}${name}`),
  mediaType: "application/pdf",
});

const add = (papers: ReceivedPaper[], kind: PaperKind = "plan", form = once()) =>
  addPapers(landlord, form, { offerId: offer.offerId, kind, papers, refused: [] });

const papersFor = (viewer: Viewer) =>
  readAsViewer(viewer, (tx) => findPapers(tx, viewer, offer.dwellingId));

function upload(files: readonly File[]): Request {
  const body = new FormData();
  body.append("act", "upload");
  for (const file of files) body.append("files", file);
  return new Request("http://localhost:3000/offers/x/papers", { method: "POST", body });
}

describe("documents that arrive", () => {
  it("are taken by what they are, and a bad one loses only itself", async () => {
    const received = await receivePapers(
      upload([
        new File([PLAIN_PDF], "plan.pdf"),
        new File([SCRIPT_PDF], "../script.pdf", { type: "application/pdf" }),
        new File(["<html></html>"], "page.pdf", { type: "application/pdf" }),
        new File([PLAIN_PDF.slice(0, 30)], "cut.pdf"),
      ]),
    );
    if (!received.ok) throw new Error(received.reason);
    expect(received.papers.map(({ name }) => name)).toEqual(["plan.pdf"]);
    expect(received.refused).toEqual([
      { name: "script.pdf", reason: "pdf_active" },
      { name: "page.pdf", reason: "type" },
      { name: "cut.pdf", reason: "pdf_broken" },
    ]);
  });
});

describe("papers of a dwelling", () => {
  it("are kept once, however often the form is sent", async () => {
    const form = once();
    await add([paper("plan.pdf")], "plan", form);
    await add([paper("plan.pdf")], "plan", form);
    expect((await papersFor(landlord)).map(({ name, kind }) => [name, kind])).toEqual([
      ["plan.pdf", "plan"],
    ]);
  });

  it("are so many of a kind at most; the others are named and leave no bytes behind", async () => {
    const many = Array.from({ length: PAPER_BOUNDS.perKind + 2 }, (_, at) => paper(`${at}.pdf`));
    const result = await add(many);
    if (!result.ok) throw new Error(result.reason);
    expect(result.refused).toEqual([
      { name: "5.pdf", reason: "surplus" },
      { name: "6.pdf", reason: "surplus" },
    ]);
    expect(result.storageKeys).toHaveLength(PAPER_BOUNDS.perKind);
    for (const key of result.storageKeys) {
      expect(existsSync(join(environment().storageDir, key))).toBe(true);
    }
  });

  it("are read by who reviews; a caseworker sees what the dwelling is like, no title", async () => {
    await add([paper("plan.pdf")]);
    await add([paper("deed.pdf")], "ownership");
    const officer = await makeViewer("guarantee_officer");
    expect((await papersFor(officer)).map(({ name }) => name)).toEqual(["deed.pdf", "plan.pdf"]);
    const caseworker = await makeViewer("caseworker");
    expect((await papersFor(caseworker)).map(({ name }) => name)).toEqual(["plan.pdf"]);
    const [deed] = (await papersFor(officer)).filter(({ kind }) => kind === "ownership");
    const fileId = deed?.fileId ?? "";
    const open = (viewer: Viewer) => readAsViewer(viewer, (tx) => getStoredFile(tx, fileId));
    expect(await open(officer)).toMatchObject({ kind: "document", mediaType: "application/pdf" });
    expect((await thrown(open(caseworker))).status).toBe(404);
    expect((await thrown(open(await makeViewer("landlord")))).status).toBe(404);
    expect((await thrown(open(await makeViewer("office_social_worker")))).status).toBe(404);
  });

  it("are changed by their owner alone, while the offer may be", async () => {
    await add([paper("plan.pdf")]);
    const [plan] = await papersFor(landlord);
    const paperId = plan?.id ?? "";
    const stranger = await makeViewer("landlord");
    const act = { offerId: offer.offerId, paperId };
    expect((await thrown(removePaper(stranger, once(), act))).status).toBe(404);
    expect(await removePaper(landlord, once(), act)).toMatchObject({ ok: true });
    expect(await removePaper(landlord, once(), act)).toMatchObject({ reason: "paper_gone" });
    offer = await makeOffer(landlord.accountId);
    expect(await add([paper("late.pdf")])).toMatchObject({ reason: "wrong_status" });
  });
});

describe("photos of a dwelling", () => {
  it("keep what they look like", async () => {
    const look = "01".repeat(32);
    const picture = {
      content: new Uint8Array([1]),
      mediaType: "image/webp" as const,
      width: 20,
      height: 20,
      look,
    };
    const upload = { offerId: offer.offerId, pictures: [picture], refused: [] };
    await addPhotos(landlord, once(), upload);
    const photos = await readAsViewer(SYSTEM, (tx) =>
      tx.photo.findMany({ where: { dwellingId: offer.dwellingId } }),
    );
    expect(photos.map((photo) => photo.look)).toEqual([look]);
  });
});
