import type { LocalDate } from "~/platform/local-date";

import type { HouseholdMember, Relation } from "./household";
import { relationThrough, turnedRound } from "./kinship";
import { birthDayOf, isAdult, isPresent, relatedMember } from "./member-age";

/** A member at its place in a file after a move. */
export interface PlacedMember extends HouseholdMember {
  /** The relation was worked out from others and has to be checked. */
  inferred: boolean;
}

/** A member with the member it relates to, before places are given. */
interface Linked {
  member: HouseholdMember;
  relation: Relation;
  to: HouseholdMember | null;
  inferred: boolean;
}

/**
 * Who can be the reference person of a part of a file, the likeliest first: the one it has, else adults, the partner of
 * the reference person, the oldest. Nobody who is only expected.
 */
export function referenceCandidates(
  members: readonly HouseholdMember[],
  part: readonly HouseholdMember[],
  on: LocalDate,
): HouseholdMember[] {
  const rank = (member: HouseholdMember) => [
    member.relation === "reference" ? 0 : 1,
    isAdult(member, on) ? 0 : 1,
    member.relation === "partner" && relatedMember(member, members)?.relation === "reference"
      ? 0
      : 1,
    birthDayOf(member) ?? "9999",
    member.position,
  ];
  return part
    .filter((member) => isPresent(member, on))
    .sort((one, two) => compare(rank(one), rank(two)));
}

/**
 * A part of a file as a file of its own: everybody leads to the reference person again, which stands first; the others
 * keep their order. Relations inside the part stay as they were recorded, only turned round where the way to the
 * reference person now runs the other way; where the part was cut off, the relation is worked out over those who left.
 *
 * @param members the whole file, without circles; `part` and `reference` are out of it.
 */
export function reroot(
  members: readonly HouseholdMember[],
  part: readonly HouseholdMember[],
  reference: HouseholdMember,
  on: LocalDate,
): PlacedMember[] {
  const links = linksFrom(members, part, reference, on);
  const order = [reference, ...byPosition(part).filter((member) => member !== reference)];
  const place = new Map(order.map((member, position) => [member, position]));
  return order.map((member, position) => {
    const link = links.get(member);
    const to = link?.to ? (place.get(link.to) ?? null) : null;
    return {
      ...member,
      position,
      relation: link?.relation ?? "reference",
      relatedTo: to === 0 ? null : to,
      inferred: link?.inferred ?? false,
    };
  });
}

function linksFrom(
  members: readonly HouseholdMember[],
  part: readonly HouseholdMember[],
  reference: HouseholdMember,
  on: LocalDate,
): Map<HouseholdMember, Linked> {
  const links = new Map<HouseholdMember, Linked>();
  const reached = new Set([reference]);
  const spread = (from: HouseholdMember) => {
    for (const member of part) {
      if (reached.has(member)) continue;
      const relation = stepBetween(member, from, members, on);
      if (relation === null) continue;
      reached.add(member);
      links.set(member, { member, relation, to: from, inferred: false });
      spread(member);
    }
  };
  spread(reference);
  for (const member of byPosition(part)) {
    if (reached.has(member)) continue;
    const top = topWithin(member, members, part);
    reached.add(top);
    const chain = chainBetween(top, reference, members, on);
    const relation = relationThrough(top, reference, chain, on);
    links.set(top, { member: top, relation, to: reference, inferred: true });
    spread(top);
  }
  return links;
}

/** What a member is to another one next to it; null where no recorded relation joins the two. */
function stepBetween(
  member: HouseholdMember,
  other: HouseholdMember,
  members: readonly HouseholdMember[],
  on: LocalDate,
): Relation | null {
  if (relatedMember(member, members) === other) return member.relation;
  if (relatedMember(other, members) === member) return turnedRound(other.relation, member, on);
  return null;
}

/** The nearest to the old reference person of those who are joined to a member inside the part. */
function topWithin(
  member: HouseholdMember,
  members: readonly HouseholdMember[],
  part: readonly HouseholdMember[],
): HouseholdMember {
  let top = member;
  for (;;) {
    const next = relatedMember(top, members);
    if (!next || !part.includes(next)) return top;
    top = next;
  }
}

/** The relations on the way from one member to another, each to the next. */
function chainBetween(
  from: HouseholdMember,
  to: HouseholdMember,
  members: readonly HouseholdMember[],
  on: LocalDate,
): Relation[] {
  const [up, down] = [lineOf(from, members), lineOf(to, members)];
  const shared = up.find((member) => down.includes(member));
  if (!shared) return [];
  const way = [
    ...up.slice(0, up.indexOf(shared) + 1),
    ...down.slice(0, down.indexOf(shared)).reverse(),
  ];
  return way.slice(1).flatMap((next, index) => {
    const member = way[index];
    const step = member && stepBetween(member, next, members, on);
    return step ? [step] : [];
  });
}

/** A member and everybody on its way to the reference person. */
function lineOf(member: HouseholdMember, members: readonly HouseholdMember[]): HouseholdMember[] {
  const line = [member];
  for (let next = relatedMember(member, members); next; next = relatedMember(next, members)) {
    if (line.includes(next)) break;
    line.push(next);
  }
  return line;
}

function byPosition(members: readonly HouseholdMember[]): HouseholdMember[] {
  return [...members].sort((one, two) => one.position - two.position);
}

function compare(one: readonly (string | number)[], two: readonly (string | number)[]): number {
  for (const [index, value] of one.entries()) {
    const other = two[index] ?? value;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
