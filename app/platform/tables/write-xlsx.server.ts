import writeXlsxFile from "write-excel-file/node";

import type { LocalDate } from "../local-date";
import { withoutFormula } from "./write-csv";

/** A value of a workbook: text, number, day, or nothing. */
export type SheetValue = string | number | null | { date: LocalDate };

export interface WrittenSheet {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly SheetValue[])[];
}

/** A workbook in memory; its headings stay in view, and no text of it is computed. */
export async function writeWorkbook(
  sheets: readonly WrittenSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const content = await writeXlsxFile(
    sheets.map(({ name, headings, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: headings.map((heading) => ({
        width: Math.min(40, Math.max(12, heading.length + 2)),
      })),
      data: [
        headings.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
        ...rows.map((row) => row.map(toCell)),
      ],
    })),
  ).toBuffer();
  return new Uint8Array(content);
}

function toCell(value: SheetValue) {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "object") {
    return { value: new Date(`${value.date}T00:00:00.000Z`), type: Date, format: "dd/mm/yyyy" };
  }
  return { value: withoutFormula(value), type: String };
}
