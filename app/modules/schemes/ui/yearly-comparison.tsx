import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { BarChart } from "~/ui/bar-chart";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";

import { shortWayName, yearlyLineName } from "../scheme-texts";
import { type Span, YEARLY_LINES, type YearlyResult } from "../yearly-result";

/** What is left of a year in each way: bars first, then the same figures line by line. */
export function YearlyComparison({ results }: { results: readonly YearlyResult[] }) {
  const { t } = useTranslation();
  const spanText = useSpanText();
  return (
    <>
      <Card>
        <BarChart
          title={t("schemes.calculator.net")}
          labelHeader={t("schemes.calculator.way")}
          valueHeader={t("schemes.calculator.net")}
          rows={results.map(({ way, net }) => ({
            id: way,
            label: t(shortWayName(way)),
            value: Number(net.highCents),
            ...(net.lowCents === net.highCents ? {} : { lowest: Number(net.lowCents) }),
            text: spanText(net),
          }))}
        />
        <p className="mt-3 text-sm text-ink-soft">{t("schemes.calculator.ranges")}</p>
      </Card>
      <Card title={t("schemes.calculator.lines")} flush>
        <LinesTable results={results} />
      </Card>
    </>
  );
}

interface Row {
  id: string;
  label: string;
  cells: Map<string, ReactNode>;
}

const isNothing = ({ lowCents, highCents }: Span) => lowCents === 0n && highCents === 0n;

function LinesTable({ results }: { results: readonly YearlyResult[] }) {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const row = (id: string, label: string, read: (result: YearlyResult) => ReactNode): Row => ({
    id,
    label,
    cells: new Map(results.map((result) => [result.way, read(result)])),
  });
  const lines = YEARLY_LINES.filter((line) =>
    results.some(({ lines }) => !isNothing(lines[line])),
  ).map((line) =>
    row(line, t(yearlyLineName(line)), ({ lines }) =>
      isNothing(lines[line]) ? "" : <Amounts span={lines[line]} />,
    ),
  );
  const net = row("net", t("schemes.calculator.net"), ({ net: left }) => <Amounts span={left} />);
  const after = [
    ...(results.some(({ netReturn }) => netReturn !== null)
      ? [
          row("return", t("schemes.calculator.return"), ({ netReturn }) => {
            if (!netReturn) return "";
            const [low, high] = [netReturn.low, netReturn.high].map((one) => percent(one / 10_000));
            return low === high
              ? String(low)
              : t("schemes.value.range", { min: String(low), max: String(high) });
          }),
        ]
      : []),
    ...(results.some(({ loss }) => !isNothing(loss))
      ? [
          row("loss", t("schemes.calculator.loss"), ({ loss }) =>
            isNothing(loss) ? "" : <Amounts span={loss} />,
          ),
        ]
      : []),
  ];
  return (
    <DataTable
      comparing="amounts"
      caption={t("schemes.calculator.lines")}
      hiddenCaption
      rows={[...lines, net, ...after]}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          id: "line",
          header: t("schemes.calculator.line"),
          isRowHeader: true,
          cell: ({ label }) => label,
        },
        ...results.map(({ way }) => ({
          id: way,
          header: t(shortWayName(way)),
          align: "end" as const,
          cell: ({ id, cells }: Row) =>
            id === "net" ? <strong>{cells.get(way)}</strong> : cells.get(way),
        })),
      ]}
    />
  );
}

/** In a narrow cell the two ends of a range stand one above the other. */
function Amounts({ span: { lowCents, highCents } }: { span: Span }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  if (lowCents === highCents) return <>{money(lowCents)}</>;
  return (
    <>
      <span className="block">{money(lowCents)}</span>
      <span className="block">{t("schemes.value.upTo", { max: money(highCents) })}</span>
    </>
  );
}

/** One amount, or two where the rent is a range. */
function useSpanText(): (span: Span) => string {
  const { t } = useTranslation();
  const { money } = useFormat();
  return ({ lowCents, highCents }) =>
    lowCents === highCents
      ? money(lowCents)
      : t("schemes.value.range", { min: money(lowCents), max: money(highCents) });
}
