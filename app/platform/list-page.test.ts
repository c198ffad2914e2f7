import { describe, expect, it } from "vitest";

import { readChoice, readPage, readWords } from "./list-page";

const search = (text: string) => new URLSearchParams(text);

describe("readPage", () => {
  it("reads page and size", () => {
    expect(readPage(search("page=3&size=50"))).toEqual({ page: 3, size: 50, skip: 100, take: 50 });
  });

  it.each(["", "page=0", "page=-1", "page=x", "page=1e9", "size=7", "page=99999999"])(
    "starts at the first rows for %j",
    (text) => {
      expect(readPage(search(text))).toMatchObject({ page: 1, size: 25, skip: 0 });
    },
  );
});

describe("readChoice", () => {
  it("accepts only what is on the list", () => {
    expect(readChoice(search("state=open"), "state", ["open", "closed"])).toBe("open");
    expect(readChoice(search("state=toString"), "state", ["open", "closed"])).toBeNull();
    expect(readChoice(search(""), "state", ["open", "closed"])).toBeNull();
  });
});

describe("readWords", () => {
  it("trims and cuts", () => {
    expect(readWords(search("q=%20Kieffer%20"))).toBe("Kieffer");
    expect(readWords(search("q=%20%20"))).toBeNull();
    expect(readWords(search(`q=${"x".repeat(500)}`))).toHaveLength(100);
  });
});
