import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fieldMessage } from "~/platform/form-field";

import { unpackMessage } from "./message";

describe("messages", () => {
  it("survive packing with any figures", () => {
    const detail = fc.dictionary(
      fc.string().filter((name) => name !== "__proto__"),
      fc.oneof(fc.string(), fc.integer()),
    );
    fc.assert(
      fc.property(detail, (figures) => {
        const unpacked = unpackMessage(fieldMessage("forms.error.tooSmall", figures));
        expect(unpacked.key).toBe("forms.error.tooSmall");
        expect(unpacked.detail).toEqual({ ...figures });
      }),
    );
  });

  it("keep the key when the detail is broken", () => {
    expect(unpackMessage("forms.error.required|{oops")).toEqual({
      key: "forms.error.required",
      detail: {},
    });
    expect(unpackMessage("forms.error.required|[1]")).toEqual({
      key: "forms.error.required",
      detail: {},
    });
    expect(unpackMessage('forms.error.required|{"a":{"b":1},"c":2}')).toEqual({
      key: "forms.error.required",
      detail: { c: 2 },
    });
  });
});
