import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { htmlLanguage, isLanguage, languages, negotiateLanguage } from "./languages";

describe("negotiateLanguage", () => {
  it.each([
    ["lb-LU,lb;q=0.9,fr-LU;q=0.8,fr;q=0.7", "lb"],
    ["fr-LU", "fr"],
    ["de-CH, en;q=0.9", "de"],
    ["en-GB;q=0.7, de;q=0.8", "de"],
    ["LB-lu", "lb"],
    ["pt-PT,pt;q=0.9,en;q=0.8", "en"],
    ["pt", "fr"],
    ["*", "fr"],
    ["fr;q=0, *;q=0.5, de;q=0.1", "de"],
    ["en;q=0, de;q=0.4", "de"],
    ["en;q=9, lb;q=abc", "fr"],
    ["fry, deu, enm", "fr"],
    ["", "fr"],
    [null, "fr"],
    [undefined, "fr"],
  ])("%s → %s", (header, expected) => {
    expect(negotiateLanguage(header)).toBe(expected);
  });

  it("answers one of the languages to any header", () => {
    fc.assert(fc.property(fc.string(), (header) => isLanguage(negotiateLanguage(header))));
  });
});

describe("isLanguage", () => {
  it("knows its four languages and nothing else", () => {
    expect(languages.every(isLanguage)).toBe(true);
    for (const other of ["FR", "pt", "", "__proto__", "toString", null, 3, ["fr"]]) {
      expect(isLanguage(other)).toBe(false);
    }
  });

  it("names each for HTML", () => {
    expect(languages.map(htmlLanguage)).toEqual(["fr-LU", "de-LU", "lb", "en-LU"]);
  });
});
