import type { GeoJSONSource } from "maplibre-gl";
import { useCallback, useEffect, useState } from "react";

import { CLUSTERING, dotCollection, type DotGroup, dotGroups, type MapDot } from "./map-dots";
import type { MapEngine } from "./map-engine";

const SOURCE = "dots";

/** At this zoom and beyond, things at one place are not pulled apart any more. */
const NEAREST = 16.5;
/** At most this many things of one bubble are shown as a list. */
const LISTED = 50;
/** How much nearer one comes to a bubble whose dots are not here. */
const STEP = 2;

export interface MapDots {
  /** What stands on the map as it is seen now. */
  groups: readonly DotGroup[];
  /** Comes nearer to a bubble, or gives the ids of the dots where nearer would not part them. */
  open: (group: DotGroup) => Promise<readonly string[]>;
}

/** Puts dots into a clustered source of the map and reads from it what is to be drawn where. */
export function useMapDots(map: MapEngine, dots: readonly MapDot[]): MapDots {
  const [groups, setGroups] = useState<readonly DotGroup[]>([]);

  useEffect(() => {
    const data = dotCollection(dots);
    const source = map.getSource<GeoJSONSource>(SOURCE);
    if (source) {
      void source.setData(data);
      return;
    }
    map.addSource(SOURCE, {
      type: "geojson",
      data,
      cluster: true,
      clusterRadius: CLUSTERING.radius,
      clusterMaxZoom: CLUSTERING.maxZoom,
      clusterProperties: { count: ["+", ["get", "count"]] },
    });
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
    async ({ clusterId, dotId, count, longitude, latitude }: DotGroup) => {
      if (dotId !== null && count === 1) return [dotId];
      const source = map.getSource<GeoJSONSource>(SOURCE);
      const zoom =
        clusterId === null || !source
          ? map.getZoom() + STEP
          : await source.getClusterExpansionZoom(clusterId);
      if (clusterId !== null && source && zoom > NEAREST) {
        const leaves = await source.getClusterLeaves(clusterId, LISTED, 0);
        const single = leaves.filter((leaf) => leaf.properties?.["count"] === 1);
        if (single.length > 0) return single.map((leaf) => String(leaf.properties?.["id"]));
      }
      map.easeTo({ center: [longitude, latitude], zoom: Math.min(zoom, NEAREST) });
      return [];
    },
    [map],
  );

  return { groups, open };
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
