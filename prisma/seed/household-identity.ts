import type { HouseholdMember } from "~/modules/households/household";

import { NAME_POOLS, type HomeLanguage, type WrittenName } from "./data/names";
import { DEMO_DOMAIN } from "./demo-accounts";
import { required, type Chance } from "./random";

export interface MemberName {
  memberId: string;
  givenName: string;
  familyName: string;
  /** Given and family name in the script of the person's language; null where that is Latin. */
  nativeName: string | null;
}

export interface HouseholdIdentity {
  phone: string | null;
  email: string | null;
  names: MemberName[];
}

/** Names for every member, children with the family name, no two children of a household with the same given name. */
export function inventIdentity(
  chance: Chance,
  home: HomeLanguage,
  members: readonly HouseholdMember[],
): HouseholdIdentity {
  const pool = NAME_POOLS[home];
  const family = chance.pick(pool.families);
  const taken = new Set<WrittenName>();
  const couple = members.some((member) => member.relation === "partner");
  const names = members.map((member): MemberName => {
    const given = pickFree(chance, member.sex === "female" ? pool.women : pool.men, taken);
    // In Arabic, Tigrinya and Persian custom a wife keeps the name of her own family.
    const own = couple && keepsOwnName(home) && isSpouse(member) && member.sex === "female";
    const [latin, native] = own ? chance.pick(pool.families) : family;
    return {
      memberId: member.id,
      givenName: given[0],
      familyName: latin,
      nativeName: given[1] && native ? `${given[1]} ${native}` : null,
    };
  });
  const first = required(names[0]);
  return {
    phone: `+352 621 ${chance.int(100, 999)} ${chance.int(100, 999)}`,
    email: chance.happens(0.6) ? mailbox(chance, first) : null,
    names,
  };
}

function isSpouse(member: HouseholdMember): boolean {
  return member.relation === "partner" || member.relation === "reference";
}

function keepsOwnName(home: HomeLanguage): boolean {
  return home !== "uk" && home !== "fr";
}

function pickFree(
  chance: Chance,
  names: readonly WrittenName[],
  taken: Set<WrittenName>,
): WrittenName {
  const free = names.filter((name) => !taken.has(name));
  const name = chance.pick(free.length > 0 ? free : names);
  taken.add(name);
  return name;
}

function mailbox(chance: Chance, name: MemberName): string {
  const plain = `${name.givenName}.${name.familyName}`
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "");
  return `${plain.toLowerCase().replace(/[^a-z.]+/g, "-")}${chance.int(10, 99)}@${DEMO_DOMAIN}`;
}
