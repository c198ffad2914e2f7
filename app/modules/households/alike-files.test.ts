import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { type AlikePerson, alikeFiles, pairOff } from "./alike-files";

const known = (file: string, givenName: string, born: string | null): AlikePerson => ({
  ...{ givenName, familyName: "Tesfay", nativeName: null, birthYear: null },
  birthDate: born === null ? null : toLocalDate(born),
  source: { kind: "household", id: file, code: file },
});

const TYPED = [
  known("", "Haile", "1985-03-07"),
  known("", "Selam", "1990-11-02"),
  known("", "Yonas", "2015-05-17"),
];

describe("files whose people may be those who were typed", () => {
  it("puts a file of which several people agree before one of a namesake", () => {
    const found = alikeFiles(TYPED, [
      known("H-1", "Haile", "1985-03-07"),
      known("H-2", "Hayle", "1985-07-03"),
      known("H-2", "Selam", "1990-01-01"),
      known("H-3", "Daniel", "1970-02-03"),
    ]);
    expect(found.map(({ code }) => code)).toEqual(["H-2", "H-1"]);
    expect(
      found[0]?.pairs.map(({ typed, likeness: { name, birth } }) => [typed, name, birth]),
    ).toEqual([
      [0, "alike", "swapped"],
      [1, "same", "year"],
    ]);
    expect(found[1]?.strength).toBe("strong");
  });

  it("counts each person once and does not mind the order in which they are known", () => {
    const anyPeople = fc.array(
      fc.record({
        file: fc.constantFrom("H-1", "H-2", "H-3"),
        name: fc.constantFrom("Haile", "Hayle", "Selam", "Yonas", "Jonas"),
        born: fc.constantFrom("1985-03-07", "1985-07-03", "1990-01-01", "2015-05-17", null),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(anyPeople, (people) => {
        const rows = people.map(({ file, name, born }) => known(file, name, born));
        const summed = (found: ReturnType<typeof alikeFiles>) =>
          found.map(({ code, strength, pairs }) => [code, strength, pairs.length]);
        const found = alikeFiles(TYPED, rows);
        for (const { pairs } of found) {
          expect(new Set(pairs.map(({ typed }) => typed)).size).toBe(pairs.length);
        }
        expect(summed(alikeFiles(TYPED, [...rows].reverse()))).toEqual(summed(found));
      }),
    );
  });

  it("pairs nobody off twice", () => {
    const one = known("", "Haile", null);
    expect(pairOff([one, one], [one])).toHaveLength(1);
  });
});
