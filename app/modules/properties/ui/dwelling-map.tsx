import { useMemo } from "react";

import { useTranslation } from "~/i18n/use-translation";
import type { Position } from "~/modules/communes/commune";
import type { CommuneNeighbour } from "~/modules/communes/commune-facts";
import { CommuneLinks } from "~/modules/communes/ui/commune-links";
import { PlaceMap } from "~/modules/communes/ui/place-map";
import type { Bounds } from "~/ui/map-shapes";

export interface DwellingMapProps {
  /** Null before the pin was set: the commune alone is shown. */
  point: Position | null;
  name: string;
  /** Its commune and those around it, where a caseworker decides by place. */
  commune?: CommuneNeighbour;
  neighbours?: readonly CommuneNeighbour[];
  styleUrl: string | undefined;
}

/** What is seen around the place, in degrees: about 5 km each way, and twice as far with the communes around. */
const WEST_EAST = 0.07;
const NORTH_SOUTH = 0.045;
const none: readonly never[] = [];

/** Where exactly a dwelling is, for its owner and for staff. */
export function DwellingMap(props: DwellingMapProps) {
  const { point, name, commune, neighbours = none, styleUrl } = props;
  const { t } = useTranslation();
  const points = useMemo(
    () =>
      point
        ? [
            {
              id: "dwelling",
              name,
              longitude: point.lon,
              latitude: point.lat,
              kind: "dwelling" as const,
            },
          ]
        : none,
    [name, point],
  );
  return (
    <PlaceMap
      label={t("properties.map.label", { name })}
      subjects={commune ? [commune.code] : none}
      near={neighbours.map(({ code }) => code)}
      points={points}
      highlighted={["dwelling"]}
      styleUrl={styleUrl}
      bounds={point ? boundsAround(point, commune ? 2 : 1) : undefined}
    >
      <p className="text-sm text-ink-soft">{name}</p>
      {commune ? (
        <dl className="text-sm">
          <dt className="text-ink-soft">{t("properties.field.communeCode")}</dt>
          <dd>
            <CommuneLinks communes={[commune]} />
          </dd>
          <dt className="mt-2 text-ink-soft">{t("communes.page.neighbours")}</dt>
          <dd>
            <CommuneLinks communes={neighbours} />
          </dd>
        </dl>
      ) : null}
    </PlaceMap>
  );
}

function boundsAround({ lon, lat }: Position, times: number): Bounds {
  const [dx, dy] = [WEST_EAST * times, NORTH_SOUTH * times];
  return [lon - dx, lat - dy, lon + dx, lat + dy];
}
