import { workingDayUntil } from "~/modules/follow-up/working-days";
import type { Dwelling } from "~/modules/properties/dwelling";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { addDays, type LocalDate } from "~/platform/local-date";

import { demandOf, mayEnterScheme, pickCommuneFor } from "./fit";
import { proposalOf, tenancyOf } from "./letting-papers";
import { planLettings, type LettingPlan } from "./letting-plan";
import { makeDwelling } from "./make-dwelling";
import type { WorldHousehold } from "./make-households";
import type { Makings } from "./makings";
import { writeOffer } from "./offer-history";
import { required } from "./random";
import { inventCharges, inventRent } from "./rent-level";
import type { WorldOffer, WorldProposal, WorldTenancy } from "./world";

/** A dwelling that suits a household, with the rent it is offered for. */
export interface Home {
  dwelling: Dwelling;
  rentCents: bigint;
  chargesCents: bigint;
}

export interface Letting {
  plan: LettingPlan;
  household: WorldHousehold;
  home: Home;
  offer: WorldOffer;
  proposal: WorldProposal;
  tenancy: WorldTenancy;
}

/**
 * Offers, proposals and tenancies of every plan. Each takes a household out of the waiting ones and gives it a dwelling
 * that its own rules accept: enough bedrooms and area, a rent it bears, its needs, its communes, the scheme's conditions.
 */
export function makeLettings(makings: Makings, waiting: readonly WorldHousehold[]): Letting[] {
  const { chance, people, options } = makings;
  const pool = new Set(chance.shuffled(waiting));
  const landlords = landlordTurns(makings);
  const lettings = planLettings(chance).map((plan, index) => {
    const landlord = required(DEMO_LETTINGS.includes(index) ? people.landlords[0] : landlords());
    for (const household of pool) {
      if (!mayEnterScheme(household, plan.scheme)) continue;
      const home = findHome(makings, household, plan.scheme, landlord.id);
      if (!home) continue;
      pool.delete(household);
      return makeLetting(makings, { plan, household, home });
    }
    throw new RangeError(`no household left that a dwelling under ${plan.scheme} would suit`);
  });
  return numbered(lettings, options.today);
}

/** Plans whose dwelling belongs to the demo landlord: guarantees running, ending soon and over. */
const DEMO_LETTINGS = [20, 40, 60];

/** Every landlord in turn, the demo landlord aside, so that each has at least one dwelling. */
export function landlordTurns({ people }: Makings) {
  let next = 0;
  return () => {
    next += 1;
    return required(people.landlords[1 + (next % (people.landlords.length - 1))]);
  };
}

/** Looks at a few dwellings in communes the household may live in; null when none is bearable. */
export function findHome(
  { chance, ground, options }: Makings,
  household: WorldHousehold,
  scheme: SchemeKey,
  landlordId: string,
): Home | null {
  const demand = demandOf(household, ground, options.today);
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const commune = pickCommuneFor(chance, household, ground.communes);
    const { bedrooms, leastArea } = demand;
    const brief = { landlordId, commune, bedrooms, leastArea, household };
    const dwelling = makeDwelling(chance, brief);
    const rentCents = inventRent(chance, commune, dwelling.areaM2, scheme);
    const chargesCents = inventCharges(chance, dwelling.areaM2);
    if (rentCents + chargesCents <= demand.mostCents) return { dwelling, rentCents, chargesCents };
  }
  return null;
}

/** The days of a letting, from the first description of the dwelling to the keys. */
export interface LettingDays {
  described: LocalDate;
  proposed: LocalDate;
  answered: LocalDate;
  signed: LocalDate;
  starts: LocalDate;
}

function makeLetting(
  makings: Makings,
  { plan, household, home }: Pick<Letting, "plan" | "household" | "home">,
): Letting {
  const { chance, options } = makings;
  const starts = addDays(options.today, plan.startsIn);
  const latest = plan.startsIn >= 0 ? addDays(options.today, -1) : addDays(starts, -3);
  const signed = workingDayUntil(addDays(latest, -chance.int(0, 6)));
  const proposed = workingDayUntil(addDays(signed, -chance.int(8, 24)));
  const days: LettingDays = {
    described: addDays(proposed, -chance.int(20, 70)),
    proposed,
    answered: addDays(proposed, chance.int(0, 2)),
    signed,
    starts,
  };
  const closedOn = plan.closed ? addDays(options.today, -plan.closed.daysAgo) : undefined;
  const offer = writeOffer(makings, {
    home,
    scheme: plan.scheme,
    status: closedOn ? "ended" : "let",
    describedOn: days.described,
    availableFrom: addDays(starts, -chance.int(0, 20)),
    endedOn: closedOn,
    endReason: closedOn && "tenancy_closed",
  });
  const proposal = proposalOf(makings, { offer, household, days });
  const tenancy = tenancyOf(makings, { plan, home, household, offer, proposal, days });
  return {
    plan,
    household: housed(household, days, plan, tenancy),
    home,
    offer,
    proposal,
    tenancy,
  };
}

/** The household after the letting: waiting began before the proposal, and it lives in the dwelling or left again. */
function housed(
  household: WorldHousehold,
  days: LettingDays,
  plan: LettingPlan,
  tenancy: WorldTenancy,
): WorldHousehold {
  const earliest = addDays(days.proposed, -45);
  const registeredOn = household.registeredOn < earliest ? household.registeredOn : earliest;
  const { closedOn } = tenancy;
  const left = plan.closed !== null && plan.closed.reason === "own_home" && closedOn !== null;
  return {
    ...household,
    registeredOn,
    createdAt: `${registeredOn}T08:40:00.000Z`,
    shareConsentOn: addDays(registeredOn, 7),
    exitDeadline: null,
    currentHousing: plan.closed === null || left ? "private" : "family_or_friends",
    status: plan.closed === null ? "housed" : left ? "closed" : "ready",
    closedAt: left ? `${closedOn}T14:00:00.000Z` : null,
    closeReason: left ? "found_own_home" : null,
  };
}

/** Tenancy codes in the order of signing, `T-1001` first. */
function numbered(lettings: readonly Letting[], today: LocalDate): Letting[] {
  const inOrder = [...lettings].sort((a, b) => (a.tenancy.signedOn < b.tenancy.signedOn ? -1 : 1));
  const codes = new Map(inOrder.map((letting, index) => [letting.tenancy.id, `T-${1001 + index}`]));
  return lettings.map((letting) => {
    if (letting.tenancy.signedOn > today) throw new RangeError("signed in the future");
    return {
      ...letting,
      tenancy: { ...letting.tenancy, code: required(codes.get(letting.tenancy.id)) },
    };
  });
}
