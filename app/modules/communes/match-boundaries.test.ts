import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import type { Boundary } from "./boundary-file";
import { FORMER_COMMUNES } from "./former-communes";
import { matchBoundaries } from "./match-boundaries";
import { parseCommunes } from "./read-territory-facts.server";

const communes = parseCommunes(readFileSync("prisma/data/communes.csv", "utf8"));
const square = [
  [6, 49.6],
  [6.1, 49.6],
  [6.1, 49.7],
  [6, 49.6],
];

function boundaries(...called: string[][]): Boundary[] {
  return called.map((one, index) => ({
    position: index + 1,
    codes: one.filter((text) => /^\d{4}$/.test(text)),
    names: one.filter((text) => !/^\d{4}$/.test(text)),
    geometry: { type: "Polygon", coordinates: [square] },
  }));
}

describe("areas of a file", () => {
  it("are matched by code, by either name, whatever its accents, hyphens and title", () => {
    for (const write of [
      ({ lauCode }: (typeof communes)[number]) => lauCode,
      ({ name }: (typeof communes)[number]) => name.toUpperCase(),
      ({ name }: (typeof communes)[number]) => `Commune de ${name}`,
      ({ nameLb }: (typeof communes)[number]) => nameLb,
    ]) {
      const found = matchBoundaries(boundaries(...communes.map((one) => [write(one)])), communes);
      expect(found.unknown).toEqual([]);
      expect(found.absent).toEqual([]);
      expect(found.twice).toEqual([]);
      expect(found.disputed).toEqual([]);
    }
  });

  it("make up the commune they were merged into", () => {
    for (const [name, former] of Object.entries(FORMER_COMMUNES)) {
      const commune = communes.find((one) => one.name === name);
      expect(commune, name).toBeDefined();
      const found = matchBoundaries(boundaries(...former.map((one) => [one])), communes);
      expect(found.matched.get(commune?.lauCode ?? "")?.length, name).toBe(former.length);
    }
  });

  it("are told apart: nobody's, absent, named twice, and of two communes", () => {
    const found = matchBoundaries(
      boundaries(["Trier"], ["Mersch"], ["Miersch"], ["0304", "Wiltz"]),
      communes,
    );
    expect(found.unknown.map(({ position }) => position)).toEqual([1]);
    expect(found.twice.map(({ name }) => name)).toEqual(["Mersch"]);
    expect(found.disputed.map(({ position }) => position)).toEqual([4]);
    expect(found.absent).toHaveLength(99);
  });

  it("may bear a retired code beside a name of today", () => {
    const found = matchBoundaries(boundaries(["0705", "Wiltz"]), communes);
    expect([...found.matched.keys()]).toEqual([
      communes.find(({ name }) => name === "Wiltz")?.lauCode,
    ]);
  });
});
