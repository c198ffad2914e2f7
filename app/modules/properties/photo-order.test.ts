import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { PHOTO_ACTS, reorderPhotos } from "./photo-order";

describe("reorderPhotos", () => {
  it("moves one place and stops at the ends", () => {
    expect(reorderPhotos(["a", "b", "c"], "up", "c")).toEqual(["a", "c", "b"]);
    expect(reorderPhotos(["a", "b", "c"], "down", "a")).toEqual(["b", "a", "c"]);
    expect(reorderPhotos(["a", "b"], "up", "a")).toEqual(["a", "b"]);
    expect(reorderPhotos(["a", "b"], "down", "b")).toEqual(["a", "b"]);
    expect(reorderPhotos(["a", "b"], "delete", "a")).toEqual(["b"]);
  });

  it("keeps every other photo, whatever is asked", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 });
    fc.assert(
      fc.property(ids, fc.constantFrom(...PHOTO_ACTS), fc.string(), (files, act, id) => {
        const after = reorderPhotos(files, act, id);
        const kept = files.filter((file) => act !== "delete" || file !== id);
        expect([...after].sort()).toEqual([...kept].sort());
      }),
    );
  });
});
