import { formatDetail } from "~/i18n/detail";
import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ScoreBar } from "~/ui/score-bar";

import { criterionName, pointReasonText } from "../matching-texts";
import type { PointComponent } from "../points";

export interface PointsBarProps {
  total: number;
  /** Points that would fill the bar. */
  max: number;
  components: readonly PointComponent[];
  /** Only the bar; the criteria stand elsewhere. */
  compact?: boolean;
}

/** The points of a pair: each criterion with its part, its most and the value it was given for. */
export function PointsBar({ total, max, components, compact = false }: PointsBarProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage();
  return (
    <ScoreBar
      compact={compact}
      total={compact ? number(total) : t("matching.desk.points", { points: number(total) })}
      max={max}
      criteria={components.map(({ criterion, points, max: most, reason, detail }) => ({
        id: criterion,
        label: t(criterionName(criterion)),
        points,
        max: most,
        note: t(pointReasonText(reason), formatDetail(detail, language)),
      }))}
    />
  );
}
