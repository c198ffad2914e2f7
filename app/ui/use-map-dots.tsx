import type { GeoJSONSource } from "maplibre-gl";
import { useCallback, useEffect, useRef, useState } from "react";

import {
  dotCollection,
  type DotGroup,
  dotGroups,
  dotSource,
  isSingle,
  type MapDot,
  needsSums,
} from "./map-dots";
import type { MapEngine } from "./map-engine";

const SOURCE = "dots";

/** How much nearer one comes to a bubble whose dots are not here. */
const STEP = 2;
/** Dots nearer than this many pixels lie on one another and are chosen together. */
const TOUCHING = 20;

export interface MapDots {
  /** What stands on the map as it is seen now. */
  groups: readonly DotGroup[];
  /** Comes nearer to a bubble, or gives the ids of a dot and those that lie on it. */
  open: (group: DotGroup) => Promise<readonly string[]>;
}

/** Puts dots into a clustered source of the map and reads from it what is to be drawn where. */
export function useMapDots(map: MapEngine, dots: readonly MapDot[]): MapDots {
  const [groups, setGroups] = useState<readonly DotGroup[]>([]);

  const isSummed = useRef(false);
  useEffect(() => {
    const source = map.getSource<GeoJSONSource>(SOURCE);
    if (source && isSummed.current === needsSums(dots)) {
      void source.setData(dotCollection(dots));
      return;
    }
    if (source) {
      map.removeLayer(SOURCE);
      map.removeSource(SOURCE);
    }
    isSummed.current = needsSums(dots);
    map.addSource(SOURCE, dotSource(dots));
    // Draws nothing: a source is read only while a layer asks for it. Signs and numbers are elements over the canvas.
    map.addLayer({ id: SOURCE, type: "circle", source: SOURCE, paint: { "circle-opacity": 0 } });
  }, [map, dots]);

  useEffect(() => {
    const read = () => {
      if (!map.getSource(SOURCE) || !map.isSourceLoaded(SOURCE)) return;
      const bounds = map.getBounds();
      const seen = dotGroups(map.querySourceFeatures(SOURCE)).filter(({ longitude, latitude }) =>
        bounds.contains([longitude, latitude]),
      );
      setGroups((before) => (isSame(before, seen) ? before : seen));
    };
    const subscriptions = [map.on("moveend", read), map.on("idle", read)];
    read();
    return () => subscriptions.forEach((one) => one.unsubscribe());
  }, [map]);

  const open = useCallback(
    async (group: DotGroup) => {
      const { clusterId, longitude, latitude } = group;
      if (isSingle(group)) return touching(map, groups, group);
      const source = map.getSource<GeoJSONSource>(SOURCE);
      const zoom =
        clusterId === null || !source
          ? map.getZoom() + STEP
          : await source.getClusterExpansionZoom(clusterId);
      map.easeTo({ center: [longitude, latitude], zoom: Math.min(zoom, map.getMaxZoom()) });
      return [];
    },
    [map, groups],
  );

  return { groups, open };
}

/** The dot and those that lie on it, such as the flats of one house. */
function touching(map: MapEngine, groups: readonly DotGroup[], pressed: DotGroup): string[] {
  const here = map.project([pressed.longitude, pressed.latitude]);
  return groups
    .filter(isSingle)
    .filter(({ longitude, latitude }) => here.dist(map.project([longitude, latitude])) < TOUCHING)
    .flatMap(({ dotId }) => dotId ?? []);
}

function isSame(one: readonly DotGroup[], two: readonly DotGroup[]): boolean {
  return (
    one.length === two.length &&
    one.every(({ key, count, longitude }, index) => {
      const other = two[index];
      return other?.key === key && other.count === count && other.longitude === longitude;
    })
  );
}
