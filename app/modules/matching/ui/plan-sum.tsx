import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import type { PlanSum } from "../match-plan";

export interface PlanSumsProps {
  plan: PlanSum;
  byHand: PlanSum;
  /** Of the plan before, if there is one. */
  before: PlanSum | null;
}

const FIGURES = ["homes", "points", "waitingDays"] as const;

/** What the plan brings, beside working dwelling by dwelling and beside the plan before. */
export function PlanSums({ plan, byHand, before }: PlanSumsProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const gain = (figure: (typeof FIGURES)[number], other: PlanSum) => {
    const more = plan[figure] - other[figure];
    if (more === 0) return t("matching.plan.sum.same");
    return t(more > 0 ? "matching.plan.sum.more" : "matching.plan.sum.less", {
      number: number(Math.abs(more)),
    });
  };
  return (
    <table className="w-full text-start">
      <caption className="sr-only">{t("matching.plan.sum.title")}</caption>
      <thead className="text-sm text-ink-soft">
        <tr>
          <th scope="col" className="py-1 text-start font-medium">
            <span className="sr-only">{t("matching.plan.sum.figure")}</span>
          </th>
          <th scope="col" className="py-1 ps-3 text-end font-medium">
            {t("matching.plan.sum.plan")}
          </th>
          <th scope="col" className="py-1 ps-3 text-end font-medium">
            {t("matching.plan.sum.byHand")}
          </th>
          {before ? (
            <th scope="col" className="py-1 ps-3 text-end font-medium">
              {t("matching.plan.sum.before")}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {FIGURES.map((figure) => (
          <tr key={figure} className="border-t border-line align-baseline">
            <th scope="row" className="py-2 text-start font-normal">
              {t(`matching.plan.sum.${figure}`)}
            </th>
            <td className="figures py-2 ps-3 text-end text-xl font-semibold">
              {number(plan[figure])}
            </td>
            {[byHand, before].map((other, place) =>
              other ? (
                <td key={place} className="figures py-2 ps-3 text-end">
                  {number(other[figure])}
                  <span className="block text-sm text-ink-soft">{gain(figure, other)}</span>
                </td>
              ) : null,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
