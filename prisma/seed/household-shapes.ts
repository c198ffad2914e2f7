import type { Relation } from "~/modules/households/household";

import type { Chance } from "./random";

/**
 * The figures of LISKO in 2016: 496 files with 1,262 persons, "slightly more than a third" of them aged 31 to 40
 * (sheet for the 2nd Assises nationales de l'intégration).
 */
export const PERSONS = 1262;
export const PERSONS_AGED_31_TO_40 = 448;

/** How many households have how many persons: 496 and 1,262 in all. */
const SIZES: readonly (readonly [size: number, households: number])[] = [
  [1, 203],
  [2, 83],
  [3, 75],
  [4, 60],
  [5, 40],
  [6, 21],
  [7, 10],
  [8, 4],
];

export interface MemberShape {
  relation: Relation;
  sex: "female" | "male";
  /** Completed years today. */
  age: number;
}

/** Composition of every household, the reference person first. */
export function makeHouseholdShapes(chance: Chance): MemberShape[][] {
  const plans = chance.shuffled(
    SIZES.flatMap(([size, households]) =>
      Array.from({ length: households }, () => planHousehold(chance, size)),
    ),
  );
  const thirties = chooseThirties(chance, plans);
  return plans.map((plan) => fillAges(chance, plan, thirties));
}

interface AdultSlot {
  relation: "reference" | "partner" | "sibling";
  sex: "female" | "male";
}

interface Plan {
  adults: AdultSlot[];
  children: number;
  grandparent: boolean;
}

function planHousehold(chance: Chance, size: number): Plan {
  const lead: AdultSlot = { relation: "reference", sex: chance.happens(0.55) ? "male" : "female" };
  const spouse: AdultSlot = {
    relation: "partner",
    sex: lead.sex === "male" ? "female" : "male",
  };
  const mother: AdultSlot = {
    relation: "reference",
    sex: chance.happens(0.85) ? "female" : "male",
  };
  const sibling = (): AdultSlot => ({
    relation: "sibling",
    sex: chance.happens(0.6) ? "male" : "female",
  });
  const plan = (adults: AdultSlot[], grandparent = false): Plan => ({
    adults,
    children: size - adults.length - (grandparent ? 1 : 0),
    grandparent,
  });
  if (size === 1) return plan([{ ...lead, sex: chance.happens(0.62) ? "male" : "female" }]);
  if (size === 2) {
    const kind = chance.weighted([
      ["couple", 5],
      ["parent", 4],
      ["siblings", 1],
    ] as const);
    if (kind === "couple") return plan([lead, spouse]);
    return plan(kind === "parent" ? [mother] : [lead, sibling()]);
  }
  if (size === 3 && chance.happens(0.08)) return plan([lead, sibling(), sibling()]);
  if (chance.happens(size === 3 ? 0.25 : 0.12)) return plan([mother]);
  return plan([lead, spouse], size >= 4 && chance.happens(0.1));
}

/** Exactly so many adults are given an age between 31 and 40, parents more often than others. */
function chooseThirties(chance: Chance, plans: readonly Plan[]): Set<AdultSlot> {
  const keyed = plans.flatMap((plan) =>
    plan.adults.map((slot) => {
      const weight = plan.children > 0 ? 3 : slot.relation === "sibling" ? 0.5 : 1;
      return { slot, key: chance.next() / weight };
    }),
  );
  keyed.sort((a, b) => a.key - b.key);
  return new Set(keyed.slice(0, PERSONS_AGED_31_TO_40).map((entry) => entry.slot));
}

function fillAges(chance: Chance, plan: Plan, thirties: ReadonlySet<AdultSlot>): MemberShape[] {
  const someoneInThirties = plan.adults.some((slot) => thirties.has(slot));
  const otherAge = ageOutsideThirties(chance, plan, someoneInThirties);
  const adults = plan.adults.map((slot): MemberShape => {
    const least = Math.max(31, Math.min(40, 20 + plan.children));
    return { ...slot, age: thirties.has(slot) ? chance.int(least, 40) : otherAge() };
  });
  const youngestAdult = Math.min(...adults.map((adult) => adult.age));
  const oldestAdult = Math.max(...adults.map((adult) => adult.age));
  return [
    ...adults,
    ...makeChildren(chance, plan.children, youngestAdult),
    ...(plan.grandparent ? [grandparent(chance, oldestAdult)] : []),
  ];
}

/** Ages under 31 or over 40 for the adults of one household, who are of about the same age. */
function ageOutsideThirties(chance: Chance, plan: Plan, someoneInThirties: boolean): () => number {
  if (plan.adults.some((slot) => slot.relation === "sibling")) return () => chance.int(18, 29);
  const couple = plan.adults.length > 1;
  if (plan.children >= 4) return () => chance.int(41, 46);
  if (plan.children > 0 || (couple && someoneInThirties)) {
    const young = chance.happens(0.45);
    const least = Math.max(25, 22 + plan.children);
    return () => (young ? chance.int(least, 30) : chance.int(41, 45));
  }
  if (chance.happens(0.6)) return () => chance.int(couple ? 23 : 19, 30);
  const about = chance.int(43, 60);
  return () => about + chance.int(-2, 3);
}

/** Ages fall from the oldest child; nobody has a child before 19, and grown-up children up to 21 stay. */
function makeChildren(chance: Chance, count: number, youngestParent: number): MemberShape[] {
  const limit = Math.min(21, youngestParent - 19);
  const children: MemberShape[] = [];
  let age = Math.min(limit, chance.int(Math.max(0, count - 1), Math.max(count, 16)));
  for (let left = count; left > 0; left -= 1) {
    const sex = chance.happens(0.5) ? "female" : "male";
    children.push({ relation: "child", sex, age: Math.max(0, age) });
    const slack = age - (left - 1);
    age -= slack > 1 ? chance.int(1, Math.min(4, slack)) : 1;
  }
  return children;
}

function grandparent(chance: Chance, oldestAdult: number): MemberShape {
  return {
    relation: "parent",
    sex: chance.happens(0.7) ? "female" : "male",
    age: Math.max(58, oldestAdult + chance.int(20, 28)),
  };
}
