import type { LocalDate } from "../local-date";

/** A cell that holds no value of its own: a formula that was never computed, or one whose result is an error. */
export interface BrokenCell {
  broken: "formula" | "error";
}

/** What a cell of a spreadsheet holds; a file of separated values knows only text. */
export type Cell = null | string | number | boolean | { date: LocalDate } | BrokenCell;

export interface TableRow {
  /** As the person's program counts it, from 1. */
  line: number;
  cells: readonly Cell[];
}

/** Why a file cannot be read as a table at all. */
export const TABLE_PROBLEMS = [
  "empty",
  "not_a_table",
  "old_excel",
  "encrypted",
  "broken_file",
  "expands_too_much",
  "no_sheet",
  "line_too_long",
  "open_quote",
  "too_many_rows",
  "too_many_columns",
] as const;
export type TableProblem = (typeof TABLE_PROBLEMS)[number];

/** Thrown by the readers of tables; the text belongs to whoever tells the person. */
export class UnreadableTable extends Error {
  constructor(
    readonly problem: TableProblem,
    readonly detail?: Record<string, string | number>,
  ) {
    super(problem);
    this.name = "UnreadableTable";
  }
}

/** Beyond one of these a table is not read on. */
export const TABLE_LIMITS = {
  rows: 50_000,
  columns: 100,
  /** Characters of one record of a file of separated values, or of one cell of a workbook. */
  record: 100_000,
  /** Bytes a workbook may unpack to, and how many times its packed size. */
  unpacked: 400_000_000,
  ratio: 120,
  entries: 2_000,
  /** Bytes of all shared texts of a workbook. */
  texts: 64_000_000,
} as const;

/** `A`, `Z`, `AA` … for a column counted from 0, as spreadsheets name it. */
export function columnLetter(index: number): string {
  let [rest, letters] = [index + 1, ""];
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}
