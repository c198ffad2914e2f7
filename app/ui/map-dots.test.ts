import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bubbleSize, dotCollection, dotGroups, dotSource, isWithin, withMargin } from "./map-dots";

const dot = { id: "a", name: "A", longitude: 6.1, latitude: 49.6, count: 1 };
const at = (lon: number, lat: number, properties: Record<string, unknown>) => ({
  geometry: { type: "Point", coordinates: [lon, lat] },
  properties,
});

describe("the groups of a clustered source", () => {
  it("stand once each, the northernmost first", () => {
    const cluster = { cluster: true, cluster_id: 7, point_count: 2, count: 12 };
    const groups = dotGroups([
      at(6.1, 49.6, { id: "a", count: 1 }),
      at(6.2, 49.9, cluster),
      at(6.2, 49.9, cluster),
    ]);
    expect(groups).toEqual([
      {
        key: "cluster-7",
        longitude: 6.2,
        latitude: 49.9,
        count: 12,
        dotId: null,
        clusterId: 7,
      },
      { key: "dot-a", longitude: 6.1, latitude: 49.6, count: 1, dotId: "a", clusterId: null },
    ]);
  });

  it("count their dots where nothing was summed", () => {
    const [group] = dotGroups([at(6.2, 49.9, { cluster: true, cluster_id: 7, point_count: 3 })]);
    expect(group?.count).toBe(3);
    expect(dotSource([dot])).not.toHaveProperty("clusterProperties");
    expect(dotSource([dot, { ...dot, count: 2 }])).toHaveProperty("clusterProperties");
  });

  it("leave out what is no point of theirs", () => {
    expect(
      dotGroups([
        { geometry: { type: "Polygon", coordinates: [[[6, 49]]] }, properties: { id: "a" } },
        { geometry: { type: "Point", coordinates: [6, 49] }, properties: null },
        at(6, 49, {}),
      ]),
    ).toEqual([]);
  });

  it("come from dots with their number", () => {
    expect(dotCollection([dot]).features).toEqual([
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [6.1, 49.6] },
        properties: { id: "a", count: 1 },
      },
    ]);
  });
});

describe("a box", () => {
  const degrees = fc.double({ min: -80, max: 80, noNaN: true });
  const size = fc.double({ min: 0.001, max: 5, noNaN: true });

  it("lies within itself with a margin, and not the other way round", () => {
    fc.assert(
      fc.property(degrees, degrees, size, size, (west, south, width, height) => {
        const box = [west, south, west + width, south + height] as const;
        const larger = withMargin(box, 0.25);
        expect(isWithin(box, larger)).toBe(true);
        expect(isWithin(larger, box)).toBe(false);
      }),
    );
  });
});

describe("a bubble", () => {
  it("grows with its number and stays a target for a finger", () => {
    const sizes = [1, 2, 10, 100, 1_000, 20_000, 1e9].map(bubbleSize);
    expect(sizes).toEqual([...sizes].sort((one, two) => one - two));
    expect(sizes[0]).toBeGreaterThanOrEqual(24);
    expect(sizes.at(-1)).toBeLessThanOrEqual(64);
  });
});
