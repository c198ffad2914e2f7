import { useTranslation } from "~/i18n/use-translation";
import { Card } from "~/ui/card";

import { type ListedStop, StopList } from "./stop-list";

/** The stops around a dwelling; nothing at all while no timetable is known. */
export function NearStops({ stops }: { stops: readonly ListedStop[] | null }) {
  const { t } = useTranslation();
  if (stops === null) return null;
  return (
    <Card title={t("communes.stops.title")}>
      {stops.length > 0 ? (
        <>
          <StopList stops={stops} />
          <p className="mt-2 text-sm text-ink-soft">{t("communes.stops.note")}</p>
        </>
      ) : (
        <p>{t("communes.stops.none")}</p>
      )}
    </Card>
  );
}
