import { formatDetail } from "~/i18n/detail";
import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";

import type { BearableRent } from "../bearable-rent";
import type { BedroomChange, BedroomsNeeded } from "../bedrooms-needed";
import { bearableRentText, bedroomLineText, standardName } from "../household-texts";

export interface HouseholdNeedProps {
  bedrooms: BedroomsNeeded;
  changes: readonly BedroomChange[];
  standard: { key: string; source: string; status: "verified" | "unverified" };
  bearable: BearableRent;
}

/** What the household needs and can bear, with the reasoning line by line. */
export function HouseholdNeed({ bedrooms, changes, standard, bearable }: HouseholdNeedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  return (
    <Card title={t("households.page.need")}>
      <p className="text-xl font-semibold">
        {t("households.page.needCount", { count: bedrooms.bedrooms })}
      </p>
      <ul className="mt-2 list-disc space-y-1 ps-5">
        {bedrooms.lines.map((line, index) => (
          <li key={index}>
            {t(bedroomLineText(line.reason), formatDetail(line.detail, language))}
          </li>
        ))}
      </ul>
      {changes.length > 0 ? (
        <ul className="mt-3 space-y-1 text-ink-soft">
          {changes.map((change) => (
            <li key={change.on}>
              {t("households.page.change", { date: format.date(change.on), count: change.to })}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-3 text-sm text-ink-soft">
        {standard.key === "brussels_analogue"
          ? t(standardName("brussels_analogue"))
          : standard.source}{" "}
        {t("households.page.advice")}
      </p>
      <h3 className="mt-6 mb-1 text-base font-semibold">{t("households.page.rent")}</h3>
      <p className="figures text-xl font-semibold">
        {t("households.page.rentMonth", { amount: format.money(bearable.cents) })}
      </p>
      <ul className="mt-2 list-disc space-y-1 ps-5">
        {bearable.lines.map((line) => (
          <li key={line.reason}>
            {t(bearableRentText(line.reason), formatDetail(line.detail, language))}
          </li>
        ))}
      </ul>
      {bearable.status === "unverified" ? (
        <p className="mt-2">
          <Badge tone="attention">{t("households.page.unverified")}</Badge>
        </p>
      ) : null}
    </Card>
  );
}
