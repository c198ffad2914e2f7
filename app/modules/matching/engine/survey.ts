import { BestFirst } from "./best-first";
import type { MatchColumns } from "./columns";
import { failuresIn, isNearIn, pointsIn } from "./pair-in-columns";
import { type RuleBits, ruleBit } from "./rule-bits";
import { RULE_CODES, type RuleCode } from "../rule-failure";

/** What all of one side are to one of the other. */
export interface Survey {
  considered: number;
  fitting: number;
  /** How many fail each rule; one may count under several. */
  refusedByRule: Partial<Record<RuleCode, number>>;
  /** How many fit nearly. */
  nearCount: number;
  /** Places of the first that fit nearly, and of those that fail the rule asked for: fewest failures first, then most points. */
  near: Int32Array;
  failing: Int32Array;
}

export interface SurveyQuestion {
  /** How many that nearly fit, and how many that fail the rule, are listed. */
  near: number;
  failing?: { rule: RuleCode; limit: number };
  /** Rules that are not asked. */
  overlook?: RuleBits;
}

/** A failure weighs more than any points. */
const FAILURE = 2 ** 24;

/** Every household, looked at for one dwelling. */
export function surveyHouseholds(
  columns: MatchColumns,
  dwelling: number,
  question: SurveyQuestion,
): Survey {
  const { size, draw, ids } = columns.households;
  const survey = new Surveyor(columns, { draw, ids }, question);
  for (let place = 0; place < size; place++) survey.note(dwelling, place, place);
  return survey.done(size);
}

/** Every dwelling, looked at for one household. */
export function surveyDwellings(
  columns: MatchColumns,
  household: number,
  question: SurveyQuestion,
): Survey {
  const { size, draw, ids } = columns.dwellings;
  const survey = new Surveyor(columns, { draw, ids }, question);
  for (let place = 0; place < size; place++) survey.note(place, household, place);
  return survey.done(size);
}

class Surveyor {
  readonly #columns: MatchColumns;
  readonly #overlook: RuleBits;
  readonly #asked: RuleBits;
  readonly #near: BestFirst;
  readonly #failing: BestFirst;
  readonly #tally = new RuleTally();
  #fitting = 0;
  #nearCount = 0;

  constructor(
    columns: MatchColumns,
    { draw, ids }: { draw: Uint32Array; ids: readonly string[] },
    { near, failing, overlook = 0 }: SurveyQuestion,
  ) {
    this.#columns = columns;
    this.#overlook = overlook;
    this.#asked = failing ? ruleBit(failing.rule) : 0;
    this.#near = new BestFirst(near, draw, ids);
    this.#failing = new BestFirst(failing?.limit ?? 0, draw, ids);
  }

  note(dwelling: number, household: number, place: number): void {
    const failures = failuresIn(this.#columns, dwelling, household) & ~this.#overlook;
    if (failures === 0) {
      this.#fitting += 1;
      return;
    }
    this.#tally.note(failures);
    const count = bitsIn(failures);
    const isAsked = (failures & this.#asked) !== 0;
    const isNear =
      count <= this.#columns.near.rules && isNearIn(this.#columns, dwelling, household, failures);
    if (!isAsked && !isNear) return;
    const value = pointsIn(this.#columns, dwelling, household) - count * FAILURE;
    this.#nearCount += Number(isNear);
    if (isAsked) this.#failing.offer(place, value);
    if (isNear) this.#near.offer(place, value);
  }

  done(considered: number): Survey {
    return {
      considered,
      fitting: this.#fitting,
      refusedByRule: this.#tally.byRule(),
      nearCount: this.#nearCount,
      near: this.#near.done().places,
      failing: this.#failing.done().places,
    };
  }
}

/** How many bits are set (the parallel sum of Hacker's Delight, 5-1). */
function bitsIn(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const HALF = Math.ceil(RULE_CODES.length / 2);

/** Counts sets of rules in two halves, so that a household costs two steps however many rules it fails. */
class RuleTally {
  readonly #low = new Int32Array(2 ** HALF);
  readonly #high = new Int32Array(2 ** (RULE_CODES.length - HALF));

  note(failures: RuleBits): void {
    const low = failures & (2 ** HALF - 1);
    const high = failures >>> HALF;
    this.#low[low] = (this.#low[low] ?? 0) + 1;
    this.#high[high] = (this.#high[high] ?? 0) + 1;
  }

  byRule(): Partial<Record<RuleCode, number>> {
    const counts: Partial<Record<RuleCode, number>> = {};
    for (const [table, first] of [
      [this.#low, 0],
      [this.#high, HALF],
    ] as const) {
      for (let failures = 1; failures < table.length; failures++) {
        const times = table[failures] ?? 0;
        if (times === 0) continue;
        for (let rest = failures; rest !== 0; rest &= rest - 1) {
          const code = RULE_CODES[first + 31 - Math.clz32(rest & -rest)];
          if (code) counts[code] = (counts[code] ?? 0) + times;
        }
      }
    }
    return counts;
  }
}
