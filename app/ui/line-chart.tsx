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
  /** At most three; each has its own kind of line and its name at its end. */
  series: LineSeries[];
  /** Formats a value for the axis and the table; a plain number when left out. */
  format?: (value: number) => string;
}

const width = 640;
const height = 260;
const edge = { left: 64, right: 120, top: 12, bottom: 28 };

const looks = [
  { stroke: "stroke-action", fill: "fill-action", dash: undefined },
  { stroke: "stroke-attention-ink", fill: "fill-attention-ink", dash: "7 4" },
  { stroke: "stroke-ink-soft", fill: "fill-ink-soft", dash: "2 4" },
] as const;

/** How figures move over time; drawn on the server, told apart by kind of line and name, with the same as a table. */
export function LineChart({ title, axisHeader, points, series, format }: LineChartProps) {
  const { number } = useFormat();
  const show = format ?? ((value: number) => number(value));
  const marks = axisMarks(
    Math.max(0, ...series.flatMap(({ values }) => values.map((v) => v ?? 0))),
  );
  const top = marks.at(-1) ?? 1;
  const innerWidth = width - edge.left - edge.right;
  const innerHeight = height - edge.top - edge.bottom;
  const x = (index: number) => edge.left + (innerWidth * index) / Math.max(1, points.length - 1);
  const y = (value: number) => edge.top + innerHeight * (1 - value / top);
  const every = Math.ceil(points.length / 6);
  return (
    <figure aria-label={title} className="space-y-3">
      <figcaption className="font-semibold">{title}</figcaption>
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={title}>
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${width} ${height}`}
          className="figures block w-full min-w-120 text-[13px]"
        >
          {marks.map((mark) => (
            <g key={mark}>
              <line
                x1={edge.left}
                x2={width - edge.right}
                y1={y(mark)}
                y2={y(mark)}
                className={mark === 0 ? "stroke-line-strong" : "stroke-line"}
              />
              <text x={edge.left - 8} y={y(mark) + 4} textAnchor="end" className="fill-ink-soft">
                {show(mark)}
              </text>
            </g>
          ))}
          {points.map((point, index) =>
            index % every === 0 ? (
              <text
                key={point}
                x={x(index)}
                y={height - 8}
                textAnchor="middle"
                className="fill-ink-soft"
              >
                {point}
              </text>
            ) : null,
          )}
          {series.map((line, index) => (
            <Line
              key={line.id}
              line={line}
              look={looks[index % looks.length] ?? looks[0]}
              x={x}
              y={y}
            />
          ))}
        </svg>
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

function cellOf(value: number | null | undefined, show: (value: number) => string): string {
  return value === null || value === undefined ? "–" : show(value);
}

function Line(props: {
  line: LineSeries;
  look: (typeof looks)[number];
  x: (index: number) => number;
  y: (value: number) => number;
}) {
  const { line, look, x, y } = props;
  const last = line.values.findLastIndex((value) => value !== null);
  const lastValue = line.values[last];
  return (
    <g>
      {linePaths(line.values, x, y).map((path) => (
        <polyline
          key={path}
          points={path}
          fill="none"
          strokeWidth="2.5"
          strokeLinejoin="round"
          strokeLinecap="round"
          strokeDasharray={look.dash}
          className={look.stroke}
        />
      ))}
      {typeof lastValue === "number" ? (
        <>
          <circle cx={x(last)} cy={y(lastValue)} r="4" className={look.fill} />
          <text x={x(last) + 10} y={y(lastValue) + 4} className={`${look.fill} font-medium`}>
            {line.label}
          </text>
        </>
      ) : null}
    </g>
  );
}
