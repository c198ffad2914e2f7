import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";

import { FIGURE_NAMES, type FigureEntries } from "../owner-figures";
import { figureName, shortWayName } from "../scheme-texts";
import type { RentCap, YearlyResult } from "../yearly-result";
import { AssumptionList } from "./assumption-list";
import { SourceNote, SourceStatusBadge } from "./source-note";

export interface YearlyBasisProps {
  entries: FigureEntries;
  results: readonly YearlyResult[];
}

/** Every assumption behind the result, way by way; on paper also the figures that were typed. */
export function YearlyBasis({ entries, results }: YearlyBasisProps) {
  const { t } = useTranslation();
  return (
    <Card title={t("schemes.calculator.basis")}>
      <div className="space-y-3">
        <div className="hidden print:block">
          <p className="font-semibold">{t("schemes.calculator.figures")}</p>
          <ul>
            {FIGURE_NAMES.filter((name) => entries[name] !== "").map((name) => (
              <li key={name}>
                {t(figureName(name))}: {entries[name]}
              </li>
            ))}
          </ul>
        </div>
        {results.map(({ way, assumptions, status }) => (
          <Disclosure
            key={way}
            summary={
              <span className="flex flex-wrap items-center gap-2">
                {t(shortWayName(way))} <SourceStatusBadge status={status} />
              </span>
            }
          >
            <AssumptionList assumptions={assumptions} />
          </Disclosure>
        ))}
        <p className="max-w-text text-sm text-ink-soft">{t("schemes.calculator.notCounted")}</p>
      </div>
    </Card>
  );
}

/** Whether the rent stays within what the law allows for the capital. */
export function RentCapNote({ cap }: { cap: RentCap }) {
  const { t } = useTranslation();
  const { money, date, number } = useFormat();
  const values = { amount: money(cap.monthlyCents), percent: number(cap.percent) };
  return (
    <Callout tone={cap.isExceeded ? "attention" : "action"} title={t("schemes.cap.title")}>
      <p>{cap.isExceeded ? t("schemes.cap.exceeded", values) : t("schemes.cap.within", values)}</p>
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <SourceStatusBadge status={cap.status} />
        {t("schemes.guaranteed.since", { date: date(cap.since) })}
        <SourceNote source={cap.source} />
      </p>
    </Callout>
  );
}
