import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import path from "node:path";

import type { LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";
import { type CsvRefusal, TableError } from "~/platform/tables/csv-stream.server";
import { ZipError, type ZipRefusal } from "~/platform/tables/zip-file.server";

import { GtfsError, type GtfsRefusal, readGtfs } from "./read-gtfs.server";
import { readStopsJson, RowErrors, type StopFile } from "./transit-stop";

/** A list of stops is some hundred kilobytes; a timetable comes as a zip and is not held in memory. */
const LARGEST_JSON = 64 * 1024 * 1024;

export type StopFileRefusal =
  "no_file" | "too_large" | "not_stops" | ZipRefusal | CsvRefusal | GtfsRefusal;

export interface ReadStops {
  file: StopFile;
  errors: RowErrors;
  /** SHA-256 in hexadecimal digits. */
  hash: string;
  name: string;
}

/** Reads a timetable (GTFS zip) or a list of stops or stations (JSON) from the disk. */
export async function readStopFile(
  file: string,
  day: LocalDate | null,
  onProgress: (share: number) => void = () => undefined,
): Promise<Verdict<ReadStops, StopFileRefusal>> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return refuse("no_file");
  const name = path.basename(file);
  const errors = new RowErrors();
  try {
    const isZip = (await firstBytes(file)) === "PK" || /\.zip$/i.test(name);
    if (!isZip && found.size > LARGEST_JSON) return refuse("too_large");
    const read = isZip
      ? await readGtfs(file, day, errors, onProgress)
      : readStopsJson(toJson(await readFile(file, "utf8")), name, errors);
    if (!read) return refuse("not_stops");
    return accept({ file: read, errors, hash: await hashOf(file), name });
  } catch (error) {
    if (error instanceof ZipError) return refuse(error.reason, { entry: error.entry });
    if (error instanceof TableError) {
      return refuse(error.reason, { entry: error.file, detail: error.detail });
    }
    if (error instanceof GtfsError) return refuse(error.reason, { detail: error.detail });
    // A size or a checksum of the zip that is not true is told by the stream.
    if (error instanceof Error && /zip|inflate|crc|size|bytes/i.test(error.message)) {
      return refuse("not_a_zip", { entry: error.message });
    }
    throw error;
  }
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead).toString("latin1");
  } finally {
    await handle.close();
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
