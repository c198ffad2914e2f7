import { imports } from "~/i18n/fr/imports";
import type { RowProblem } from "~/modules/imports/check-row";
import { COLUMN_NAMES } from "~/modules/imports/column";
import { columnName } from "~/modules/imports/column-texts";
import type { HeadedColumn } from "~/modules/imports/headings";
import { addDays } from "~/platform/local-date";

import type { Makings } from "./makings";

/** A list somebody sent, as far as its check came. */
export interface WorldImport {
  id: string;
  uploadedBy: string;
  fileName: string;
  sha256: string;
  bytes: number;
  status: string;
  format: string;
  columns: HeadedColumn[];
  rowsRead: number;
  rowsWrong: number;
  problems: number;
  createdAt: string;
  rows: { line: number; problems: RowProblem[] }[];
}

/** A list of a commune with a few things to correct, checked the evening before. */
export function makeImports({ chance, people, options }: Makings): WorldImport[] {
  const rows = [
    {
      line: 2,
      problems: [
        { column: "rent", message: "forms.error.amount", given: "env. 1.200" },
        { column: "availableFrom", message: "forms.error.notADate", given: "printemps" },
      ],
    },
    { line: 3, problems: [{ column: "commune", message: "forms.error.choice", given: "Arlon" }] },
    {
      line: 5,
      problems: [{ column: "landlordEmail", message: "forms.error.required", given: "" }],
    },
  ] satisfies WorldImport["rows"];
  const [officer = people.manager] = people.guaranteeOfficers;
  return [
    {
      id: chance.uuid(),
      uploadedBy: officer.id,
      fileName: "Logements vacants de la commune.csv",
      sha256: `\\x${"5a".repeat(32)}`,
      bytes: 1_840,
      status: "checked",
      format: "csv|windows-1252|;",
      columns: COLUMN_NAMES.map((column, index) => ({
        index,
        heading: imports[columnName(column)],
        column,
      })),
      rowsRead: rows.length,
      rowsWrong: rows.length,
      problems: rows.reduce((sum, row) => sum + row.problems.length, 0),
      createdAt: `${addDays(options.today, -1)}T15:20:00.000Z`,
      rows,
    },
  ];
}
