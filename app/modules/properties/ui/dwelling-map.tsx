import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { useFormat } from "~/i18n/use-format";
import type { Position } from "~/modules/communes/commune";
import { useCommuneAreas } from "~/modules/communes/ui/use-commune-areas";
import { boundsOf } from "~/ui/map-shapes";
import { MapView } from "~/ui/map-view";

export interface DwellingMapProps {
  point: Position;
  name: string;
  styleUrl: string | undefined;
}

const MARGIN = 0.04;

/** Where exactly a dwelling is, for its owner and for staff. */
export function DwellingMap({ point, name, styleUrl }: DwellingMapProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const areas = useCommuneAreas();
  const around = useMemo(
    () =>
      areas
        .map(({ code, name: commune, geometry }) => ({
          id: code,
          name: commune,
          value: null,
          text: commune,
          geometry,
        }))
        .filter((area) => {
          const [west, south, east, north] = boundsOf([area], []);
          return (
            point.lon > west - MARGIN &&
            point.lon < east + MARGIN &&
            point.lat > south - MARGIN &&
            point.lat < north + MARGIN
          );
        }),
    [areas, point.lon, point.lat],
  );
  const points = useMemo(
    () => [
      {
        id: "dwelling",
        name,
        longitude: point.lon,
        latitude: point.lat,
        kind: "dwelling" as const,
      },
    ],
    [name, point.lon, point.lat],
  );
  return (
    <MapView
      key={around.length}
      label={t("properties.map.label", { name })}
      areas={around}
      points={points}
      highlighted={["dwelling"]}
      styleUrl={styleUrl}
      className="h-64"
      note={
        areas.some((area) => area.source === "approximate")
          ? t("communes.map.approximate")
          : undefined
      }
    >
      <p className="figures text-sm text-ink-soft">
        {t("properties.map.place", {
          lat: number(point.lat, 5),
          lon: number(point.lon, 5),
        })}
      </p>
    </MapView>
  );
}
