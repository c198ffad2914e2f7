import { expect, it } from "vitest";

import { formatDetail } from "./detail";

it("formats what the name says and leaves the rest", () => {
  const detail = { minCents: 125050, endOn: "2026-03-01", max: 3, name: "Wiltz" };
  expect(formatDetail(detail, "en")).toEqual({
    min: "€1,250.50",
    end: "1 March 2026",
    max: 3,
    name: "Wiltz",
  });
  expect(formatDetail(detail, "fr")).toMatchObject({ end: "1er mars 2026" });
});

it("keeps a figure that is not what its name says", () => {
  expect(formatDetail({ minCents: 1.5, endOn: "soon" }, "de")).toEqual({
    minCents: 1.5,
    endOn: "soon",
  });
});
