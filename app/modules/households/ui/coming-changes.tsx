import { Link } from "@remix-run/react";

import { formatDetail } from "~/i18n/detail";
import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Card } from "~/ui/card";

import { memberEventText } from "../household-texts";
import type { ComingChange } from "../need-on-day";
import { usePersonLabel } from "./use-person-label";

export interface ComingChangesProps {
  householdId: string;
  changes: readonly ComingChange[];
}

/** What is known to change, each day leading to the need of that day. */
export function ComingChanges({ householdId, changes }: ComingChangesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { place } = usePersonLabel();
  return (
    <Card title={t("households.needs-on.ahead")}>
      {changes.length === 0 ? (
        <p className="text-ink-soft">{t("households.needs-on.aheadNone")}</p>
      ) : (
        <ol className="divide-y divide-line">
          {changes.map((change) => {
            const isChange = change.from !== change.to;
            return (
              <li
                key={`${change.on}-${change.position}-${change.kind}`}
                className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)_12rem]"
              >
                <Link
                  to={paths.householdNeed(householdId, change.on)}
                  preventScrollReset
                  className="prose-link figures"
                >
                  {format.date(change.on)}
                </Link>
                <span>
                  {t(
                    memberEventText(change.kind),
                    formatDetail({ age: change.age ?? 0 }, language),
                  )}
                  <span className="block text-sm text-ink-soft">{place(change)}</span>
                </span>
                <span className={isChange ? "font-semibold" : "text-ink-soft"}>
                  {isChange
                    ? t("households.needs-on.becomes", { from: change.from, to: change.to })
                    : t("households.needs-on.stays", { count: change.to })}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </Card>
  );
}
