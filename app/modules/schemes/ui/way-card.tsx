import type { ReactNode } from "react";

import { formatDetail } from "~/i18n/detail";
import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Disclosure } from "~/ui/disclosure";

import type { Way } from "../compare-ways";
import {
  coverText,
  legalTitleName,
  partyName,
  recoveryText,
  schemeLine,
  schemeName,
} from "../scheme-texts";
import { AssumptionList } from "./assumption-list";
import { SourceStatusBadge } from "./source-note";

/** How many lines a card has; the grid around the cards aligns them (see {@link WaysGrid}). */
const LINES = "lg:row-span-13 lg:grid lg:grid-rows-subgrid lg:gap-0";

/** The ways side by side; on a phone one under the other. Lines with the same subject stand at the same height. */
export function WaysGrid({ ways }: { ways: readonly Way[] }) {
  return (
    <ul className="grid gap-4 lg:grid-cols-3 lg:gap-x-4 lg:gap-y-0">
      {ways.map((way) => (
        <WayCard key={way.scheme} way={way} />
      ))}
    </ul>
  );
}

function WayCard({ way }: { way: Way }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { money } = useFormat();
  const cover = coverText(way.cover);
  const recovery = recoveryText(way.recovery);
  const range = ({ minCents, maxCents }: Way["yearlyRent"]) =>
    minCents === maxCents
      ? money(maxCents)
      : t("schemes.value.range", { min: money(minCents), max: money(maxCents) });
  return (
    <li className={`rounded-ui border border-line bg-surface p-4 sm:p-5 ${LINES}`}>
      <div className="space-y-2">
        <h3 className="text-lg">{t(schemeName(way.scheme))}</h3>
        <SourceStatusBadge status={way.status} />
      </div>
      <p className="pt-1 pb-3 text-ink-soft">{t(schemeLine(way.scheme))}</p>
      <dl className="lg:contents">
        <Line term={t("schemes.way.monthly")}>
          <span className="figures text-xl font-semibold">{range(way.monthlyRent)}</span>
        </Line>
        <Line term={t("schemes.way.yearly")}>
          <span className="figures">{range(way.yearlyRent)}</span>
        </Line>
        <Line term={t("schemes.way.taxable")}>
          <span className="figures">{range(way.taxableYearlyRent)}</span>
        </Line>
        <Line term={t("schemes.way.cover")}>
          {t(cover.key, formatDetail(cover.detail, language))}
        </Line>
        <Line term={t("schemes.way.tenant")}>
          {t(partyName(way.tenant))} · {t(legalTitleName(way.legalTitle))}
        </Line>
        <Line term={t("schemes.way.payer")}>{t(partyName(way.payer))}</Line>
        <Line term={t("schemes.way.maintainer")}>{t(partyName(way.maintainer))}</Line>
        <Line term={t("schemes.way.followUp")}>{t(partyName(way.followUp))}</Line>
        <Line term={t("schemes.way.length")}>
          {way.maxMonths === null
            ? t("schemes.way.noLimit")
            : t("schemes.value.months", { count: way.maxMonths })}
        </Line>
        <Line term={t("schemes.way.recovery")}>
          {t(recovery.key, formatDetail(recovery.detail, language))}
        </Line>
      </dl>
      <div className="border-t border-line pt-3">
        <Disclosure summary={t("schemes.way.assumptions")}>
          <AssumptionList assumptions={way.assumptions} />
        </Disclosure>
      </div>
    </li>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-t border-line py-2">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
