import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { compareWays } from "~/modules/schemes/compare-ways";
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
  parameters: readonly LegalParameter[];
  today: LocalDate;
}

/** What AIS or Wunnengshëllef would pay for a dwelling of this rent, and how sure that is. */
function organisationRent(rent: Cents, parameters: readonly LegalParameter[], from: LocalDate) {
  const ways = compareWays({ rentCents: rent, chargesCents: 0n, from }, parameters);
  const way = ways.find(({ scheme }) => scheme === "ais");
  return way ? { ...way.monthlyRent, status: way.status } : null;
}

/** What the typed rent makes in a month and a year, and whether it keeps to the ceiling of the law. */
export function RentAdvice({ rent, charges, capital, parameters, today }: RentAdviceProps) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const ceiling = capital === null ? null : rentCeiling(capital, parameters, today);
  const organisation = rent === null ? null : organisationRent(rent, parameters, today);
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
      {organisation ? (
        <div className="space-y-1">
          <p>
            {t("properties.rent.organisation", {
              min: money(organisation.minCents),
              max: money(organisation.maxCents),
            })}
          </p>
          <SourceStatusBadge status={organisation.status} />
        </div>
      ) : null}
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
