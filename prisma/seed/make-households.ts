import type { FileCloseReason, OpenStatus, ParkReason } from "~/modules/households/file-status";
import type {
  Household,
  HouseholdLanguage,
  HouseholdMember,
  HouseholdNeed,
} from "~/modules/households/household";
import { addDays, addMonths, type LocalDate } from "~/platform/local-date";

import { inventCommuneWishes } from "./commune-wishes";
import type { HomeLanguage } from "./data/names";
import { atHour, type Ground, type WorldOptions } from "./ground";
import { inventIdentity, type HouseholdIdentity } from "./household-identity";
import { inventIncomes } from "./household-income";
import { makeHouseholdShapes, type MemberShape } from "./household-shapes";
import type { People } from "./make-people";
import { required, type Chance } from "./random";

/** A household of the invented world, with what the pure noun leaves out. */
export interface WorldHousehold extends Household {
  homeLanguage: HomeLanguage;
  identity: HouseholdIdentity;
  caseworkerId: string;
  organisationId: string;
  createdAt: string;
  noIncome: boolean;
  parkedUntil: LocalDate | null;
  parkedFrom: OpenStatus | null;
  parkReason: ParkReason | null;
  closedAt: string | null;
  bedroomsOverrideReason: string | null;
  bedroomsOverrideBy: string | null;
  bedroomsOverrideAt: string | null;
  closeReason: FileCloseReason | null;
}

/** Code of the first household, `H-2001`; the database's own sequence goes on after the last. */
export const FIRST_HOUSEHOLD_NUMBER = 2001;

/** The 496 households, none of them housed yet; all are `ready`. */
export function makeHouseholds(
  chance: Chance,
  ground: Ground,
  people: People,
  options: WorldOptions,
): WorldHousehold[] {
  const shapes = makeHouseholdShapes(chance.fork("shapes"));
  return shapes.map((shape, index) =>
    makeHousehold(chance.fork(`household ${index}`), { shape, index, ground, people, options }),
  );
}

interface Draft {
  shape: MemberShape[];
  index: number;
  ground: Ground;
  people: People;
  options: WorldOptions;
}

function makeHousehold(chance: Chance, draft: Draft): WorldHousehold {
  const { shape, index, ground, people, options } = draft;
  const { today } = options;
  const homeLanguage = chance.weighted(HOME_LANGUAGES);
  const languages = inventLanguages(chance, homeLanguage);
  const registeredOn = addDays(today, -chance.weighted(WAITING_WEEKS) * 7 - chance.int(0, 6));
  const currentHousing = chance.weighted(HOUSINGS);
  const caseworker = required(people.caseworkers[index % people.caseworkers.length]);
  const members = makeMembers(chance, shape, today);
  const referrer = chance.weighted(REFERRERS);
  return {
    id: chance.uuid(),
    code: `H-${FIRST_HOUSEHOLD_NUMBER + index}`,
    status: "ready",
    members,
    languages,
    interpreterNeeded: !languages.includes("fr") && chance.happens(0.75),
    needs: inventNeeds(chance, shape),
    needsFurnished: chance.happens(currentHousing === "reception_centre" ? 0.15 : 0.05),
    hasPets: chance.happens(0.03),
    acceptsShared: shape.length === 1 && chance.happens(0.4),
    incomes: inventIncomes(chance, shape),
    wishes: inventCommuneWishes(chance, ground.communes),
    protectionStatus: protectionOf(chance, homeLanguage),
    protectionValidUntil: addDays(registeredOn, chance.int(900, 1800)),
    resettlement: homeLanguage !== "uk" && chance.happens(0.05),
    referrer,
    referringOrganisationId: referrer === "office_social" ? someOffice(chance, ground) : null,
    socialProjectAgreed: chance.happens(0.8),
    shareConsentOn: addDays(registeredOn, chance.int(3, 12)),
    registeredOn,
    exitDeadline: currentHousing === "reception_centre" ? addMonths(registeredOn, 12) : null,
    earliestMoveIn: null,
    currentHousing,
    bedroomsOverride: null,
    homeLanguage,
    identity: inventIdentity(chance, homeLanguage, members),
    caseworkerId: caseworker.id,
    organisationId: ground.organisations.lisko,
    createdAt: atHour(registeredOn, 8, 40),
    noIncome: false,
    parkedUntil: null,
    parkedFrom: null,
    parkReason: null,
    closedAt: null,
    closeReason: null,
    bedroomsOverrideReason: null,
    bedroomsOverrideBy: null,
    bedroomsOverrideAt: null,
  };
}

/** Mostly Arabic, Kurdish and Tigrinya, as in LISKO's figures of 2016 (Syria, Iraq, Eritrea). */
const HOME_LANGUAGES: readonly (readonly [HomeLanguage, number])[] = [
  ["ar", 46],
  ["ti", 24],
  ["ku", 12],
  ["fa", 8],
  ["uk", 5],
  ["fr", 5],
];

/** Weeks since registration. */
const WAITING_WEEKS = [
  [1, 4],
  [6, 10],
  [14, 14],
  [24, 16],
  [36, 16],
  [50, 14],
  [70, 12],
  [95, 8],
  [130, 6],
] as const;

const HOUSINGS = [
  ["reception_centre", 62],
  ["family_or_friends", 14],
  ["private", 10],
  ["social_housing", 7],
  ["emergency", 5],
  ["none", 2],
] as const;

const REFERRERS = [
  ["self", 10],
  ["ona", 14],
  ["office_social", 6],
  ["commune", 3],
  ["association", 3],
  ["hospital", 1],
  ["family", 1],
] as const;

function inventLanguages(chance: Chance, home: HomeLanguage): HouseholdLanguage[] {
  const others: HouseholdLanguage[] = [];
  if (home === "ku" && chance.happens(0.7)) others.push("ar");
  if (home === "uk" && chance.happens(0.8)) others.push("ru");
  if (home !== "fr" && chance.happens(0.4)) others.push("fr");
  if (chance.happens(0.35)) others.push("en");
  if (chance.happens(0.08)) others.push("de");
  return [home, ...others];
}

function inventNeeds(chance: Chance, shape: readonly MemberShape[]): HouseholdNeed[] {
  const aged = shape.some((member) => member.age >= 58);
  if (!chance.happens(aged ? 0.45 : 0.05)) return [];
  return [
    chance.weighted([
      ["step_free", 4],
      ["lift", 3],
      ["ground_floor", 3],
    ] as const),
  ];
}

function protectionOf(chance: Chance, home: HomeLanguage) {
  if (home === "uk") return "temporary" as const;
  return chance.weighted([
    ["refugee", 78],
    ["subsidiary", 20],
    ["other", 2],
  ] as const);
}

function someOffice(chance: Chance, ground: Ground): string {
  return chance.pick([...ground.organisations.offices.values()]);
}

function makeMembers(
  chance: Chance,
  shape: readonly MemberShape[],
  today: LocalDate,
): HouseholdMember[] {
  return shape.map((member, position) => ({
    id: chance.uuid(),
    position,
    relation: member.relation,
    relatedTo: null,
    birthDate: addDays(addMonths(today, -12 * member.age), -chance.int(1, 360)),
    birthYear: null,
    sex: member.sex,
    expectedOn: null,
  }));
}
