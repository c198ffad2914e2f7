import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { languageName } from "~/modules/households/household-texts";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { PersonName } from "~/ui/person-name";

import type { Arrival } from "../arrival";
import { clockTime } from "../clock-time";

/** Somebody at the desk as its page shows him. */
export interface ArrivalLine extends Arrival {
  name: string | null;
  householdCode: string | null;
  appointmentMinute: number | null;
  calledByName: string | null;
}

/** Number, name if one was given, what the conversation needs; below it what can be done. */
export function ArrivalCard({
  arrival,
  state,
  children,
}: {
  arrival: ArrivalLine;
  /** How long he waits, with whom he is, or how it ended. */
  state: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { time } = useFormat();
  const facts = [
    arrival.language ? t(languageName(arrival.language)) : null,
    arrival.interpreterNeeded ? t("intake.value.interpreter") : null,
    arrival.persons ? t("intake.value.persons", { count: arrival.persons }) : null,
    arrival.appointmentMinute === null
      ? t("intake.desk.without")
      : t("intake.desk.with", { time: clockTime(arrival.appointmentMinute) }),
  ];
  return (
    <div className="space-y-3 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="figures min-w-8 text-xl font-semibold">
          <span className="sr-only">{t("intake.desk.number")} </span>
          {arrival.number}
        </span>
        {arrival.name ? <PersonName className="font-medium">{arrival.name}</PersonName> : null}
        {arrival.householdCode && arrival.householdId ? (
          <Link to={paths.household(arrival.householdId)} className="prose-link">
            {arrival.householdCode}
          </Link>
        ) : arrival.householdCode ? (
          <span>{arrival.householdCode}</span>
        ) : null}
        {arrival.isUrgent ? <Badge tone="attention">{t("intake.desk.urgent")}</Badge> : null}
        <span className="ms-auto text-sm text-ink-soft">{state}</span>
      </div>
      <p className="text-sm text-ink-soft">
        {t("intake.desk.arrivedAt", { time: time(arrival.arrivedAt) })} ·{" "}
        {facts.filter(Boolean).join(" · ")}
      </p>
      {children ? <div className="no-print space-y-3">{children}</div> : null}
    </div>
  );
}
