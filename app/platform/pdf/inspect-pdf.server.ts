import { inflateSync } from "node:zlib";

import { accept, refuse, type Verdict } from "../result";

/** Why a PDF of somebody else is not kept. */
export type PdfRefusal = "pdf_broken" | "pdf_locked" | "pdf_active";

/** Bytes that all object streams of one file may take together when unpacked. */
const UNPACKED_BYTES = 40_000_000;
/** A head may come after a few bytes of other software, the end before a few. */
const EDGE_BYTES = 1024;

/** Names of what runs, opens or carries something else (ISO 32000-1, 12.6 and 7.11); never part of a plain document. */
const ACTIVE_NAMES: ReadonlySet<string> = new Set([
  "JavaScript",
  "Launch",
  "EmbeddedFile",
  "EmbeddedFiles",
  "RichMedia",
  "Rendition",
  "SubmitForm",
  "ImportData",
]);
/** Short enough to stand in packed bytes by chance; looked for in objects only. */
const SHORT_ACTIVE_NAMES: ReadonlySet<string> = new Set(["JS", "XFA", "GoToE"]);

/**
 * Whether a PDF is a document and nothing else: whole, not locked, without scripts, launched programs, forms that send
 * or files inside. Objects packed in streams are unpacked within a limit; page contents are not looked at.
 */
export function inspectPdf(content: Uint8Array): Verdict<object, PdfRefusal> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const text = bytes.toString("latin1");
  const end = text.slice(-EDGE_BYTES);
  if (!/%PDF-[12]\.\d/.test(text.slice(0, EDGE_BYTES))) return refuse("pdf_broken");
  if (!end.includes("startxref") || !end.includes("%%EOF")) return refuse("pdf_broken");
  const objects = objectsOf(bytes, text);
  if (objects === null) return refuse("pdf_broken");
  const names = namesIn(objects);
  if (names.has("Encrypt")) return refuse("pdf_locked");
  const isActive =
    [...ACTIVE_NAMES, ...SHORT_ACTIVE_NAMES].some((name) => names.has(name)) ||
    [...namesIn(text)].some((name) => ACTIVE_NAMES.has(name));
  return isActive ? refuse("pdf_active") : accept({});
}

/** The text of every object, those packed in object streams too; null when one cannot be unpacked. */
function objectsOf(bytes: Buffer, text: string): string | null {
  const parts: string[] = [];
  let room = UNPACKED_BYTES;
  let at = 0;
  for (const match of text.matchAll(/>>\s*stream\r?\n/g)) {
    if (match.index < at) continue;
    const start = match.index + match[0].length;
    const stop = text.indexOf("endstream", start);
    if (stop < 0) return null;
    const plain = text.slice(at, match.index);
    parts.push(plain);
    at = stop;
    const head = namesIn(plain.slice(Math.max(0, plain.lastIndexOf(" obj"))));
    if (!head.has("ObjStm")) continue;
    const unpacked = unpack(bytes.subarray(start, stop), head, room);
    if (unpacked === null) return null;
    room -= unpacked.length;
    parts.push(unpacked);
  }
  parts.push(text.slice(at));
  return parts.join("\n");
}

function unpack(content: Buffer, head: ReadonlySet<string>, room: number): string | null {
  if (!head.has("Filter")) return content.toString("latin1");
  if (!head.has("FlateDecode") || head.has("ASCII85Decode") || head.has("LZWDecode")) return null;
  try {
    return inflateSync(content, { maxOutputLength: Math.max(1, room) }).toString("latin1");
  } catch {
    return null;
  }
}

/** Names as PDF writes them, `#4a` standing for a letter. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [, name = ""] of text.matchAll(/\/([A-Za-z#][\w#]{0,30})/g)) {
    names.add(
      name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    );
  }
  return names;
}
