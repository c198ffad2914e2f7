import { formatDetail } from "~/i18n/detail";
import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import type { Assumption } from "../compare-ways";
import { assumptionText } from "../scheme-texts";
import { SourceNote, SourceStatusBadge } from "./source-note";

/** What a result rests on, each with its mark and its source. */
export function AssumptionList({ assumptions }: { assumptions: readonly Assumption[] }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const language = useLanguage();
  return (
    <ul className="space-y-3">
      {assumptions.map((assumption) => (
        <li key={assumption.key} className="space-y-1">
          <p>{t(assumptionText(assumption.key), formatDetail(assumption.detail, language))}</p>
          <p className="flex flex-wrap items-center gap-2">
            <SourceStatusBadge status={assumption.status} />
            {assumption.since ? (
              <span className="text-sm text-ink-soft">
                {t("schemes.guaranteed.since", { date: date(assumption.since) })}
              </span>
            ) : null}
            <SourceNote source={assumption.source} />
          </p>
        </li>
      ))}
    </ul>
  );
}
