import { Link } from "@remix-run/react";
import clsx from "clsx";

import { ChartTable } from "./chart-table";

export interface BarChartRow {
  id: string;
  label: string;
  value: number;
  /** Where the value is the upper end of a range: its lower end. What lies between is drawn weaker. */
  lowest?: number;
  /** The value or the range, formatted. */
  text: string;
  /** The rows behind the bar. */
  to?: string;
  /** The bar that needs somebody. */
  isMarked?: boolean;
}

export interface BarChartProps {
  title: string;
  /** Headers of the table of figures. */
  labelHeader: string;
  valueHeader: string;
  rows: BarChartRow[];
}

/** Lying bars with their words and numbers: they need no axis, and fit a phone. Drawn on the server. */
export function BarChart({ title, labelHeader, valueHeader, rows }: BarChartProps) {
  const greatest = Math.max(1, ...rows.map((row) => row.value));
  const widthOf = (value: number) => ((100 * Math.max(0, value)) / greatest).toFixed(2);
  return (
    <figure aria-label={title} className="space-y-3">
      <figcaption className="font-semibold">{title}</figcaption>
      <ul className="space-y-2">
        {rows.map((row) => (
          <li key={row.id}>
            <div className="flex items-baseline justify-between gap-3 text-sm">
              {row.to ? (
                <Link to={row.to} className="prose-link inline-block min-h-6">
                  {row.label}
                </Link>
              ) : (
                <span>{row.label}</span>
              )}
              <span className="figures font-medium">{row.text}</span>
            </div>
            <svg
              aria-hidden="true"
              viewBox="0 0 100 3"
              preserveAspectRatio="none"
              className="block h-3 w-full"
            >
              <rect width="100" height="3" className="fill-line" />
              <rect
                width={widthOf(row.value)}
                height="3"
                className={clsx(
                  row.isMarked ? "fill-attention" : "fill-action",
                  row.lowest !== undefined && "opacity-50",
                )}
              />
              {row.lowest === undefined ? null : (
                <rect
                  width={widthOf(row.lowest)}
                  height="3"
                  className={clsx(row.isMarked ? "fill-attention" : "fill-action")}
                />
              )}
            </svg>
          </li>
        ))}
      </ul>
      <ChartTable
        caption={title}
        headers={[labelHeader, valueHeader]}
        rows={rows.map((row) => ({ id: row.id, cells: [row.label, row.text] }))}
      />
    </figure>
  );
}
