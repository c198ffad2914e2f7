import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pageSearch, pageWindow, readSort, sizeSearch, sortSearch } from "./sort";

describe("sorting by the URL", () => {
  it("goes up, then down, and starts at page 1 again", () => {
    const search = new URLSearchParams("q=diekirch&page=4");
    const up = new URLSearchParams(sortSearch(search, "rent", null));
    expect(up.toString()).toBe("q=diekirch&sort=rent");
    const down = new URLSearchParams(sortSearch(up, "rent", readSort(up, ["rent"])));
    expect(readSort(down, ["rent"])).toEqual({ column: "rent", direction: "descending" });
  });

  it("ignores unknown columns", () => {
    expect(readSort(new URLSearchParams("sort=password"), ["rent"])).toBeNull();
    expect(readSort(new URLSearchParams("sort=-"), ["rent"])).toBeNull();
  });
});

describe("pages", () => {
  it("keep the other parameters", () => {
    expect(pageSearch(new URLSearchParams("q=a&page=2"), 3)).toBe("?q=a&page=3");
    expect(pageSearch(new URLSearchParams("page=2"), 1)).toBe("?");
    expect(sizeSearch(new URLSearchParams("q=a&page=2"), 50)).toBe("?q=a&size=50");
  });

  it("offer first, last and neighbours, each once, in order, with gaps only where pages are left out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
        const pages = Math.max(a, b);
        const shown = pageWindow(Math.min(a, b), pages);
        const numbers = shown.filter((n): n is number => n !== null);
        expect(numbers[0]).toBe(1);
        expect(numbers.at(-1)).toBe(pages);
        expect(numbers).toContain(Math.min(a, b));
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(shown.length).toBeLessThanOrEqual(9);
      }),
    );
    expect(pageWindow(5, 10)).toEqual([1, null, 4, 5, 6, null, 10]);
    expect(pageWindow(3, 10)).toEqual([1, 2, 3, 4, null, 10]);
  });
});
