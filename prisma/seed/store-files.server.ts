import sharp from "sharp";

import { translator } from "~/i18n/translator.server";
import { renderInvoice } from "~/modules/invoices/render-invoice.server";
import { renderLetter } from "~/modules/messages/render-letter.server";
import { storeBytes } from "~/platform/storage/storage.server";

import { FLOOR_PLAN, HOUSE_DRAWINGS } from "./data/house-drawings";
import type { Row } from "./insert-rows.sql.server";
import type { WorldInvoice } from "./make-invoices";
import type { WorldLetter } from "./make-letters";
import type { WorldPaper } from "./make-papers";
import type { WorldPhoto } from "./make-photos";

/** How many files are written at the same time. */
const PARALLEL = 16;

/** Draws every picture once, keeps one file per photo, and returns the rows of the files. */
export async function storePhotos(photos: readonly WorldPhoto[]): Promise<Row[]> {
  const drawn = new Map<string, Promise<Buffer>>();
  const draw = ({ side, index }: WorldPhoto["drawing"]) => {
    const key = `${side} ${index}`;
    const svg = HOUSE_DRAWINGS[side][index]?.svg;
    if (svg === undefined) throw new RangeError(`no drawing ${key}`);
    const known =
      drawn.get(key) ?? sharp(Buffer.from(svg)).webp({ quality: 72, effort: 1 }).toBuffer();
    drawn.set(key, known);
    return known;
  };
  return inParallel(photos, async (photo) => {
    const stored = await storeBytes(await draw(photo.drawing));
    return fileRow(
      {
        id: photo.fileId,
        kind: "photo",
        mediaType: "image/webp",
        ownerId: photo.ownerId,
        createdAt: photo.createdAt,
      },
      stored,
    );
  });
}

/** Draws the plan once and keeps one file per document. */
export async function storePapers(papers: readonly WorldPaper[]): Promise<Row[]> {
  const plan = await sharp(Buffer.from(FLOOR_PLAN.svg)).webp({ quality: 80 }).toBuffer();
  return inParallel(papers, async ({ fileId: id, ownerId, createdAt }) => {
    const file = { id, kind: "document", mediaType: "image/webp", ownerId, createdAt };
    return fileRow(file, await storeBytes(plan));
  });
}

/** Draws the PDF of every invoice and keeps it; the order of the rows is the invoices'. */
export async function storeInvoices(invoices: readonly WorldInvoice[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const invoice of invoices) {
    const stored = await storeBytes(
      await renderInvoice(invoice.frozen, translator(invoice.frozen.language)),
    );
    rows.push(
      fileRow(
        {
          id: invoice.fileId,
          kind: "invoice",
          mediaType: "application/pdf",
          ownerId: null,
          createdAt: invoice.createdAt,
        },
        stored,
      ),
    );
  }
  return rows;
}

/** Draws the paper of every letter and keeps it. */
export async function storeLetters(letters: readonly WorldLetter[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { frozen, fileId, issuedAt } of letters) {
    const stored = await storeBytes(await renderLetter(frozen, translator(frozen.language)));
    const file = { kind: "document", mediaType: "application/pdf", ownerId: null };
    rows.push(fileRow({ ...file, id: fileId, createdAt: issuedAt }, stored));
  }
  return rows;
}

function fileRow(
  file: { id: string; kind: string; mediaType: string; ownerId: string | null; createdAt: string },
  stored: Awaited<ReturnType<typeof storeBytes>>,
): Row {
  const { storageKey, bytes, sha256 } = stored;
  return { ...file, storageKey, bytes, sha256: `\\x${Buffer.from(sha256).toString("hex")}` };
}

async function inParallel<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < items.length; start += PARALLEL) {
    answers.push(...(await Promise.all(items.slice(start, start + PARALLEL).map(work))));
  }
  return answers;
}
