import { pipeline, Readable } from "node:stream";

import { CsvError, parse } from "csv-parse";

import { TABLE_LIMITS, type TableRow, UnreadableTable } from "./table";
import { decodeText, detectEncoding, type TextEncoding } from "./text-encoding.server";

export const SEPARATORS = [";", ",", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How a file of separated values is written. */
export interface CsvFormat {
  encoding: TextEncoding;
  separator: Separator;
  /** Excel's first line `sep=;` says the separator and is no row. */
  skipsFirstLine: boolean;
}

/** @throws UnreadableTable for a file that is no text, or has none. */
export async function detectCsv(path: string): Promise<CsvFormat> {
  const encoding = await detectEncoding(path);
  let head = "";
  for await (const text of decodeText(path, encoding)) {
    head += text;
    if (head.length >= TABLE_LIMITS.record) break;
  }
  if (head.trim() === "") throw new UnreadableTable("empty");
  const told = /^sep=([;,\t])\r?\n/i.exec(head)?.[1];
  const separator = SEPARATORS.find((known) => known === told) ?? mostFrequent(firstRecord(head));
  return { encoding, separator, skipsFirstLine: told !== undefined };
}

/**
 * The rows of a file of separated values, one after the other; never more than a few are in memory.
 *
 * @throws UnreadableTable at a record beyond the limits, or a quotation mark that is never closed.
 */
export async function* readCsv(path: string, format: CsvFormat): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter: format.separator,
    from_line: format.skipsFirstLine ? 2 : 1,
    info: true,
    max_record_size: TABLE_LIMITS.record,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ["\r\n", "\n", "\r"],
  });
  pipeline(Readable.from(decodeText(path, format.encoding)), parser, () => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      yield { line: info.lines - lineBreaks(record), cells: record };
    }
  } catch (error) {
    throw asProblem(error);
  } finally {
    parser.destroy();
  }
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

function asProblem(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = Number(error["lines"] ?? 0);
  switch (error.code) {
    case "CSV_MAX_RECORD_SIZE":
      return new UnreadableTable("line_too_long", { line });
    case "CSV_QUOTE_NOT_CLOSED":
      return new UnreadableTable("open_quote", { line });
    default:
      return new UnreadableTable("not_a_table");
  }
}

function lineBreaks(record: readonly string[]): number {
  let breaks = 0;
  for (const text of record) if (text.includes("\n")) breaks += text.split("\n").length - 1;
  return breaks;
}

function firstRecord(head: string): string {
  const text = head.replace(/^[\s;,]*\n/, "");
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (text[at] === "\n" || text[at] === "\r")) return text.slice(0, at);
  }
  return text;
}

function mostFrequent(record: string): Separator {
  const bare = record.replace(/"[^"]*"/g, "");
  const times = (sign: string) => bare.split(sign).length;
  return SEPARATORS.reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}
