import { describe, expect, it } from "vitest";

import { activePlace } from "./active-place";

const places = [
  { to: "/home" },
  { to: "/dwellings", covers: ["/offers"] },
  { to: "/dwellings/new" },
  { to: "/guarantees", covers: ["/claims/"] },
];

describe("activePlace", () => {
  it.each([
    ["/home", "/home"],
    ["/dwellings", "/dwellings"],
    ["/dwellings/7", "/dwellings"],
    ["/dwellings/new", "/dwellings/new"],
    ["/offers/7/edit/photos", "/dwellings"],
    ["/claims/7/decide", "/guarantees"],
    ["/guarantees/7", "/guarantees"],
  ])("%s belongs to %s", (pathname, to) => {
    expect(activePlace(places, pathname)).toBe(to);
  });

  it.each(["/account", "/dwellingsmore", "/"])("%s belongs to none", (pathname) => {
    expect(activePlace(places, pathname)).toBeNull();
  });
});
