import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addMonths } from "~/platform/local-date";

import { JOINING_RELATIONS, planJoin, planMove, planSplit } from "./composition-moves";
import { compositionProblems } from "./composition-rules";
import { type HouseholdMember, RELATIONS } from "./household";
import { isAdult } from "./member-age";
import { aMember, TODAY } from "../../../tests/factories/household-facts";

/** Possible households of every shape: each member after the first relates to an earlier one, ages follow. */
const anyHousehold = (name: string): fc.Arbitrary<HouseholdMember[]> =>
  fc
    .array(
      fc.record({
        relation: fc.constantFrom(...RELATIONS.filter((relation) => relation !== "reference")),
        to: fc.nat(20),
        years: fc.integer({ min: 16, max: 30 }),
        known: fc.boolean(),
        comesIn: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 6 }),
      }),
      { maxLength: 9 },
    )
    .map((drafts) => {
      const births = [TODAY.replace("2026", "1980") as typeof TODAY];
      const members: HouseholdMember[] = [
        { ...aMember(0, "reference", null, { birthDate: births[0]! }), id: `${name}-0` },
      ];
      drafts.forEach(({ relation, to, years, known, comesIn }, index) => {
        const position = index + 1;
        const relatedTo = to % position;
        const base = births[relatedTo]!;
        const shift = relation === "child" ? years * 12 : relation === "parent" ? -years * 12 : 1;
        births.push(addMonths(base, shift));
        const isPast = births[position]! < TODAY;
        const member = aMember(position, relation, null, {
          relatedTo: relatedTo === 0 ? null : relatedTo,
          birthDate: known && isPast ? births[position]! : null,
          expectedOn: comesIn === null ? null : addMonths(TODAY, comesIn),
        });
        members.push({ ...member, id: `${name}-${position}` });
        if (compositionProblems(members, TODAY).length === 0) return;
        members[position] = { ...members[position]!, relation: "other_adult" };
      });
      return members;
    })
    .filter((members) => compositionProblems(members, TODAY).length === 0);

const places = (members: readonly { position: number }[]) =>
  members.map(({ position }) => position);
const dense = (length: number) => Array.from({ length }, (_, place) => place);
const idsOf = (...files: (readonly HouseholdMember[])[]) =>
  files
    .flat()
    .map(({ id }) => id)
    .sort();
/** Everything about a person that no move may change. */
const bodies = (...files: (readonly HouseholdMember[])[]) =>
  files
    .flat()
    .map(({ id, birthDate, birthYear, sex, expectedOn }) =>
      JSON.stringify([id, birthDate, birthYear, sex, expectedOn]),
    )
    .sort();

describe("every move of any possible household", () => {
  it("a split loses nobody, doubles nobody, and leaves two possible files with dense places", () => {
    let planned = 0;
    fc.assert(
      fc.property(anyHousehold("a"), fc.nat(1023), fc.nat(9), (members, mask, wished) => {
        const leaving = members.filter((_, place) => mask & (1 << place)).map(({ id }) => id);
        const references = { staying: `a-${wished}`, leaving: `a-${wished}` };
        const plan = planSplit(members, leaving, references, TODAY);
        if (!plan.ok) {
          expect(["nobody_chosen", "nobody_left", "nobody_present"]).toContain(plan.reason);
          return;
        }
        planned += 1;
        expect(bodies(plan.staying, plan.leaving)).toEqual(bodies(members));
        expect(idsOf(plan.leaving)).toEqual([...leaving].sort());
        for (const file of [plan.staying, plan.leaving]) {
          expect(compositionProblems(file, TODAY)).toEqual([]);
          expect(places(file)).toEqual(dense(file.length));
          expect(file[0]?.relation).toBe("reference");
        }
      }),
      { numRuns: 400 },
    );
    expect(planned).toBeGreaterThan(100);
  });

  it("who is an adult by age or was one by relation stays one, but for a new reference person", () => {
    fc.assert(
      fc.property(anyHousehold("a"), fc.nat(1023), (members, mask) => {
        const leaving = members.filter((_, place) => mask & (1 << place)).map(({ id }) => id);
        const plan = planSplit(members, leaving, {}, TODAY);
        if (!plan.ok) return;
        const before = new Map(members.map((member) => [member.id, isAdult(member, TODAY)]));
        for (const member of [...plan.staying, ...plan.leaving]) {
          if (member.relation === "reference" || !member.inferred) continue;
          expect(isAdult(member, TODAY)).toBe(before.get(member.id));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("a move and a join keep everybody, and relations inside a file stay between the same people", () => {
    let joined = 0;
    const relation = fc.constantFrom(...JOINING_RELATIONS);
    fc.assert(
      fc.property(
        anyHousehold("a"),
        anyHousehold("b"),
        relation,
        fc.option(fc.nat(9)),
        fc.nat(9),
        (source, target, kind, relatedTo, chosen) => {
          const link = { relation: kind, relatedTo };
          const move = planMove(source, `a-${chosen}`, target, link, TODAY);
          if (move.ok) {
            expect(bodies(move.source, move.target)).toEqual(bodies(source, target));
            for (const file of [move.source, move.target]) {
              expect(compositionProblems(file, TODAY)).toEqual([]);
              expect(places(file)).toEqual(dense(file.length));
            }
          }
          const join = planJoin(source, target, link, TODAY);
          if (!join.ok) return;
          joined += 1;
          expect(bodies(join.target)).toEqual(bodies(source, target));
          expect(compositionProblems(join.target, TODAY)).toEqual([]);
          expect(places(join.target)).toEqual(dense(join.target.length));
          const pairs = (members: readonly HouseholdMember[]) =>
            members.flatMap(({ id, relation: own, relatedTo: to }) => {
              if (own === "reference") return [];
              const other = members.find((member) =>
                to === null ? member.relation === "reference" : member.position === to,
              );
              return [`${id} ${own} ${other?.id}`];
            });
          const after = pairs(join.target);
          for (const pair of [...pairs(source), ...pairs(target)]) expect(after).toContain(pair);
          expect(after).toHaveLength(join.target.length - 1);
        },
      ),
      { numRuns: 400 },
    );
    expect(joined).toBeGreaterThan(50);
  });
});
