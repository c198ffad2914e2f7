import { z } from "zod";

import { plainWord } from "~/platform/plain-word";
import { type Cell, columnLetter, isEmptyCell } from "~/platform/tables/table";

import { cellText } from "./cell-text";
import { COLUMN_NAMES, COLUMNS, type ColumnName } from "./column";
import type { Vocabulary } from "./vocabulary";

/** One column of a file: where it stands, how it is headed there, and which column of ours it is, if any. */
export const HeadedColumn = z.object({
  index: z.int(),
  heading: z.string(),
  column: z.enum(COLUMN_NAMES).nullable(),
});
export type HeadedColumn = z.output<typeof HeadedColumn>;

/** The headings of a file, and what is wrong with them. */
export interface Headings {
  columns: readonly HeadedColumn[];
  missing: readonly ColumnName[];
  /** Ours that two headings name, with the letters of both. */
  doubled: readonly { column: ColumnName; letters: string }[];
  /** Columns that are not read. */
  unknown: readonly HeadedColumn[];
}

/** Recognises the headings in any language and order. */
export function readHeadings(cells: readonly Cell[], vocabulary: Vocabulary): Headings {
  const columns = cells.flatMap((cell, index): HeadedColumn[] => {
    if (isEmptyCell(cell)) return [];
    const heading = cellText(cell).slice(0, 80);
    const word = plainWord(heading.replace(/\([^)]*\)|\*/g, " "));
    return [{ index, heading, column: vocabulary.headings.get(word) ?? null }];
  });
  const found = (column: ColumnName) => columns.filter((headed) => headed.column === column);
  return {
    columns,
    missing: COLUMN_NAMES.filter(
      (column) => COLUMNS[column].isRequired && found(column).length === 0,
    ),
    doubled: COLUMN_NAMES.flatMap((column) => {
      const same = found(column);
      if (same.length < 2) return [];
      return [{ column, letters: same.map(({ index }) => columnLetter(index)).join(", ") }];
    }),
    unknown: columns.filter((headed) => headed.column === null),
  };
}

/** A row in which at least one heading is known; lists often have a title above their headings. */
export function looksLikeHeadings({ columns }: Headings): boolean {
  return columns.filter(({ column }) => column !== null).length >= 2;
}

/** Where each known column stands; of one headed twice the first. */
export function layoutOf({ columns }: Headings): ReadonlyMap<ColumnName, number> {
  const layout = new Map<ColumnName, number>();
  for (const { column, index } of columns) {
    if (column && !layout.has(column)) layout.set(column, index);
  }
  return layout;
}
