import { describe, expect, it } from "vitest";

import { isSchemeKey, legalTitleOf, SCHEME_KEYS, schemeOf, schemeRequires } from "./scheme";

describe("the three schemes", () => {
  it("carry a lease for LISKO and a mise à disposition for the two others", () => {
    expect(SCHEME_KEYS.map(legalTitleOf)).toEqual([
      "bail_a_loyer",
      "mise_a_disposition",
      "mise_a_disposition",
    ]);
  });

  it("limit the occupation exactly where there is no lease, and exempt exactly there", () => {
    for (const key of SCHEME_KEYS) {
      const { limitedOccupation, tax } = schemeOf(key);
      expect(limitedOccupation.value).toBe(legalTitleOf(key) === "mise_a_disposition");
      expect(tax.value === "gls_exemption").toBe(limitedOccupation.value);
    }
  });

  it("ask for a referring service in Wunnengshëllef only", () => {
    expect(SCHEME_KEYS.filter((key) => schemeRequires(key, "referring_service"))).toEqual([
      "wunnengshellef",
    ]);
  });

  it("are a closed list", () => {
    expect([isSchemeKey("ais"), isSchemeKey("AIS"), isSchemeKey("toString")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
