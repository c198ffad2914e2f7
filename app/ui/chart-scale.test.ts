import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { axisMarks, linePaths } from "./chart-scale";

describe("axis marks", () => {
  it("begin at 0, reach the greatest value, and are few and evenly spaced", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (greatest) => {
        const marks = axisMarks(greatest);
        expect(marks[0]).toBe(0);
        expect(marks.at(-1)).toBeGreaterThanOrEqual(greatest * 0.999);
        expect(marks.length).toBeGreaterThanOrEqual(2);
        expect(marks.length).toBeLessThanOrEqual(6);
      }),
    );
    expect(axisMarks(240)).toEqual([0, 100, 200, 300]);
    expect(axisMarks(0)).toEqual([0, 1]);
  });
});

describe("lines", () => {
  it("break where a value is missing", () => {
    const paths = linePaths(
      [1, 2, null, 3],
      (index) => index * 10,
      (value) => value,
    );
    expect(paths).toEqual(["0.0,1.0 10.0,2.0", "30.0,3.0"]);
  });
});
