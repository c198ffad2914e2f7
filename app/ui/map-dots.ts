import type { FeatureCollection } from "geojson";

import type { Bounds } from "./map-shapes";

/** One thing on the map among so many that near ones are drawn as one bubble with their number. */
export interface MapDot {
  id: string;
  /** What a screen reader says of it, e.g. its address. */
  name: string;
  longitude: number;
  latitude: number;
  /** 1 for a thing that may be chosen; more for a bubble that comes as one, because its things are too many to send. */
  count: number;
}

/** What is seen of the map, and how near. */
export interface MapSight {
  bounds: Bounds;
  zoom: number;
}

/** What stands at one place of the map at its present zoom: one dot, or several as a bubble. */
export interface DotGroup {
  key: string;
  longitude: number;
  latitude: number;
  count: number;
  /** The dot itself, when it is one. */
  dotId: string | null;
  /** The bubble in the source, when it is several. */
  clusterId: number | null;
}

/** Whether a group is one thing that may be chosen. */
export function isSingle({ dotId, count }: DotGroup): boolean {
  return dotId !== null && count === 1;
}

/**
 * Dots nearer than this many pixels are one bubble, up to this zoom, at which a street is as wide as a bubble; each zoom
 * more costs as much again as a whole layer of dots.
 */
export const CLUSTERING = { radius: 48, maxZoom: 14 } as const;

/** The dots as a clustered source takes them. */
export function dotCollection(dots: readonly MapDot[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: dots.map(({ id, longitude, latitude, count }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: { id, count },
    })),
  };
}

/** Whether bubbles have to be summed; where every dot is one thing, the library's own number of dots is the sum. */
export function needsSums(dots: readonly MapDot[]): boolean {
  return dots.some(({ count }) => count > 1);
}

/** The source of the dots as MapLibre takes it: clustered, each bubble with the sum of what it holds. */
export function dotSource(dots: readonly MapDot[]) {
  return {
    type: "geojson" as const,
    data: dotCollection(dots),
    cluster: true,
    clusterRadius: CLUSTERING.radius,
    clusterMaxZoom: CLUSTERING.maxZoom,
    ...(needsSums(dots) && { clusterProperties: { count: ["+", ["get", "count"]] } }),
  };
}

/** A feature of the clustered source, as far as it is read. */
interface ClusteredFeature {
  geometry: { type: string; coordinates?: unknown };
  properties: Record<string, unknown> | null;
}

/** The groups of a source's features, each once though tiles overlap, the northernmost first. */
export function dotGroups(features: readonly ClusteredFeature[]): DotGroup[] {
  const groups = new Map<string, DotGroup>();
  for (const { geometry, properties } of features) {
    const place = positionOf(geometry.coordinates);
    if (!place || !properties) continue;
    const { cluster_id: cluster, point_count: dots, id, count = dots } = properties;
    const clusterId = typeof cluster === "number" ? cluster : null;
    const dotId = clusterId === null && typeof id === "string" ? id : null;
    if (clusterId === null && dotId === null) continue;
    const key = clusterId === null ? `dot-${dotId ?? ""}` : `cluster-${clusterId}`;
    const amount = typeof count === "number" ? count : 1;
    groups.set(key, { key, ...place, count: amount, dotId, clusterId });
  }
  return [...groups.values()].sort((one, two) => two.latitude - one.latitude);
}

function positionOf(coordinates: unknown): { longitude: number; latitude: number } | null {
  const [longitude, latitude] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  return typeof longitude === "number" && typeof latitude === "number"
    ? { longitude, latitude }
    : null;
}

/** Whether a box lies within another. */
export function isWithin(inner: Bounds, outer: Bounds): boolean {
  return (
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  );
}

/** The box with a margin of a share of its size on every side. */
export function withMargin([west, south, east, north]: Bounds, share: number): Bounds {
  const [dx, dy] = [(east - west) * share, (north - south) * share];
  return [west - dx, south - dy, east + dx, north + dy];
}

/** The pixels across a bubble; by its number, so that many look like more. */
export function bubbleSize(count: number): number {
  return Math.round(Math.min(64, 30 + 8 * Math.log10(Math.max(1, count))));
}
