import { useMemo, type ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { MapArea, MapPoint } from "~/ui/map-shapes";
import { MapView } from "~/ui/map-view";

import type { CommuneArea } from "../commune-area";
import type { CommuneFacts } from "../commune-facts";
import type { ServedStop } from "../transit-stop";

export interface NeighbourMapProps {
  commune: CommuneFacts;
  /** Of the commune and its neighbours. */
  areas: readonly CommuneArea[];
  /** Stops of the commune that stand on the map as well as in a list. */
  stops: readonly ServedStop[];
  /** The same neighbours as a list. */
  children: ReactNode;
}

/** Depths of colour: the commune itself stands out of its neighbours. */
const SUBJECT = 5;
const NEIGHBOUR = 1;

/** A commune between its neighbours, each of which leads to its page. */
export function NeighbourMap({ commune, areas, stops, children }: NeighbourMapProps) {
  const { t } = useTranslation();
  const { code, innerLon, innerLat, name } = commune;
  const mapAreas = useMemo(
    () =>
      areas.map((area): MapArea => {
        const isSubject = area.code === code;
        return {
          id: area.code,
          name: area.name,
          value: isSubject ? SUBJECT : NEIGHBOUR,
          text: t(isSubject ? "communes.map.thisCommune" : "communes.map.neighbour"),
          geometry: area.geometry,
          ...(isSubject ? { labelAt: [innerLon, innerLat] } : { to: paths.commune(area.code) }),
        };
      }),
    [areas, code, innerLon, innerLat, t],
  );
  const points = useMemo(
    () =>
      stops.map((stop): MapPoint => ({
        id: stop.id,
        name: stop.name ?? t(`communes.stops.kind.${stop.kind}`),
        longitude: stop.lon,
        latitude: stop.lat,
        kind: stop.kind === "rail" ? "station" : "place",
      })),
    [stops, t],
  );
  const isApproximate = areas.some((area) => area.source === "approximate");
  return (
    <MapView
      label={t("communes.page.map", { name })}
      areas={mapAreas}
      points={points}
      highlighted={[code]}
      note={t(isApproximate ? "communes.map.approximate" : "communes.map.official")}
    >
      {children}
    </MapView>
  );
}
