import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LegalParameter } from "~/modules/schemes/legal-parameter";
import { SourceStatusBadge } from "~/modules/schemes/ui/source-note";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import { rentCeiling } from "../capacity";

export interface RentAdviceProps {
  /** As typed so far; null while it is no amount. */
  rent: Cents | null;
  charges: Cents | null;
  capital: Cents | null;
  rentCap: readonly LegalParameter[];
  today: LocalDate;
}

/** What the typed rent makes in a month and a year, and whether it keeps to the ceiling of the law. */
export function RentAdvice({ rent, charges, capital, rentCap, today }: RentAdviceProps) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const ceiling = capital === null ? null : rentCeiling(capital, rentCap, today);
  const isOver = ceiling !== null && rent !== null && rent > ceiling.monthlyCents;
  return (
    <div
      aria-live="polite"
      className="space-y-2 rounded-ui border border-action/30 bg-action-soft p-4"
    >
      {rent === null ? (
        <p className="text-ink-soft">{t("properties.rent.later")}</p>
      ) : (
        <p>
          {t("properties.rent.sum", {
            month: money(rent + (charges ?? 0n)),
            year: money(rent * 12n),
          })}
        </p>
      )}
      {ceiling ? (
        <>
          <p className={isOver ? "font-semibold text-attention-ink" : undefined}>
            {t(isOver ? "properties.rent.over" : "properties.rent.ceiling", {
              ceiling: money(ceiling.monthlyCents),
            })}
          </p>
          <SourceStatusBadge status={ceiling.status} />
        </>
      ) : null}
    </div>
  );
}
