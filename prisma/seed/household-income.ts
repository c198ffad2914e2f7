import type { Income } from "~/modules/households/household";

import type { MemberShape } from "./household-shapes";
import type { Chance } from "./random";

/*
 * Invented incomes in the order of magnitude of 2025: they are no legal values and decide nothing. A household's
 * REVIS is drawn as a share per adult, per child and for the household, as the law of 28 July 2018 composes it.
 */
const SHARE = { adult: 925, child: 285, loneParentsChild: 370, household: 925, withChildren: 1060 };
const FAMILY_ALLOWANCE = 300;

const ADULT_FROM = 18;
const REVIS_FROM = 25;

/** Net incomes of a household per month. */
export function inventIncomes(chance: Chance, members: readonly MemberShape[]): Income[] {
  const adults = members.filter((member) => member.age >= ADULT_FROM);
  const children = members.length - adults.length;
  const earners = adults.filter((member) => member.age < 62 && chance.happens(workChance(member)));
  const wages = earners.map((member) => euros(inventWage(chance, member), "work" as const));
  const allowance = children > 0 ? [euros(children * FAMILY_ALLOWANCE, "family_allowance")] : [];
  const entitled = adults.some((member) => member.age >= REVIS_FROM) || children > 0;
  if (!entitled) return wages.length > 0 ? wages : youngAdultIncome(chance);
  const missing = revisOf(adults.length, children) - wages.length * 1750;
  const revis = missing >= 200 && wages.length < 2 ? [euros(missing, "revis" as const)] : [];
  return [...wages, ...revis, ...allowance];
}

function workChance(member: MemberShape): number {
  if (member.age < 22) return 0.25;
  return member.sex === "male" ? 0.48 : 0.28;
}

function inventWage(chance: Chance, member: MemberShape): number {
  return member.age < 25 ? chance.int(108, 210) * 10 : chance.int(195, 305) * 10;
}

/** Adults under 25 have in principle no REVIS: apprenticeship, voluntary service, or nothing yet. */
function youngAdultIncome(chance: Chance): Income[] {
  const kind = chance.weighted([
    ["student_grant", 3],
    ["other", 4],
    [null, 2],
  ] as const);
  return kind ? [euros(chance.int(55, 115) * 10, kind)] : [];
}

function revisOf(adults: number, children: number): number {
  const perChild = adults === 1 ? SHARE.loneParentsChild : SHARE.child;
  const shared = children > 0 ? SHARE.withChildren : SHARE.household;
  return adults * SHARE.adult + children * perChild + shared;
}

function euros(amount: number, source: Income["source"]): Income {
  return { source, monthlyCents: BigInt(amount) * 100n };
}
