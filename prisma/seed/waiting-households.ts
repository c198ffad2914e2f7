import { PARK_REASONS } from "~/modules/households/file-status";
import { addDays, addMonths } from "~/platform/local-date";

import { atHour } from "./ground";
import type { WorldHousehold } from "./make-households";
import type { Makings } from "./makings";

/** How many of the households without a dwelling are not ready to be proposed, and why. */
const NOT_READY = { received: 26, assessed: 34, parked: 12, closed: 6 };

/**
 * Files at every stage: just received, assessed, parked for a while, closed without a dwelling; the others stay ready.
 * Some expect a birth, and some dates to leave the reception centre are near or over.
 */
export function spreadStages(
  { chance, options }: Makings,
  households: readonly WorldHousehold[],
): WorldHousehold[] {
  const { today } = options;
  const parkReasons = chance.fork("park reasons");
  const recentFirst = [...households].sort((a, b) => (a.registeredOn < b.registeredOn ? 1 : -1));
  const fresh = new Set(recentFirst.slice(0, NOT_READY.received));
  const assessed = new Set(recentFirst.slice(NOT_READY.received).slice(0, NOT_READY.assessed));
  const others = chance.shuffled(
    households.filter((household) => !fresh.has(household) && !assessed.has(household)),
  );
  const parked = new Set(others.slice(0, NOT_READY.parked));
  const closed = new Set(others.slice(NOT_READY.parked).slice(0, NOT_READY.closed));
  return households.map((household): WorldHousehold => {
    if (fresh.has(household)) {
      const undecided = { shareConsentOn: null, socialProjectAgreed: false };
      return { ...household, ...undecided, status: "received" };
    }
    // An assessed file waits for the household's consent.
    if (assessed.has(household)) return { ...household, shareConsentOn: null, status: "assessed" };
    if (parked.has(household)) {
      const parkedUntil = addDays(today, chance.int(10, 120));
      const parkReason = parkReasons.pick(PARK_REASONS);
      return { ...household, status: "parked", parkedUntil, parkedFrom: "ready", parkReason };
    }
    if (closed.has(household)) {
      const closedOn = addDays(today, -chance.int(5, 90));
      const reason = chance.pick(["left_country", "found_own_home", "no_contact"] as const);
      return {
        ...household,
        status: "closed",
        closedAt: atHour(closedOn, 15),
        closeReason: reason,
      };
    }
    // A ready file says where there is no income.
    return { ...household, noIncome: household.incomes.length === 0 };
  });
}

/** A few ready couples expect a child: the birth counts as a member who is not there yet. */
export function expectBirths(
  { chance, options }: Makings,
  households: readonly WorldHousehold[],
): WorldHousehold[] {
  let left = 14;
  return households.map((household): WorldHousehold => {
    const partner = household.members.find((member) => member.relation === "partner");
    const young = partner?.birthDate && partner.birthDate > addMonths(options.today, -12 * 40);
    if (left === 0 || !young || household.status !== "ready" || !chance.happens(0.25)) {
      return household;
    }
    left -= 1;
    const expected = {
      id: chance.uuid(),
      position: household.members.length,
      relation: "child",
      relatedTo: null,
      birthDate: null,
      birthYear: null,
      sex: null,
      expectedOn: addDays(options.today, chance.int(15, 200)),
    } as const;
    return { ...household, members: [...household.members, expected] };
  });
}

/** One ready couple with two small children whose caseworker counts a bedroom more than the rule does, and says why. */
export function countDifferently(
  { options }: Makings,
  households: readonly WorldHousehold[],
): WorldHousehold[] {
  const small = addMonths(options.today, -12 * 10);
  const family = households.find(
    ({ status, members }) =>
      status === "ready" &&
      members.length === 4 &&
      members.some(({ relation }) => relation === "partner") &&
      members.filter(({ birthDate }) => birthDate !== null && birthDate > small).length === 2,
  );
  return households.map((household): WorldHousehold => {
    if (household !== family) return household;
    return {
      ...household,
      bedroomsOverride: 3,
      bedroomsOverrideReason:
        "Une aide de nuit dort sur place plusieurs fois par semaine : il lui faut une chambre.",
      bedroomsOverrideBy: household.caseworkerId,
      bedroomsOverrideAt: atHour(addDays(options.today, -12), 10, 20),
    };
  });
}
