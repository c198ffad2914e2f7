import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { placeLabels, type LabelBox } from "./map-labels";
import {
  boundsOf,
  depthOf,
  depths,
  labelPosition,
  luxembourgBounds,
  pathOf,
  projectionOf,
  type MapArea,
} from "./map-shapes";

const square: MapArea = {
  id: "a",
  name: "A",
  value: 1,
  text: "1",
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [6, 49.5],
        [6.2, 49.5],
        [6.2, 49.7],
        [6, 49.7],
        [6, 49.5],
      ],
    ],
  },
};

describe("the drawing of a map", () => {
  it("keeps north up and east to the right, inside the margin", () => {
    const bounds = boundsOf([square], []);
    const projection = projectionOf(bounds, 400, 10);
    const northWest = projection.point(6, 49.7);
    const southEast = projection.point(6.2, 49.5);
    expect(northWest).toEqual({ x: 10, y: 10 });
    expect(southEast.x).toBeCloseTo(390);
    expect(southEast.y).toBeCloseTo(projection.height - 10);
    expect(projection.height).toBeGreaterThan(400);
    expect(pathOf(square.geometry, projection)).toMatch(/^M10 \d+(\.\d)?L390 .*Z$/);
  });

  it("shows the country when there is nothing to show, and room around a single point", () => {
    expect(boundsOf([], [])).toEqual(luxembourgBounds);
    const point = { id: "p", name: "P", longitude: 6.1, latitude: 49.6, kind: "dwelling" } as const;
    const [west, south, east, north] = boundsOf([], [point]);
    expect(east - west).toBeCloseTo(0.05);
    expect(north - south).toBeCloseTo(0.03);
  });

  it("writes the name in the middle unless a place is given", () => {
    expect(labelPosition(square)[0]).toBeCloseTo(6.1);
    expect(labelPosition({ ...square, labelAt: [6.05, 49.55] })).toEqual([6.05, 49.55]);
  });
});

describe("the depth of colour", () => {
  it("grows with the value and stays within its steps", () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(1000),
        fc.integer({ min: 1, max: 1000 }),
        (a, b, greatest) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(depthOf(low, greatest)).toBeLessThanOrEqual(depthOf(high, greatest));
          expect(depthOf(high, greatest)).toBeLessThanOrEqual(depths);
        },
      ),
    );
    expect(depthOf(null, 10)).toBe(0);
    expect(depthOf(0, 10)).toBe(0);
    expect(depthOf(10, 10)).toBe(depths);
  });
});

describe("names on the map", () => {
  const wish = fc.record({
    id: fc.uuid(),
    x: fc.nat(500),
    y: fc.nat(500),
    width: fc.integer({ min: 10, max: 120 }),
    height: fc.constant(18),
    weight: fc.nat(10),
  });

  const apart = (a: LabelBox, b: LabelBox) =>
    Math.abs(a.x - b.x) * 2 >= a.width + b.width || Math.abs(a.y - b.y) * 2 >= a.height + b.height;

  it("never cover each other nor a point, and the weightiest is there when it has room", () => {
    fc.assert(
      fc.property(fc.uniqueArray(wish, { selector: ({ id }) => id, minLength: 1 }), (wishes) => {
        const pin = { x: 250, y: 250, width: 28, height: 28 };
        const places = placeLabels(wishes, [pin]);
        const shown = wishes.flatMap((wished) => {
          const place = places.get(wished.id);
          return place ? [{ ...wished, ...place }] : [];
        });
        const heaviest = Math.max(...wishes.map(({ weight }) => weight));
        expect(shown.some(({ weight }) => weight === heaviest)).toBe(true);
        for (const [index, one] of shown.entries()) {
          expect(apart(one, pin)).toBe(true);
          for (const other of shown.slice(index + 1)) expect(apart(one, other)).toBe(true);
        }
      }),
    );
  });
});
