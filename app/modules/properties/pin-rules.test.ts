import { describe, expect, it } from "vitest";

import { decidePin } from "./pin-rules";

const pin = { metres: 0, source: "approximate", commune: "Diekirch", confirmed: false } as const;

describe("decidePin", () => {
  it("accepts a pin in the commune, near it, and where there is no area to compare with", () => {
    for (const metres of [0, 999, null]) expect(decidePin({ ...pin, metres }).ok).toBe(true);
    expect(decidePin({ ...pin, source: "official", metres: 150 }).ok).toBe(true);
  });

  it("asks again outside an approximated area, and believes the answer", () => {
    const outside = { ...pin, metres: 3_400 };
    expect(decidePin(outside)).toEqual({
      ok: false,
      reason: "pin_outside",
      detail: { commune: "Diekirch", km: 3 },
    });
    expect(decidePin({ ...outside, confirmed: true }).ok).toBe(true);
  });

  it("refuses a pin across an official border or in another part of the country, whatever is said", () => {
    const said = { ...pin, confirmed: true };
    expect(decidePin({ ...said, source: "official", metres: 403 })).toMatchObject({
      reason: "pin_border",
      detail: { commune: "Diekirch", metres: 400 },
    });
    expect(decidePin({ ...said, source: "official", metres: 1_700 })).toMatchObject({
      reason: "pin_far",
      detail: { km: 2 },
    });
    expect(decidePin({ ...said, metres: 40_000 })).toMatchObject({ reason: "pin_far" });
  });
});
