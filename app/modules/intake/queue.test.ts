import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ARRIVAL_STATUSES, type ArrivalStatus, type ArrivalStep, decideStep } from "./arrival";
import { inQueueOrder, waitingFigures } from "./queue";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 7, minute));
const someone = fc.record({
  isUrgent: fc.boolean(),
  arrivedAt: fc.integer({ min: 0, max: 59 }).map(at),
  number: fc.integer({ min: 1, max: 50 }),
});

describe("the queue", () => {
  it("puts urgent ones first, then whoever came first", () => {
    const order = inQueueOrder([
      { isUrgent: false, arrivedAt: at(5), number: 2 },
      { isUrgent: false, arrivedAt: at(1), number: 1 },
      { isUrgent: true, arrivedAt: at(30), number: 4 },
      { isUrgent: true, arrivedAt: at(20), number: 3 },
    ]);
    expect(order.map(({ number }) => number)).toEqual([3, 4, 1, 2]);
  });

  it("loses nobody, and nobody overtakes somebody who is as urgent and came earlier", () => {
    fc.assert(
      fc.property(fc.array(someone), (people) => {
        const order = inQueueOrder(people);
        expect(order).toHaveLength(people.length);
        for (let index = 1; index < order.length; index += 1) {
          const [before, after] = [order[index - 1]!, order[index]!];
          if (before.isUrgent === after.isUrgent) {
            expect(before.arrivedAt.getTime()).toBeLessThanOrEqual(after.arrivedAt.getTime());
          } else expect(before.isUrgent).toBe(true);
        }
      }),
    );
  });

  it("counts who waits and the longest wait, in whole minutes", () => {
    const people = [
      { status: "waiting", arrivedAt: at(10) },
      { status: "waiting", arrivedAt: at(4) },
      { status: "called", arrivedAt: at(0) },
    ] as const;
    expect(waitingFigures(people, at(15))).toEqual({ count: 2, longestMinutes: 11 });
    expect(waitingFigures([people[2]], at(15))).toEqual({ count: 0, longestMinutes: null });
  });
});

describe("what happens at the desk", () => {
  it.each<[ArrivalStatus, ArrivalStep, string]>([
    ["waiting", "call", "called"],
    ["called", "wait", "waiting"],
    ["waiting", "tell", "told"],
    ["called", "tell", "told"],
    ["called", "file", "file"],
    ["waiting", "leave", "left"],
    ["called", "call", "not_waiting"],
    ["file", "tell", "finished"],
    ["left", "call", "finished"],
  ])("from %s by %s: %s", (status, step, came) => {
    const verdict = decideStep(status, step);
    expect(verdict.ok ? verdict.to : verdict.reason).toBe(came);
  });

  it("never changes what is finished", () => {
    for (const status of ARRIVAL_STATUSES.filter((one) => one !== "waiting" && one !== "called")) {
      for (const step of ["call", "wait", "tell", "leave", "file"] as const) {
        expect(decideStep(status, step).ok).toBe(false);
      }
    }
  });
});
