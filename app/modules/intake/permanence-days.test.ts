import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import type { Permanence } from "./permanence";
import { isOpenSlot, permanenceDays, slotsOf } from "./permanence-days";
import { decideAdding, decideEnding, overlaps } from "./permanence-rules";

const day = toLocalDate;
const wednesday: Permanence = {
  ...{ id: "wednesday", weekday: 3, fromMinute: 510, toMinute: 690, place: "LISKO" },
  ...{ slotMinutes: 30, desks: 2, validFrom: day("2016-04-01"), validTo: null, source: null },
};
const thursday: Permanence = {
  ...wednesday,
  ...{ id: "thursday", weekday: 4, fromMinute: 840, toMinute: 960 },
};
const calendar = {
  permanences: [thursday, wednesday],
  closures: [
    { id: "c", firstOn: day("2026-12-03"), lastOn: day("2026-12-09"), reason: "Training" },
  ],
  isHoliday: (on: string) => on === "2026-12-24",
};

describe("the days of permanences", () => {
  it("come in their order, with why one is closed", () => {
    const days = permanenceDays(calendar, day("2026-11-24"), day("2026-12-24"));
    expect(days.map(({ on, closed }) => [on, closed?.kind ?? "open"])).toEqual([
      ["2026-11-25", "open"],
      ["2026-11-26", "open"],
      ["2026-12-02", "open"],
      ["2026-12-03", "closure"],
      ["2026-12-09", "closure"],
      ["2026-12-10", "open"],
      ["2026-12-16", "open"],
      ["2026-12-17", "open"],
      ["2026-12-23", "open"],
      ["2026-12-24", "holiday"],
    ]);
    expect(days[0]?.slots).toEqual([510, 540, 570, 600, 630, 660]);
    expect(days[3]?.slots).toEqual([]);
  });

  it("begin and end with the permanence: its last day is the one before its end", () => {
    const ended = { ...wednesday, validFrom: day("2026-12-02"), validTo: day("2026-12-16") };
    const only = { ...calendar, permanences: [ended], closures: [] };
    const days = permanenceDays(only, day("2026-11-01"), day("2027-01-31"));
    expect(days.map(({ on }) => on)).toEqual(["2026-12-02", "2026-12-09"]);
  });

  it("give slots that lie inside, follow each other and fill the time", () => {
    const any = fc.record({
      fromMinute: fc.integer({ min: 0, max: 1000 }),
      length: fc.integer({ min: 5, max: 400 }),
      slotMinutes: fc.integer({ min: 5, max: 240 }),
    });
    fc.assert(
      fc.property(any, ({ fromMinute, length, slotMinutes }) => {
        const toMinute = fromMinute + length;
        const slots = slotsOf({ fromMinute, toMinute, slotMinutes });
        slots.forEach((slot, index) => expect(slot).toBe(fromMinute + index * slotMinutes));
        const end = fromMinute + slots.length * slotMinutes;
        expect(end).toBeLessThanOrEqual(toMinute);
        expect(toMinute - end).toBeLessThan(slotMinutes);
      }),
    );
  });

  it("offer a slot until it begins, on Luxembourg's clocks", () => {
    const slot = { permanenceId: "wednesday", on: day("2026-11-25"), minute: 540 };
    expect(isOpenSlot(calendar, slot, new Date("2026-11-25T07:59:59Z"))).toBe(true);
    expect(isOpenSlot(calendar, slot, new Date("2026-11-25T08:00:00Z"))).toBe(false);
    const early = new Date("2026-11-01T00:00:00Z");
    for (const wrong of [
      { ...slot, minute: 545 },
      { ...slot, minute: 690 },
      { ...slot, on: day("2026-11-26") },
      { ...slot, on: day("2026-12-09") },
      { ...slot, permanenceId: "thursday" },
    ]) {
      expect(isOpenSlot(calendar, wrong, early)).toBe(false);
    }
  });
});

describe("permanences beside each other", () => {
  it("never take place at the same time", () => {
    const touching = { ...wednesday, fromMinute: 690, toMinute: 720 };
    const after = { ...wednesday, validFrom: day("2027-01-01") };
    expect(decideAdding(touching, [wednesday])).toEqual({ ok: true });
    expect(decideAdding({ ...after, validFrom: day("2026-12-01") }, [wednesday])).toEqual({
      ok: false,
      reason: "overlaps",
      detail: { from: "08:30", to: "11:30" },
    });
    expect(decideAdding(after, [{ ...wednesday, validTo: day("2027-01-01") }])).toEqual({
      ok: true,
    });
    expect(overlaps(wednesday, thursday)).toBe(false);
  });

  it("end once, after they began, and never later than they were to", () => {
    expect(decideEnding(wednesday, day("2027-01-01"))).toEqual({ ok: true });
    expect(decideEnding(wednesday, day("2016-04-01"))).toMatchObject({ reason: "ends_too_early" });
    const ended = { ...wednesday, validTo: day("2027-01-01") };
    expect(decideEnding(ended, day("2026-12-01"))).toEqual({ ok: true });
    expect(decideEnding(ended, day("2027-01-01"))).toMatchObject({ reason: "ended_already" });
  });
});
