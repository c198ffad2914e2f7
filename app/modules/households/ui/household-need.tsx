import { Link } from "@remix-run/react";

import { formatDetail } from "~/i18n/detail";
import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";

import type { BearableRent } from "../bearable-rent";
import type { BedroomChange, BedroomsNeeded } from "../bedrooms-needed";
import { bearableRentText, standardName } from "../household-texts";
import type { OwnCount } from "../own-count";
import { BedroomLines } from "./bedroom-lines";
import { OwnCountNote } from "./own-count-note";

export interface HouseholdNeedProps {
  householdId: string;
  /** By the standard, also where a caseworker counts differently. */
  bedrooms: BedroomsNeeded;
  /** A caseworker's own count, which replaces the computed one. */
  own: OwnCount | null;
  changes: readonly BedroomChange[];
  standard: { key: string; source: string; status: "verified" | "unverified" };
  bearable: BearableRent;
  mayCount: boolean;
}

/** What the household needs and can bear, with the reasoning line by line. */
export function HouseholdNeed(props: HouseholdNeedProps) {
  const { householdId, bedrooms, own, changes, standard, bearable, mayCount } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  return (
    <Card title={t("households.page.need")}>
      <p className="mb-2 text-xl font-semibold">
        {t("households.page.needCount", { count: own?.bedrooms ?? bedrooms.bedrooms })}
      </p>
      {own ? (
        <div className="mb-3">
          <OwnCountNote own={own} computed={bedrooms.bedrooms} />
        </div>
      ) : null}
      <BedroomLines lines={bedrooms.lines} />
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
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        <Link to={paths.householdNeed(householdId)} className="prose-link">
          {t("households.needs-on.link")}
        </Link>
        {mayCount ? (
          <Link to={paths.householdBedrooms(householdId)} className="prose-link">
            {t("households.own-count.link")}
          </Link>
        ) : null}
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
