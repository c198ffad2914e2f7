import type { LocalDate } from "~/platform/local-date";

import { type BedroomLine, bedroomLine } from "./bedroom-line";
import type { BedroomStandard } from "./bedroom-standard";
import { type HouseholdMember, SEXES } from "./household";
import { memberAge } from "./member-age";

interface Aged {
  member: HouseholdMember;
  age: number;
}

/**
 * The fewest rooms for children who are not in a couple. Those between the two ages pair within their sex first; one left
 * over takes a younger child of its sex; the younger ones pair freely. No other pairing saves a room: an older child can
 * be paired with nobody else. A child of unknown age has its own; unknown sex only shares at the younger age.
 */
export function childrensRooms(
  children: readonly HouseholdMember[],
  standard: BedroomStandard,
  on: LocalDate,
): BedroomLine[] {
  const known = childrenByAge(children, on);
  const unknown = children.filter((member) => memberAge(member, on) === null);
  const young = known.filter(({ age }) => age < standard.anyShareUnderAge);
  const older = known.filter(({ age }) => age >= standard.anyShareUnderAge);
  const between = older.filter(({ age }) => age < standard.sameSexShareUnderAge);
  const alone = older.filter(({ age }) => age >= standard.sameSexShareUnderAge);
  const sameSex: [Aged, Aged][] = [];
  for (const sex of SEXES) {
    const { pairs, left } = pairUp(between.filter(({ member }) => member.sex === sex));
    sameSex.push(...pairs);
    if (!left) continue;
    const mate = young.findIndex(({ member }) => member.sex === sex);
    const [younger] = mate === -1 ? [] : young.splice(mate, 1);
    if (younger) sameSex.push([left, younger]);
    else alone.push(left);
  }
  alone.push(...between.filter(({ member }) => member.sex === null));
  const { pairs: anySex, left } = pairUp(young);
  if (left) alone.push(left);
  return [
    ...sameSex.map((pair) => shared("children_same_sex", pair, standard.sameSexShareUnderAge)),
    ...anySex.map((pair) => shared("children_any_sex", pair, standard.anyShareUnderAge)),
    ...alone.map(({ member, age }) => bedroomLine("child_alone", [member], { age })),
    ...unknown.map((member) => bedroomLine("child_age_unknown", [member])),
  ];
}

/** Oldest first, so that pairs are near in age. */
function childrenByAge(children: readonly HouseholdMember[], on: LocalDate): Aged[] {
  return children
    .flatMap((member) => {
      const age = memberAge(member, on);
      return age === null ? [] : [{ member, age }];
    })
    .sort((one, two) => two.age - one.age || one.member.position - two.member.position);
}

function pairUp(children: readonly Aged[]): { pairs: [Aged, Aged][]; left: Aged | undefined } {
  const pairs: [Aged, Aged][] = [];
  let waiting: Aged | undefined;
  for (const child of children) {
    if (waiting) pairs.push([waiting, child]);
    waiting = waiting ? undefined : child;
  }
  return { pairs, left: waiting };
}

function shared(
  reason: "children_same_sex" | "children_any_sex",
  [one, two]: [Aged, Aged],
  limit: number,
): BedroomLine {
  return bedroomLine(reason, [one.member, two.member], { first: one.age, second: two.age, limit });
}
