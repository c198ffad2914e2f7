import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Disclosure } from "~/ui/disclosure";

import { type GuaranteedFigure, isLimit } from "../guaranteed-figures";
import { SourceNote, SourceStatusBadge } from "./source-note";

/** The dated figures an owner can count on; what the other ways ask in return is folded below. */
export function GuaranteedList({ figures }: { figures: readonly GuaranteedFigure[] }) {
  const { t } = useTranslation();
  return (
    <div className="space-y-6">
      <FigureGrid figures={figures.filter((figure) => !isLimit(figure))} />
      <Disclosure summary={t("schemes.guaranteed.limits")}>
        <FigureGrid figures={figures.filter(isLimit)} />
      </Disclosure>
    </div>
  );
}

/** Each figure with its day, its mark and its source. */
export function FigureGrid({ figures }: { figures: readonly GuaranteedFigure[] }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const valueOf = useFigureValue();
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {figures.map((figure) => (
        <li
          key={figure.key}
          className="flex flex-col gap-2 rounded-ui border border-line bg-surface p-4 sm:p-5"
        >
          <p className="figures text-3xl font-semibold tracking-tight">{valueOf(figure)}</p>
          <p className="flex-1">{t(`schemes.guaranteed.${figure.key}`)}</p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
            <SourceStatusBadge status={figure.status} />
            {t("schemes.guaranteed.since", { date: date(figure.since) })}
          </p>
          <Disclosure summary={<span className="text-sm">{t("schemes.guaranteed.source")}</span>}>
            <SourceNote source={figure.source} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** `12 months`, `90 %`, `3 to 6 months`. */
function useFigureValue(): (figure: GuaranteedFigure) => string {
  const { t } = useTranslation();
  const { number, percent } = useFormat();
  return ({ unit, min, max }) => {
    const isRange = min !== max;
    if (unit === "basis_points") {
      return isRange
        ? t("schemes.value.range", { min: number(min / 100), max: percent(max / 10_000) })
        : percent(max / 10_000);
    }
    const months = t("schemes.value.months", { count: max });
    return isRange ? t("schemes.value.range", { min: number(min), max: months }) : months;
  };
}
