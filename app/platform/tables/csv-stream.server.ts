import { type Readable, Transform } from "node:stream";

import { CsvError, parse } from "csv-parse";

export type CsvRefusal = "not_utf8" | "broken" | "missing_columns";

/** A table that cannot be read any further. */
export class TableError extends Error {
  constructor(
    readonly reason: CsvRefusal,
    readonly file: string,
    /** Lines that were still right, or the columns that are missing. */
    readonly detail: string,
  ) {
    super(`${file}: ${reason} ${detail}`);
    this.name = "TableError";
  }
}

/** One line of a table: the values of the columns asked for, in that order; an absent column gives "". */
export interface TableRow {
  /** From 1, the header included; of a value over several lines the last one. */
  line: number;
  values: readonly string[];
  /** Another number of fields than the header has. */
  isRagged: boolean;
}

export interface TableColumns {
  required: readonly string[];
  optional?: readonly string[];
}

const LONGEST_ROW = 100_000;

/**
 * Reads a CSV with a header line by line, in UTF-8 and nothing else; memory does not grow with the file.
 *
 * @param name of the table, for its errors.
 * @param onBytes how much was read so far.
 * @throws TableError
 */
export async function* readCsv(
  source: Readable,
  name: string,
  { required, optional = [] }: TableColumns,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<TableRow> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  const text = utf8(name, onBytes);
  // A pipeline would end the source's errors elsewhere; each part hands its own to the reader.
  source.on("error", (error) => parser.destroy(error));
  text.on("error", (error) => parser.destroy(error));
  source.pipe(text).pipe(parser);
  let places: number[] | null = null;
  let width = 0;
  let line = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      line = info.lines;
      if (places === null) {
        places = placesOf(record, name, required, optional);
        width = record.length;
        continue;
      }
      yield {
        line,
        values: places.map((place) => (record[place] ?? "").trim()),
        isRagged: record.length !== width,
      };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new TableError("broken", name, String(line + 1));
    throw error;
  } finally {
    source.destroy();
    text.destroy();
  }
  if (places === null) throw new TableError("missing_columns", name, required.join(", "));
}

function placesOf(
  header: readonly string[],
  name: string,
  required: readonly string[],
  optional: readonly string[],
): number[] {
  const plain = header.map((title) => title.trim());
  const missing = required.filter((column) => !plain.includes(column));
  if (missing.length > 0) throw new TableError("missing_columns", name, missing.join(", "));
  return [...required, ...optional].map((column) => plain.indexOf(column));
}

/** Lets UTF-8 through and breaks at the first byte that is not. */
function utf8(name: string, onBytes: (bytes: number) => void): Transform {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let bytes = 0;
  let lines = 1;
  const decode = (chunk: Buffer | undefined): string => {
    try {
      const text = decoder.decode(chunk, { stream: chunk !== undefined });
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
      return text;
    } catch {
      const right = (chunk?.toString("utf8") ?? "").split("\uFFFD")[0] ?? "";
      throw new TableError("not_utf8", name, String(lines + right.split("\n").length - 1));
    }
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        bytes += chunk.length;
        onBytes(bytes);
        done(null, decode(chunk));
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        done(null, decode(undefined));
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
