import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, toLocalDate } from "~/platform/local-date";

import { type Cover, coverActForm, isCovering, mayCover } from "./cover";

const TODAY = toLocalDate("2026-11-22");
const day = (days: number) => addDays(TODAY, days);
const cover = (absentId: string, coverId: string, from: number, to: number): Cover => ({
  absentId,
  coverId,
  fromOn: day(from),
  toOn: day(to),
});
const manager = { accountId: "manager", isManager: true };

describe("a cover", () => {
  it("is named by the absent person or a manager", () => {
    const wanted = cover("a", "b", 0, 5);
    expect(mayCover(wanted, [], { accountId: "a", isManager: false }).ok).toBe(true);
    expect(mayCover(wanted, [], { accountId: "b", isManager: false })).toMatchObject({
      reason: "not_own_absence",
    });
    expect(mayCover(wanted, [], manager).ok).toBe(true);
  });

  it.each([
    ["covered_already", cover("a", "c", 5, 9)],
    ["cover_away", cover("b", "c", 4, 4)],
    ["covers_meanwhile", cover("c", "a", 0, 0)],
  ] as const)("is refused: %s", (reason, named) => {
    expect(mayCover(cover("a", "b", 0, 5), [named], manager)).toMatchObject({ reason });
  });

  it("lasts from its first day to its last, both included", () => {
    const days = [-1, 0, 5, 6].map((one) => isCovering(cover("a", "b", 0, 5), day(one)));
    expect(days).toEqual([false, true, true, false]);
  });

  it("never leaves files to somebody who is away, whatever is named in which order", () => {
    const person = fc.constantFrom("a", "b", "c", "d");
    const wish = fc
      .tuple(person, person, fc.nat(30), fc.nat(10))
      .filter(([absent, other]) => absent !== other)
      .map(([absent, other, from, days]) => cover(absent, other, from, from + days));
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const named: Cover[] = [];
        for (const wanted of wishes) if (mayCover(wanted, named, manager).ok) named.push(wanted);
        for (let on = 0; on <= 40; on++) {
          const inForce = named.filter((one) => isCovering(one, day(on)));
          const away = inForce.map(({ absentId }) => absentId);
          expect(new Set(away).size).toBe(away.length);
          expect(inForce.filter(({ coverId }) => away.includes(coverId))).toEqual([]);
        }
      }),
    );
  });
});

describe("the form", () => {
  const schema = coverActForm(TODAY);
  const [absentId, coverId] = [crypto.randomUUID(), crypto.randomUUID()];
  const good = { act: "name", absentId, coverId, fromOn: TODAY, toOn: day(14) };

  it.each([
    ["yesterday", { fromOn: day(-1) }],
    ["an end before the start", { fromOn: day(5), toOn: day(4) }],
    ["half a year and more", { toOn: day(200) }],
    ["covering oneself", { coverId: absentId }],
  ])("refuses %s", (_, change) => {
    expect(schema.safeParse(good).success).toBe(true);
    expect(schema.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
