import { detectCsv, readCsv } from "./read-csv.server";
import { readXlsx } from "./read-xlsx.server";
import { type TableRow, UnreadableTable } from "./table";
import { firstBytes } from "./text-encoding.server";

/** A file that can be read row by row. */
export interface OpenTable {
  /** `xlsx`, or `csv|<encoding>|<separator>`. */
  format: string;
  rows: AsyncGenerator<TableRow>;
}

const ZIP = "PK\x03\x04";
/** Workbooks of Excel before 2007, and newer ones behind a password. */
const COMPOUND_FILE = "\xd0\xcf\x11\xe0";

/**
 * Finds out by its bytes, never by its name, what kind of table a file is.
 *
 * @throws UnreadableTable for any other file.
 */
export async function openTable(path: string): Promise<OpenTable> {
  const head = (await firstBytes(path)).subarray(0, 4).toString("latin1");
  if (head === COMPOUND_FILE) throw new UnreadableTable("old_excel");
  if (head === ZIP) return { format: "xlsx", rows: readXlsx(path) };
  const format = await detectCsv(path);
  const separator = format.separator === "\t" ? "tabulator" : format.separator;
  return { format: `csv|${format.encoding}|${separator}`, rows: readCsv(path, format) };
}
