import { useTranslation } from "~/i18n/use-translation";

import { Disclosure } from "./disclosure";

export interface ChartTableProps {
  caption: string;
  headers: string[];
  /** The first cell of a row names it. */
  rows: { id: string; cells: string[] }[];
}

/** The figures of a chart, one click away; open on paper. */
export function ChartTable({ caption, headers, rows }: ChartTableProps) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t("shell.chart.asTable")} className="text-sm">
      <table className="w-full max-w-text">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            {headers.map((header, index) => (
              <th
                key={header}
                scope="col"
                className={index === 0 ? "py-1 pe-3 text-start" : "px-3 py-1 text-end"}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id} className="border-b border-line">
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={headers[index]} scope="row" className="py-1 pe-3 text-start font-normal">
                    {cell}
                  </th>
                ) : (
                  <td key={headers[index]} className="px-3 py-1 text-end">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
