import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";

import type { CommuneFacts } from "../commune-facts";
import type { CommuneStops } from "../transit-stop";
import { StopList } from "./stop-list";

export interface TransportCardProps {
  commune: CommuneFacts;
  /** Null while no timetable was imported. */
  transport: CommuneStops | null;
}

/** How one gets about in a commune without a car: departures, stations, the stops with most departures. */
export function TransportCard({ commune, transport }: TransportCardProps) {
  const { t } = useTranslation();
  const { number, date } = useFormat();
  const hasStation = commune.hasRailStation || (transport?.stations.length ?? 0) > 0;
  return (
    <Card title={t("communes.page.transport")}>
      <DefinitionList
        missing={t("shell.value.unknown")}
        items={[
          {
            term: t("communes.field.departures"),
            value: t("communes.departures", { runs: number(commune.departuresPerWeekday) }),
            note: t("communes.departuresNote"),
          },
          transport && transport.stations.length > 0
            ? { term: t("communes.field.stations"), value: transport.stations.join(" · ") }
            : {
                term: t("communes.field.station"),
                value: hasStation ? t("shell.answer.yes") : t("shell.answer.no"),
              },
        ]}
      />
      <h3 className="mt-4 mb-1 font-semibold">{t("communes.stops.busiest")}</h3>
      {transport === null ? (
        <p className="text-ink-soft">{t("communes.stops.unknown")}</p>
      ) : transport.stops.length === 0 ? (
        <p>{t("communes.stops.noneHere")}</p>
      ) : (
        <>
          <StopList stops={transport.stops} />
          <p className="mt-2 text-sm text-ink-soft">
            {[
              t("communes.stops.total", { count: transport.total }),
              transport.serviceDay && t("communes.stops.day", { date: date(transport.serviceDay) }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </>
      )}
    </Card>
  );
}
