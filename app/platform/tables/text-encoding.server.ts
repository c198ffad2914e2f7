import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { StringDecoder } from "node:string_decoder";

import { UnreadableTable } from "./table";

/** How the bytes of a file of separated values spell their text. */
export const TEXT_ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

const LOOKED_AT = 65_536;

/** The first bytes of other kinds of files, in Latin-1. */
const OTHER_KINDS =
  /^(%PDF|\x89PNG|\xff\xd8\xff|GIF8|\{\\rtf|<\?xml|<!doctype|<html|BM|RIFF|7z\xbc|Rar!)/i;

/** 0x80 to 0x9F of Windows-1252, which differ from Latin-1; five of them are no characters. */
const WINDOWS_1252 =
  "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd" +
  "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

/** The first bytes of a file, at most 64 KB. */
export async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * Finds out how a text is spelled: by its mark, by the zero bytes of UTF-16, by being right UTF-8 to its last byte, else
 * Windows-1252, which Excel writes in western Europe.
 *
 * @throws UnreadableTable for a file that is no text.
 */
export async function detectEncoding(path: string): Promise<TextEncoding> {
  const head = await firstBytes(path);
  if (head.length === 0) throw new UnreadableTable("empty");
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (OTHER_KINDS.test(head.subarray(0, 16).toString("latin1"))) {
    throw new UnreadableTable("not_a_table");
  }
  const zerosAt = (half: 0 | 1) => head.filter((byte, at) => byte === 0 && at % 2 === half).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd > head.length / 5 && even < odd / 20) return "utf-16le";
  if (even > head.length / 5 && odd < even / 20) return "utf-16be";
  if (even + odd > 0 || hasControls(head)) throw new UnreadableTable("not_a_table");
  return (await isUtf8(path)) ? "utf-8" : "windows-1252";
}

/** The text of a file piece by piece, without the mark at its beginning. */
export async function* decodeText(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decode = decoder(encoding);
  let isFirst = true;
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decode(bytes);
    yield isFirst ? text.replace(/^\ufeff/, "") : text;
    isFirst = isFirst && text === "";
  }
}

function decoder(encoding: TextEncoding): (bytes: Buffer) => string {
  if (encoding === "windows-1252") {
    return (bytes) =>
      bytes
        .toString("latin1")
        .replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? "\ufffd");
  }
  if (encoding === "utf-8") {
    const decoding = new StringDecoder("utf8");
    return (bytes) => decoding.write(bytes);
  }
  const decoding = new TextDecoder(encoding);
  return (bytes) => decoding.decode(bytes, { stream: true });
}

async function isUtf8(path: string): Promise<boolean> {
  const decoding = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
      decoding.decode(bytes, { stream: true });
    }
    decoding.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** More than a stray one of the signs that no text has. */
function hasControls(head: Buffer): boolean {
  let found = 0;
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) found += 1;
  return found > head.length / 200;
}
