import { createHash } from "node:crypto";

import { fileTypeFromBuffer } from "file-type";

import { receiveFiles, type ReceiveRefusal } from "~/platform/http/receive-files.server";
import { inspectPdf } from "~/platform/pdf/inspect-pdf.server";
import { recodePicture } from "~/platform/pictures/recode-picture.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { PHOTO_TYPES } from "./offer";
import { PAPER_BOUNDS, type PaperRefusal, type RefusedPaper } from "./paper";

/** Far beyond a document: only here is the whole form given up. */
const LIMITS = { fileBytes: 60_000_000, totalBytes: 120_000_000, files: 20 };

/** A document as it is kept. */
export interface ReceivedPaper {
  content: Uint8Array;
  mediaType: "application/pdf" | "image/webp";
  name: string;
}

export interface ReceivedPapers {
  /** The other fields, and per file a text that tells it from others. */
  form: FormData;
  papers: ReceivedPaper[];
  refused: RefusedPaper[];
}

/** Reads an upload of documents: plain PDFs as they are, pictures made anew. A bad file is named and loses only itself. */
export async function receivePapers(
  request: Request,
): Promise<Verdict<ReceivedPapers, ReceiveRefusal>> {
  const papers: ReceivedPaper[] = [];
  const refused: RefusedPaper[] = [];
  const received = await receiveFiles(request, LIMITS, async (file) => {
    const content = new Uint8Array(await file.arrayBuffer());
    const name = plainName(file.name);
    const taken = await take(content);
    if (taken.ok) papers.push({ name, content: taken.content, mediaType: taken.mediaType });
    else refused.push({ name, reason: taken.reason });
    return createHash("sha256").update(content).digest("hex");
  });
  return received.ok ? accept({ form: received.form, papers, refused }) : received;
}

async function take(
  content: Uint8Array,
): Promise<Verdict<Pick<ReceivedPaper, "content" | "mediaType">, PaperRefusal>> {
  if (content.byteLength > PAPER_BOUNDS.bytes) return refuse("bytes");
  const type = await fileTypeFromBuffer(content);
  if (type?.mime === "application/pdf") {
    const verdict = inspectPdf(content);
    return verdict.ok ? accept({ content, mediaType: "application/pdf" }) : verdict;
  }
  const picture = await recodePicture(content, { ...PAPER_BOUNDS, types: PHOTO_TYPES });
  return picture.ok
    ? accept({ content: picture.content, mediaType: picture.mediaType })
    : refuse(picture.reason);
}

/** A file's name without a path or what a terminal or a bidirectional text would obey. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).pop() ?? "";
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  return plain.slice(0, 120) || "–";
}
