import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { SourceNote, SourceStatusBadge } from "~/modules/schemes/ui/source-note";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";

import { standardName } from "../household-texts";
import type { NeedOnDay } from "../need-on-day";
import { AreaLines } from "./area-lines";
import { BedroomLines } from "./bedroom-lines";

export interface NeedOfDayProps {
  need: NeedOnDay;
  title: string;
  /** A caseworker's own count, which holds on every day until it is taken back. */
  ownCount: number | null;
  /** Bedrooms of the day it is compared with; null on that day itself. */
  comparedWith: number | null;
}

/** What the household needs on a day: bedrooms line by line, area, and the rule with its source. */
export function NeedOfDay({ need, title, ownCount, comparedWith }: NeedOfDayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { computed, area, standard, persons } = need;
  const more = comparedWith === null ? null : computed.bedrooms - comparedWith;
  return (
    <Card title={title}>
      <div className="space-y-5">
        <div>
          <p className="text-xl font-semibold">
            {t("households.page.needCount", { count: computed.bedrooms })}
          </p>
          {more === null ? null : (
            <p className="font-medium">
              {more === 0
                ? t("households.needs-on.same")
                : more > 0
                  ? t("households.needs-on.more", { count: more })
                  : t("households.needs-on.fewer", { count: -more })}
            </p>
          )}
          <p className="text-ink-soft">
            {persons.length === 0
              ? t("households.needs-on.nobody")
              : t("households.needs-on.persons", {
                  persons: computed.persons,
                  children: computed.children,
                })}
          </p>
        </div>
        {ownCount === null ? null : (
          <Callout tone="attention" title={t("households.own-count.holds", { count: ownCount })} />
        )}
        <BedroomLines lines={computed.lines} persons={persons} />
        <section>
          <h3 className="mb-1 text-base font-semibold">{t("households.area.title")}</h3>
          <AreaLines area={area} />
        </section>
        <section>
          <h3 className="mb-1 flex flex-wrap items-center gap-2 text-base font-semibold">
            {t("households.needs-on.standard")}
            <SourceStatusBadge status={standard.status} />
          </h3>
          <p>
            {standard.key === "brussels_analogue"
              ? `${t(standardName("brussels_analogue"))} `
              : null}
            {t("households.needs-on.sharing", {
              any: standard.anyShareUnderAge,
              same: standard.sameSexShareUnderAge,
            })}
          </p>
          <p className="text-sm text-ink-soft">
            {t("households.needs-on.since", { date: format.date(standard.validFrom) })}{" "}
            {t("households.page.advice")}
          </p>
          <SourceNote source={standard.source} />
        </section>
      </div>
    </Card>
  );
}
