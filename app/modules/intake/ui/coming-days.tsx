import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";

import { clockTime } from "../clock-time";
import type { PermanenceDay } from "../permanence-days";

/** What becomes of the next permanences: open, or closed and why. */
export function ComingDays({ days }: { days: readonly PermanenceDay[] }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <Card title={t("intake.coming.title")}>
      {days.length === 0 ? <p className="text-ink-soft">{t("intake.coming.none")}</p> : null}
      <ul className="divide-y divide-line">
        {days.map(({ on, permanence, closed, slots }) => (
          <li
            key={`${on} ${permanence.id}`}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2"
          >
            <span className="min-w-0">
              {date(on, "weekday")}{" "}
              <span className="figures text-ink-soft">
                {clockTime(permanence.fromMinute)}–{clockTime(permanence.toMinute)}
              </span>
            </span>
            {closed ? (
              <Badge tone="attention">
                {closed.kind === "holiday" ? t("intake.coming.holiday") : closed.reason}
              </Badge>
            ) : (
              <span className="text-sm text-ink-soft">
                {t("intake.coming.slots", { count: slots.length * permanence.desks })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
