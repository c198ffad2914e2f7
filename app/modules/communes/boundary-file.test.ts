import { describe, expect, it } from "vitest";

import { readBoundaryFile } from "./boundary-file";

const place: [number, number] = [6.1, 49.6];

function ring(turn: (corner: [number, number]) => number[] = (corner) => corner): number[][] {
  const [x, y] = place;
  const corners: [number, number][] = [
    [x, y],
    [x + 0.1, y],
    [x + 0.1, y + 0.5],
    [x, y],
  ];
  return corners.map(turn);
}

function fileOf(coordinates: number[][], properties: Record<string, unknown> | null = null) {
  const geometry = { type: "Polygon", coordinates: [coordinates] };
  return JSON.stringify({
    type: "FeatureCollection",
    features: [{ type: "Feature", properties, geometry }],
  });
}

/** About the place in Luxembourg TM. */
const toGrid = ([lon, lat]: [number, number]) => [
  80_000 + (lon - 6.1667) * 72_000,
  100_000 + (lat - 49.8333) * 111_200,
];

describe("a file of boundaries", () => {
  it("is WGS 84 or Luxembourg TM by where its corners lie, a byte order mark before it or not", () => {
    expect(readBoundaryFile(`\uFEFF${fileOf(ring())}`)).toMatchObject({ ok: true, system: 4326 });
    expect(readBoundaryFile(fileOf(ring(toGrid)))).toMatchObject({ ok: true, system: 2169 });
  });

  it.each([
    ["", "not_json"],
    ['{"type":"FeatureCollection","features":[', "not_json"],
    ["[]", "not_geojson"],
    ['{"type":"Topology","objects":{}}', "not_geojson"],
    ['{"type":"FeatureCollection","features":[]}', "no_polygons"],
    [
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[6,49.6]}}]}',
      "no_polygons",
    ],
    [fileOf(ring().slice(0, 3)), "not_geojson"],
    [fileOf(ring(([x, y]) => [y, x])), "swapped_coordinates"],
    [fileOf(ring((corner) => toGrid(corner).reverse())), "swapped_coordinates"],
    // Web Mercator, and Trier.
    [fileOf(ring(([x, y]) => [x * 111_319, y * 130_000])), "unknown_system"],
    [fileOf(ring(([x, y]) => [x + 1, y])), "unknown_system"],
  ])("is refused: %s", (text, reason) => {
    expect(readBoundaryFile(text)).toMatchObject({ ok: false, reason });
  });

  it("says where it stops being GeoJSON", () => {
    expect(readBoundaryFile(fileOf(ring().slice(0, 3)))).toMatchObject({
      detail: { place: "features.0.geometry.coordinates.0" },
    });
  });

  it("takes codes and names where sources put them, and leaves the ground around a commune alone", () => {
    const read = (properties: Record<string, unknown>) => {
      const file = readBoundaryFile(fileOf(ring(), properties));
      if (!file.ok) throw new Error(file.reason);
      const { codes, names } = file.boundaries[0] ?? { codes: [], names: [] };
      return { codes, names };
    };
    expect(
      read({ COMMUNE: "Bertrange", LAU2: 302, CANTON: "Luxembourg", DISTRICT: "Luxembourg" }),
    ).toEqual({ codes: ["0302"], names: ["Bertrange"] });
    expect(read({ GISCO_ID: "LU_0302", LAU_NAME: "Bertrange", POP: 401, id: "0101" })).toEqual({
      codes: ["0302"],
      names: ["Bertrange"],
    });
    expect(read({ name: "Habscht", area: 401 })).toEqual({ codes: [], names: ["Habscht"] });
  });
});
