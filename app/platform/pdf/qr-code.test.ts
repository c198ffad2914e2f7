import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { qrCode } from "./qr-code";

describe("qrCode", () => {
  it("holds 331 bytes in version 13 and not one more", () => {
    expect(qrCode("x".repeat(331), 13).size).toBe(69);
    expect(() => qrCode("x".repeat(332), 13)).toThrow(RangeError);
  });

  it("counts bytes, not letters", () => {
    expect(() => qrCode("ë".repeat(166), 13)).toThrow(RangeError);
  });

  it("joins dark modules to bars that neither touch nor leave the code", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (text) => {
        const { size, bars } = qrCode(text);
        const inside = bars.every((bar) => bar.length > 0 && bar.column + bar.length <= size);
        const apart = bars.every((bar, at) => {
          const next = bars[at + 1];
          return next?.row !== bar.row || next.column > bar.column + bar.length;
        });
        expect([inside, apart]).toEqual([true, true]);
      }),
      { numRuns: 20 },
    );
  });
});
