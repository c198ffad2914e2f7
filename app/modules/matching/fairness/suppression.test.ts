import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { hiddenGroups, LEAST_SHOWN } from "./suppression";

const hidden = (sizes: Record<string, number>) =>
  [...hiddenGroups(new Map(Object.entries(sizes)))].sort();

describe("groups that are not shown", () => {
  it("are those under five, and one more where one alone would be told by the rest", () => {
    expect(hidden({ a: 40, b: 12, c: 5 })).toEqual([]);
    expect(hidden({ a: 40, b: 12, c: 4 })).toEqual(["b", "c"]);
    expect(hidden({ a: 40, b: 3, c: 4 })).toEqual(["b", "c"]);
    expect(hidden({ a: 40, b: 1, c: 2 })).toEqual(["a", "b", "c"]);
    expect(hidden({ a: 3 })).toEqual(["a"]);
  });

  it("never leave a rest of fewer than five, or of one group", () => {
    const sizes = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 30 }),
    );
    fc.assert(
      fc.property(sizes, (groups) => {
        const gone = hidden(groups);
        for (const [group, size] of Object.entries(groups)) {
          if (size < LEAST_SHOWN) expect(gone).toContain(group);
        }
        if (gone.length === 0 || gone.length === Object.keys(groups).length) return;
        const rest = gone.reduce((sum, group) => sum + (groups[group] ?? 0), 0);
        expect(rest).toBeGreaterThanOrEqual(LEAST_SHOWN);
        expect(gone.length).toBeGreaterThan(1);
      }),
    );
  });
});
