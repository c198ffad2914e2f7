import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { gridOf, mapWindowSearch, pointFeature, readMapWindow, WHOLE_COUNTRY } from "./offer-map";
import { viewSearch } from "./view-search";

const read = (query: string) => readMapWindow(new URLSearchParams(query));

describe("the window of the map in a query", () => {
  it("is read as it was written", () => {
    const window = { box: [6.1, 49.5, 6.2, 49.75], zoom: 11.5 } as const;
    expect(read(new URLSearchParams(mapWindowSearch(window)).toString())).toEqual(window);
  });

  it.each([
    "",
    "box=6,49,7,50",
    "zoom=9",
    "box=6,49,7&zoom=9",
    "box=6,49,7,x&zoom=9",
    "box=7,49,6,50&zoom=9",
    "box=6,50,7,49&zoom=9",
    "box=,49,7,50&zoom=9",
    "box=6,49,7,91&zoom=9",
    "box=6,49,7,50&zoom=-1",
    "box=6,49,7,50&zoom=many",
    "box=6,49,Infinity,50&zoom=9",
  ])("is the whole country for %j", (query) => {
    expect(read(query)).toEqual(WHOLE_COUNTRY);
  });
});

describe("the grid of a window", () => {
  it("holds the window, and its cells are never nothing", () => {
    const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        degree(5.7, 6.5),
        degree(49.4, 50.1),
        degree(0, 0.8),
        degree(0, 24),
        (west, south, size, zoom) => {
          const [east, north] = [west + size, south + size];
          const grid = gridOf({ box: [west, south, east, north], zoom });
          expect(grid.west).toBeLessThanOrEqual(west * 1_000);
          expect(grid.south).toBeLessThanOrEqual(south * 1_000);
          expect(grid.east + 1).toBeGreaterThan(east * 1_000);
          expect(grid.north + 1).toBeGreaterThan(north * 1_000);
          expect(grid.stepEast).toBeGreaterThanOrEqual(1);
          expect(grid.stepNorth).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });

  it("has some hundreds of cells on a page, however near", () => {
    for (let zoom = 7; zoom <= 14; zoom++) {
      const degrees = (pixels: number) => (pixels * 360) / (512 * 2 ** zoom);
      const { west, south, east, north, stepEast, stepNorth } = gridOf({
        box: [6, 49.5, 6 + degrees(1_200), 49.5 + degrees(800) / 1.55],
        zoom,
      });
      const cells = ((east - west) / stepEast + 1) * ((north - south) / stepNorth + 1);
      expect(cells).toBeLessThan(2_000);
    }
  });
});

describe("a point", () => {
  it("is told to the metre", () => {
    const { geometry } = pointFeature(6.123_456_789, 49.987_654_321, {});
    expect(geometry.coordinates).toEqual([6.12346, 49.98765]);
  });
});

describe("another view of a list", () => {
  it("keeps the filters, and the colours only on the map", () => {
    const search = new URLSearchParams("q=rue&page=3&status=published&shade=homes");
    expect(viewSearch(search, "map")).toBe("q=rue&status=published&shade=homes&as=map");
    expect(viewSearch(new URLSearchParams("q=rue&as=map&shade=homes"), null)).toBe("q=rue");
  });
});
