import { randomUUID } from "node:crypto";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Position } from "~/modules/communes/commune";
import { adoptVariables } from "~/platform/env.server";

import { BLUR_METRES, blurPoint, drawsFrom } from "./blurred-point";
import { blurredPointOf } from "./blurred-point.server";
import { DWELLING_BOUNDS } from "./dwelling";

const { lon, lat } = DWELLING_BOUNDS;
const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const draws = fc.record({ distance: draw, direction: draw });
const place = fc.record({
  lon: fc.double({ ...lon, noNaN: true }),
  lat: fc.double({ ...lat, noNaN: true }),
});
const corner = fc.record({
  lon: fc.constantFrom(lon.min, lon.max),
  lat: fc.constantFrom(lat.min, lat.max),
});

/** On the ellipsoid by the geocentric vectors of both places; another way than the one under test. */
function metresBetween(one: Position, two: Position): number {
  const [a, b] = [vectorOf(one), vectorOf(two)];
  return Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0)));
}

function vectorOf({ lon: east, lat: north }: Position): number[] {
  const [lambda, phi] = [(east * Math.PI) / 180, (north * Math.PI) / 180];
  const e2 = 0.00669438;
  const normal = 6_378_137 / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  return [
    normal * Math.cos(phi) * Math.cos(lambda),
    normal * Math.cos(phi) * Math.sin(lambda),
    normal * (1 - e2) * Math.sin(phi),
  ];
}

describe("the blurred place of a dwelling", () => {
  it("lies 300 to 600 m away, and never outside the country's box", () => {
    fc.assert(
      fc.property(fc.oneof(place, corner), draws, (point, drawn) => {
        const blurred = blurPoint(point, drawn);
        const metres = metresBetween(point, blurred);
        expect(metres).toBeGreaterThanOrEqual(BLUR_METRES.min);
        expect(metres).toBeLessThanOrEqual(BLUR_METRES.max);
        expect(blurred.lon).toBeGreaterThanOrEqual(lon.min);
        expect(blurred.lon).toBeLessThanOrEqual(lon.max);
        expect(blurred.lat).toBeGreaterThanOrEqual(lat.min);
        expect(blurred.lat).toBeLessThanOrEqual(lat.max);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is the same at every look, another for another dwelling, and another with another secret", () => {
    const point = { lon: 6.13, lat: 49.61 };
    const [one, two] = [randomUUID(), randomUUID()];
    adoptVariables({ SESSION_SECRET: "a".repeat(32) });
    const first = blurredPointOf(one, point);
    expect(blurredPointOf(one, point)).toEqual(first);
    expect(blurredPointOf(two, point)).not.toEqual(first);
    adoptVariables({ SESSION_SECRET: "b".repeat(32) });
    expect(blurredPointOf(one, point)).not.toEqual(first);
  });

  it("is drawn from all of the ring alike", () => {
    const half = Math.sqrt((BLUR_METRES.min ** 2 + BLUR_METRES.max ** 2) / 2);
    const point = { lon: 6.13, lat: 49.61 };
    const metres = metresBetween(point, blurPoint(point, { distance: 0.5, direction: 0.3 }));
    expect(Math.abs(metres - half)).toBeLessThan(2);
    const bytes = new Uint8Array(12).fill(255);
    expect(drawsFrom(bytes).distance).toBeLessThan(1);
    expect(drawsFrom(new Uint8Array(12))).toEqual({ distance: 0, direction: 0 });
  });

  it("is refused for a place abroad", () => {
    expect(() => blurPoint({ lon: 2.35, lat: 48.85 }, { distance: 0, direction: 0 })).toThrow(
      RangeError,
    );
  });
});
