import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { DataTable } from "~/ui/data-table";

import { tellProblem } from "../import-texts";
import type { ImportRow, OfferImport } from "../offer-import";

export interface ImportProblemsProps {
  found: OfferImport;
  /** The wrong lines of this page. */
  rows: readonly ImportRow[];
}

/** Every error with its line and column, what the cell says and what is expected. */
export function ImportProblems({ found, rows }: ImportProblemsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number } = useFormat();
  const told = rows.flatMap(({ line, problems }) =>
    problems.map((problem, index) => ({
      ...tellProblem(problem, found.columns, t, language),
      key: `${line}-${index}`,
      line,
    })),
  );
  return (
    <DataTable
      caption={t("imports.table.problems")}
      rows={told}
      rowKey={(row) => row.key}
      empty={<p className="p-4">{t("imports.table.none")}</p>}
      columns={[
        {
          id: "line",
          header: t("imports.table.line"),
          isRowHeader: true,
          cell: (row) => (
            <span className="figures">
              {t("imports.table.lineNumber", { line: number(row.line) })}
            </span>
          ),
        },
        {
          id: "column",
          header: t("imports.table.column"),
          cell: (row) => (
            <>
              {row.letter ? <span className="figures font-semibold">{row.letter} · </span> : null}
              {row.heading}
            </>
          ),
        },
        {
          id: "given",
          header: t("imports.table.given"),
          cell: (row) => (row.given ? <q className="break-words">{row.given}</q> : null),
        },
        { id: "problem", header: t("imports.table.problem"), cell: (row) => row.problem },
        {
          id: "expected",
          header: t("imports.table.expected"),
          cell: (row) => <span className="text-ink-soft">{row.expected}</span>,
        },
      ]}
    />
  );
}
