import { describe, expect, it } from "vitest";

import { createChance } from "./random";

describe("seeded chance", () => {
  it("repeats itself for the same seed and differs for another", () => {
    const draw = (seed: string) => {
      const chance = createChance(seed);
      return Array.from({ length: 20 }, () => chance.int(0, 1000));
    };
    expect(draw("7")).toEqual(draw("7"));
    expect(draw("7")).not.toEqual(draw("8"));
  });

  it("forks streams that do not depend on what was drawn before", () => {
    const early = createChance("7").fork("homes").next();
    const chance = createChance("7");
    chance.next();
    expect(chance.fork("homes").next()).toBe(early);
  });

  it("draws evenly and keeps all items when shuffling", () => {
    const chance = createChance("7");
    const hits = [0, 0, 0, 0];
    for (let round = 0; round < 8000; round += 1) hits[chance.int(0, 3)]! += 1;
    for (const count of hits) expect(Math.abs(count - 2000)).toBeLessThan(200);
    expect(chance.shuffled([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(
      chance.weighted([
        ["never", 0],
        ["always", 1],
      ]),
    ).toBe("always");
  });

  it("makes distinct identifiers of UUID form", () => {
    const chance = createChance("7");
    const ids = Array.from({ length: 5000 }, () => chance.uuid());
    expect(new Set(ids).size).toBe(5000);
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});
