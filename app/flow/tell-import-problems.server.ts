import { translator } from "~/i18n/translator.server";
import { tellProblem } from "~/modules/imports/import-texts";
import type { Viewer } from "~/modules/people/viewer";
import { CSV_START, csvLine } from "~/platform/tables/write-csv";

import { wrongRowsOf } from "./load-imports.server";

/**
 * Every error of an import as a file of separated values in the person's language, piece by piece.
 *
 * @throws Response 404 outside the viewer's reach.
 */
export async function tellImportProblems(
  viewer: Viewer,
  id: string,
): Promise<AsyncGenerator<string>> {
  const { found, rows } = await wrongRowsOf(viewer, id);
  const t = translator(viewer.language);
  return lines();

  async function* lines() {
    yield CSV_START;
    yield csvLine([
      t("imports.table.line"),
      t("imports.table.column"),
      t("imports.table.heading"),
      t("imports.table.given"),
      t("imports.table.problem"),
      t("imports.table.expected"),
    ]);
    for await (const page of rows) {
      yield page
        .flatMap(({ line, problems }) =>
          problems.map((problem) => {
            const told = tellProblem(problem, found.columns, t, viewer.language);
            return csvLine([
              ...[line, told.letter, told.heading, told.given, told.problem, told.expected],
            ]);
          }),
        )
        .join("");
    }
  }
}
