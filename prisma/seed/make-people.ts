import type { Commune } from "~/modules/communes/commune";
import { type LocalDate, addDays } from "~/platform/local-date";

import { inventPostalCode, makeIban } from "./address";
import { LOCAL_NAMES } from "./data/names";
import { STREETS } from "./data/streets";
import { DEMO_ACCOUNTS, DEMO_DOMAIN, type DemoOrganisation, type DemoRole } from "./demo-accounts";
import { atHour, type Ground, type WorldOptions } from "./ground";
import { required, type Chance } from "./random";

export const CASEWORKERS = 12;
export const LANDLORDS = 158;

/** Offices whose social workers have an account, besides the demo one: large, regional and rural ones. */
const OFFICES_WITH_ACCOUNTS = [2, 3, 5, 12, 13, 18, 21, 26];

/** Somebody who can sign in, with the one role held. */
export interface WorldAccount {
  id: string;
  membershipId: string;
  email: string;
  name: string;
  role: DemoRole;
  organisationId: string | null;
  language: "fr" | "de" | "lb" | "en";
  phone: string;
  postalAddress: string | null;
  iban: string | null;
  createdAt: string;
}

export interface People {
  accounts: WorldAccount[];
  /** The first one is the demo caseworker. */
  caseworkers: WorldAccount[];
  guaranteeOfficers: WorldAccount[];
  manager: WorldAccount;
  schemeOfficers: { ais: WorldAccount[]; wunnengshellef: WorldAccount[] };
  officeWorkers: WorldAccount[];
  /** The first one is the demo landlord. */
  landlords: WorldAccount[];
}

/** Staff of every role and the owners; the demo accounts come first in each group. */
export function makePeople(chance: Chance, ground: Ground, options: WorldOptions): People {
  const founded = addDays(options.today, -1100);
  const build = accountBuilder(chance, ground, founded);
  const demo = DEMO_ACCOUNTS.map((one) => build(one.role, one.organisation, one));
  const more = (count: number, role: DemoRole, organisation: DemoOrganisation | null) =>
    Array.from({ length: count }, () => build(role, organisation));
  const lisko = { kind: "lisko" } as const;
  const accounts = [
    ...demo,
    ...more(CASEWORKERS - 1, "caseworker", lisko),
    ...more(1, "guarantee_officer", lisko),
    ...more(1, "scheme_officer", { kind: "ais" }),
    ...more(1, "scheme_officer", { kind: "wunnengshellef" }),
    ...OFFICES_WITH_ACCOUNTS.map((officeNo) =>
      build("office_social_worker", { kind: "office_social", officeNo }),
    ),
    ...more(LANDLORDS - 1, "landlord", null),
  ];
  const having = (role: DemoRole) => accounts.filter((account) => account.role === role);
  const inScheme = (organisationId: string) =>
    having("scheme_officer").filter((account) => account.organisationId === organisationId);
  return {
    accounts,
    caseworkers: having("caseworker"),
    guaranteeOfficers: having("guarantee_officer"),
    manager: required(having("lisko_manager")[0]),
    schemeOfficers: {
      ais: inScheme(ground.organisations.ais),
      wunnengshellef: inScheme(ground.organisations.wunnengshellef),
    },
    officeWorkers: having("office_social_worker"),
    landlords: having("landlord"),
  };
}

function accountBuilder(chance: Chance, ground: Ground, founded: LocalDate) {
  const taken = new Set(DEMO_ACCOUNTS.map((account) => account.name));
  return (
    role: DemoRole,
    organisation: DemoOrganisation | null,
    known?: { email: string; name: string },
  ): WorldAccount => {
    const name = known?.name ?? inventName(chance, taken);
    const landlord = role === "landlord";
    return {
      id: chance.uuid(),
      membershipId: chance.uuid(),
      email: known?.email ?? inventMailbox(name),
      name,
      role,
      organisationId: organisationIdOf(organisation, ground),
      language: known ? "fr" : chance.weighted(LANGUAGES),
      phone: `+352 691 ${chance.int(100, 999)} ${chance.int(100, 999)}`,
      postalAddress: landlord ? inventAddress(chance, chance.pick(ground.communes)) : null,
      iban: landlord ? makeIban(chance) : null,
      createdAt: atHour(addDays(founded, landlord ? chance.int(20, 700) : 0), 9),
    };
  };
}

const LANGUAGES = [
  ["fr", 8],
  ["lb", 5],
  ["de", 4],
  ["en", 3],
] as const;

function inventName(chance: Chance, taken: Set<string>): string {
  for (;;) {
    const given = chance.pick(chance.happens(0.5) ? LOCAL_NAMES.women : LOCAL_NAMES.men);
    const name = `${given} ${chance.pick(LOCAL_NAMES.families)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function inventMailbox(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
  return `${plain.replace(/[^a-z]+/g, ".")}@${DEMO_DOMAIN}`;
}

function inventAddress(chance: Chance, commune: Commune): string {
  const line = `${chance.int(1, 90)}, ${chance.pick(STREETS)}`;
  return `${line}, ${inventPostalCode(chance, commune)} ${commune.name}`;
}

function organisationIdOf(organisation: DemoOrganisation | null, ground: Ground): string | null {
  if (!organisation) return null;
  if (organisation.kind !== "office_social") return ground.organisations[organisation.kind];
  return required(ground.organisations.offices.get(organisation.officeNo));
}
