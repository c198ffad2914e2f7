import { createHash } from "node:crypto";

import { receiveFiles, type ReceiveRefusal } from "~/platform/http/receive-files.server";
import { accept, type Verdict } from "~/platform/result";
import { deleteBytes, storeBytes, type StoredBytes } from "~/platform/storage/storage.server";

import { EMPTY_FILE, IMPORT_BOUNDS } from "./offer-import";

const LIMITS = { fileBytes: IMPORT_BOUNDS.fileBytes, totalBytes: 26_000_000, files: 1 };

/** A file that came with a form and lies in the storage; nobody names it yet. */
export interface ReceivedImport {
  form: FormData;
  file: { fileName: string; mediaType: string; stored: StoredBytes } | null;
}

/** Puts an uploaded list into the storage. Of an upload that does not come to its end nothing stays. */
export async function receiveImport(
  request: Request,
): Promise<Verdict<ReceivedImport, ReceiveRefusal>> {
  let file: ReceivedImport["file"] = null;
  let isWhole = false;
  try {
    const received = await receiveFiles(request, LIMITS, async (upload) => {
      const content = new Uint8Array(await upload.arrayBuffer());
      if (content.byteLength === 0) return EMPTY_FILE;
      const stored = await storeBytes(content);
      const fileName = upload.name.replace(/\p{Cc}/gu, "").slice(0, IMPORT_BOUNDS.fileName);
      file = { fileName, mediaType: "application/octet-stream", stored };
      return createHash("sha256").update(content).digest("hex");
    });
    isWhole = received.ok;
    return received.ok ? accept({ form: received.form, file }) : received;
  } finally {
    const begun = file as ReceivedImport["file"];
    if (!isWhole && begun) await deleteBytes(begun.stored.storageKey);
  }
}
