import { useMemo } from "react";

import { useTranslation } from "~/i18n/use-translation";
import type { Position } from "~/modules/communes/commune";
import { plainArea } from "~/modules/communes/commune-area";
import { useCommuneAreas } from "~/modules/communes/ui/use-commune-areas";
import { MapView } from "~/ui/map-view";

export interface DwellingMapProps {
  point: Position;
  name: string;
  styleUrl: string | undefined;
}

/** What is seen around the place, in degrees: about 5 km each way. */
const WEST_EAST = 0.07;
const NORTH_SOUTH = 0.045;

/** Where exactly a dwelling is, for its owner and for staff. */
export function DwellingMap({ point, name, styleUrl }: DwellingMapProps) {
  const { t } = useTranslation();
  const areas = useCommuneAreas();
  const shown = useMemo(() => areas.map(plainArea), [areas]);
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
      key={shown.length}
      label={t("properties.map.label", { name })}
      areas={shown}
      points={points}
      highlighted={["dwelling"]}
      styleUrl={styleUrl}
      bounds={[
        point.lon - WEST_EAST,
        point.lat - NORTH_SOUTH,
        point.lon + WEST_EAST,
        point.lat + NORTH_SOUTH,
      ]}
      className="h-64"
      note={
        areas.some((area) => area.source === "approximate")
          ? t("communes.map.approximate")
          : undefined
      }
    >
      <p className="text-sm text-ink-soft">{name}</p>
    </MapView>
  );
}
