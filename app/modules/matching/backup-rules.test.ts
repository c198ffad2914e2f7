import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decideTurn, endOfBackups, moved, refusalOfBackup } from "./backup-rules";
import { RULE_CODES } from "./rule-failure";

const ready = { status: "ready", isHoused: false } as const;

describe("a backup whose turn it is", () => {
  it("moves up when no rule fails", () => {
    expect(decideTurn(ready, [])).toEqual({ act: "promote" });
  });

  it("waits on for what passes by itself, and leaves for what does not", () => {
    const held = [{ code: "household_held" }] as const;
    expect(decideTurn(ready, held)).toEqual({ act: "wait", reason: "household_held" });
    const both = [...held, { code: "too_small" }] as const;
    expect(decideTurn(ready, both)).toEqual({ act: "leave", reason: "too_small" });
    const declined = [{ code: "pair_declined" }] as const;
    expect(decideTurn(ready, declined)).toEqual({ act: "leave", reason: "pair_declined" });
  });

  it("leaves once it lives somewhere or its file is closed", () => {
    expect(decideTurn({ ...ready, isHoused: true }, [])).toMatchObject({ act: "leave" });
    expect(decideTurn({ status: "housed", isHoused: false }, [])).toEqual({
      act: "leave",
      reason: "household_housed",
    });
    expect(decideTurn({ status: "closed", isHoused: false }, [])).toEqual({
      act: "leave",
      reason: "file_closed",
    });
  });

  it("is promoted only when nothing fails, whatever fails", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...RULE_CODES), { minLength: 1 }), (codes) => {
        const turn = decideTurn(
          ready,
          codes.map((code) => ({ code })),
        );
        expect(turn.act).not.toBe("promote");
        expect(turn).toHaveProperty("reason");
      }),
    );
  });
});

describe("a household put behind a proposal", () => {
  it("may be held elsewhere and the dwelling is", () => {
    expect(refusalOfBackup([{ code: "dwelling_held" }, { code: "household_held" }])).toBeNull();
  });

  it("must pass every other rule", () => {
    expect(refusalOfBackup([{ code: "dwelling_held" }, { code: "too_small" }])).toEqual({
      code: "too_small",
    });
  });
});

describe("backups of an offer", () => {
  it.each([
    ["published", null],
    ["reserved", null],
    ["paused", null],
    ["let", "dwelling_let"],
    ["withdrawn", "offer_ended"],
    ["ended", "offer_ended"],
  ] as const)("of status %s end: %s", (status, end) => expect(endOfBackups(status)).toBe(end));
});

describe("the order", () => {
  const order = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 8 });

  it("keeps everybody, and up undoes down", () => {
    fc.assert(
      fc.property(order, fc.nat(), (ids, at) => {
        const place = at % ids.length;
        const id = ids[place] ?? "";
        const down = moved(ids, id, "down");
        expect([...down].sort()).toEqual([...ids].sort());
        expect(moved(down, id, "up")).toEqual(
          place === ids.length - 1 ? moved(ids, id, "up") : ids,
        );
      }),
    );
  });

  it("stays where the end is reached, or for somebody who is not in it", () => {
    expect(moved(["a", "b"], "a", "up")).toEqual(["a", "b"]);
    expect(moved(["a", "b"], "c", "down")).toEqual(["a", "b"]);
    expect(moved(["a", "b", "c"], "c", "up")).toEqual(["a", "c", "b"]);
  });
});
