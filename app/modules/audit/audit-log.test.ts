import { describe, expect, it } from "vitest";

import { readEventFilter } from "./audit-log";

const read = (text: string) => readEventFilter(new URLSearchParams(text));
const nothing = { words: null, entity: null, actorId: null, from: null, before: null };

describe("readEventFilter", () => {
  it("takes days of Luxembourg, both included, in summer and winter", () => {
    expect(read("from=2026-07-01&to=2026-07-01")).toEqual({
      ...nothing,
      from: new Date("2026-06-30T22:00:00Z"),
      before: new Date("2026-07-01T22:00:00Z"),
    });
    expect(read("from=2026-10-25&to=2026-10-25")).toEqual({
      ...nothing,
      from: new Date("2026-10-24T22:00:00Z"),
      before: new Date("2026-10-25T23:00:00Z"),
    });
  });

  it.each(["", "from=yesterday", "from=2026-02-30", "actor=1", "actor=%00", "q=%20", "to="])(
    "takes %j for nothing",
    (text) => expect(read(text)).toEqual(nothing),
  );

  it("reads words, kind and person", () => {
    const actor = "6f1c8a52-0d4e-4b57-9a3b-2f8d7c1e5a90";
    expect(read(`q=%20Sign%20&entity=tenancy&actor=${actor}`)).toEqual({
      ...nothing,
      words: "sign",
      entity: "tenancy",
      actorId: actor,
    });
  });
});
