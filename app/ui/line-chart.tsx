import clsx from "clsx";

import { useFormat } from "~/i18n/use-format";

import { axisMarks, linePaths } from "./chart-scale";
import { ChartTable } from "./chart-table";

export interface LineSeries {
  id: string;
  label: string;
  /** One value per point of the axis; null where there is none. */
  values: (number | null)[];
}

export interface LineChartProps {
  title: string;
  /** What the points of the axis are, e.g. "Month". */
  axisHeader: string;
  /** The points of the axis, formatted, in order. */
  points: string[];
  /** At most three; each has its own kind of line. */
  series: LineSeries[];
  /** Formats a value for the axis and the table; a plain number when left out. */
  format?: (value: number) => string;
}

const looks = [
  { stroke: "stroke-action", dash: undefined },
  { stroke: "stroke-attention-ink", dash: "7 4" },
  { stroke: "stroke-ink-soft", dash: "2 4" },
] as const;

type Look = (typeof looks)[number];

/**
 * How figures move over time: drawn on the server, told apart by kind of line, with the same as a table. Only the lines
 * stretch with the page; words keep their size.
 */
export function LineChart({ title, axisHeader, points, series, format }: LineChartProps) {
  const { number } = useFormat();
  const show = format ?? ((value: number) => number(value));
  const marks = axisMarks(
    Math.max(0, ...series.flatMap(({ values }) => values.map((v) => v ?? 0))),
  );
  const top = marks.at(-1) ?? 1;
  const x = (index: number) => (100 * index) / Math.max(1, points.length - 1);
  const y = (value: number) => 100 * (1 - value / top);
  return (
    <figure aria-label={title} className="space-y-3">
      <figcaption className="font-semibold">{title}</figcaption>
      <Legend series={series} />
      <div
        aria-hidden="true"
        className="figures grid grid-cols-[auto_1fr] gap-x-2 text-xs leading-4"
      >
        <div className="-my-2 flex h-60 flex-col-reverse justify-between text-end text-ink-soft">
          {marks.map((mark) => (
            <span key={mark}>{show(mark)}</span>
          ))}
        </div>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="h-56 w-full overflow-visible"
        >
          {marks.map((mark) => (
            <line
              key={mark}
              x2="100"
              y1={y(mark)}
              y2={y(mark)}
              vectorEffect="non-scaling-stroke"
              className={mark === 0 ? "stroke-line-strong" : "stroke-line"}
            />
          ))}
          {series.map((line, index) =>
            linePaths(line.values, x, y).map((path) => (
              <polyline key={path} points={path} fill="none" {...strokeOf(lookOf(index))} />
            )),
          )}
        </svg>
        <span />
        <AxisLabels points={points} x={x} />
      </div>
      <ChartTable
        caption={title}
        headers={[axisHeader, ...series.map(({ label }) => label)]}
        rows={points.map((point, index) => ({
          id: point,
          cells: [point, ...series.map(({ values }) => cellOf(values[index], show))],
        }))}
      />
    </figure>
  );
}

function lookOf(index: number): Look {
  return looks[index % looks.length] ?? looks[0];
}

function strokeOf({ stroke, dash }: Look) {
  return {
    className: stroke,
    strokeWidth: 2.5,
    strokeDasharray: dash,
    strokeLinejoin: "round",
    vectorEffect: "non-scaling-stroke",
  } as const;
}

function Legend({ series }: { series: LineSeries[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {series.map((line, index) => (
        <li key={line.id} className="flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 28 6" className="h-1.5 w-7">
            <line x2="28" y1="3" y2="3" {...strokeOf(lookOf(index))} />
          </svg>
          {line.label}
        </li>
      ))}
    </ul>
  );
}

/** About six of the points, so that they stand apart on a phone too. */
function AxisLabels({ points, x }: { points: string[]; x: (index: number) => number }) {
  const every = Math.ceil(points.length / 6);
  return (
    <div className="relative mt-1.5 h-4 text-ink-soft">
      {points.map((point, index) =>
        index % every === 0 ? (
          <span
            key={point}
            className={clsx("absolute whitespace-nowrap", index > 0 && "-translate-x-1/2")}
            style={{ left: `${x(index).toFixed(2)}%` }}
          >
            {point}
          </span>
        ) : null,
      )}
    </div>
  );
}

function cellOf(value: number | null | undefined, show: (value: number) => string): string {
  return value === null || value === undefined ? "–" : show(value);
}
