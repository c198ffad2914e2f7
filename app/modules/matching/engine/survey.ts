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
  /** Places of those that fit nearly, and of those that fail the rule asked for: fewest failures first, then most points. */
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
  readonly #byRule = new Int32Array(RULE_CODES.length);
  #fitting = 0;

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
    let count = 0;
    for (let rest = failures; rest !== 0; rest &= rest - 1) {
      const rule = 31 - Math.clz32(rest & -rest);
      this.#byRule[rule] = (this.#byRule[rule] ?? 0) + 1;
      count += 1;
    }
    const isAsked = (failures & this.#asked) !== 0;
    const isNear =
      count <= this.#columns.near.rules && isNearIn(this.#columns, dwelling, household, failures);
    if (!isAsked && !isNear) return;
    const value = pointsIn(this.#columns, dwelling, household) - count * FAILURE;
    if (isAsked) this.#failing.offer(place, value);
    if (isNear) this.#near.offer(place, value);
  }

  done(considered: number): Survey {
    const refusedByRule: Partial<Record<RuleCode, number>> = {};
    for (const [rule, code] of RULE_CODES.entries()) {
      const count = this.#byRule[rule] ?? 0;
      if (count > 0) refusedByRule[code] = count;
    }
    return {
      considered,
      fitting: this.#fitting,
      refusedByRule,
      near: this.#near.done().places,
      failing: this.#failing.done().places,
    };
  }
}
