import { shrinkPicture } from "../pictures/recode-picture.server";
import type { StoredFileFacts } from "../storage/get-stored-file.server";
import { loadBytes } from "../storage/storage.server";

const HOUR = 3600;
/** Pixels of the longer edge of a picture in a list, twice what it takes on a screen. */
const SMALL_EDGE = 640;

/** The only types a browser may show in place; anything else is saved. */
const SHOWN_TYPES: readonly string[] = ["image/webp"];

/**
 * A private file as an answer: never guessed at, never run, kept by this person's browser alone. The bytes of a file do
 * not change, so a browser that has them asks no more than whether it still may.
 */
export async function serveFile(request: Request, file: StoredFileFacts): Promise<Response> {
  const isShown = file.kind === "photo" && SHOWN_TYPES.includes(file.mediaType);
  const isSmall = isShown && new URL(request.url).searchParams.get("size") === "small";
  const etag = `"${file.checksum.slice(0, 32)}${isSmall ? "-small" : ""}"`;
  const headers = {
    ETag: etag,
    "Cache-Control": `private, max-age=${HOUR}`,
    Vary: "Cookie",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
  if (request.headers.get("if-none-match") === etag) {
    return new Response(null, { status: 304, headers });
  }
  const content = await loadBytes(file.storageKey);
  const body = isSmall ? await shrinkPicture(content, SMALL_EDGE) : new Uint8Array(content);
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Type": file.mediaType,
      "Content-Length": String(body.byteLength),
      "Content-Disposition": isShown ? "inline" : `attachment; filename="${nameOf(file)}"`,
    },
  });
}

/** The name it had elsewhere may say too much in a folder of downloads. */
function nameOf({ mediaType, checksum }: StoredFileFacts): string {
  const ending =
    mediaType === "application/pdf" ? "pdf" : mediaType === "image/webp" ? "webp" : "bin";
  return `${checksum.slice(0, 8)}.${ending}`;
}
