import { Readable } from "node:stream";

const TYPES = {
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/**
 * A file made for this answer, saved and never shown in the page. A text comes piece by piece, as the reader takes it.
 *
 * @param name without its ending; letters, digits and hyphens.
 */
export function download(
  name: string,
  ending: keyof typeof TYPES,
  content: Uint8Array<ArrayBuffer> | AsyncIterable<string>,
): Response {
  const body =
    content instanceof Uint8Array
      ? content
      : (Readable.toWeb(Readable.from(encoded(content))) as ReadableStream<Uint8Array>);
  return new Response(body, {
    headers: {
      "Content-Type": TYPES[ending],
      "Content-Disposition": `attachment; filename="${name}.${ending}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
