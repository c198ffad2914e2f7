import { requireParameterOn } from "~/modules/schemes/legal-parameter";
import { legalTitleOf, type SchemeKey } from "~/modules/schemes/scheme";
import { partiesOf, type Party } from "~/modules/tenancies/tenancy";
import { tenancyStatusOn } from "~/modules/tenancies/tenancy-rules";
import { addDays, addMonths } from "~/platform/local-date";

import { demandOf } from "./fit";
import { atHour } from "./ground";
import type { LettingPlan } from "./letting-plan";
import type { WorldHousehold } from "./make-households";
import type { Home, LettingDays } from "./make-lettings";
import type { Makings } from "./makings";
import { required } from "./random";
import type { WorldOffer, WorldParty, WorldProposal, WorldTenancy } from "./world";

/** The proposal that led to a tenancy. */
export function proposalOf(
  { chance }: Makings,
  letting: { offer: WorldOffer; household: WorldHousehold; days: LettingDays },
): WorldProposal {
  const { offer, household, days } = letting;
  return {
    id: chance.uuid(),
    offerId: offer.id,
    dwellingId: offer.dwellingId,
    householdId: household.id,
    landlordId: offer.landlordId,
    caseworkerId: household.caseworkerId,
    scheme: required(offer.scheme ?? undefined),
    status: "signed",
    createdAt: atHour(days.proposed, 10, 20),
    expiresAt: atHour(addDays(days.proposed, 3), 10, 20),
    answeredAt: atHour(days.answered, 19, 40),
    answeredBy: offer.landlordId,
    declineReason: null,
    declineNote: null,
    acceptedAt: atHour(days.answered, 19, 40),
    acceptedBy: offer.landlordId,
    householdYesAt: atHour(days.answered, 15, 10),
    householdYesBy: household.caseworkerId,
  };
}

interface Signing {
  plan: LettingPlan;
  home: Home;
  household: WorldHousehold;
  offer: WorldOffer;
  proposal: WorldProposal;
  days: LettingDays;
}

/** The tenancy under the scheme's legal title, as it stands today. */
export function tenancyOf(makings: Makings, signing: Signing): WorldTenancy {
  const { chance, ground, options } = makings;
  const { plan, home, household, offer, proposal, days } = signing;
  const lease = plan.scheme === "lisko_guarantee";
  const most = requireParameterOn(ground.parameters, "mise_a_disposition_max_months", days.signed);
  const endsOn = lease ? null : addMonths(days.starts, most.value);
  const occupation = lease ? null : occupationOf(makings, household, home);
  const closedOn = plan.closed ? addDays(options.today, -plan.closed.daysAgo) : null;
  const status = plan.closed ? "closed" : plan.ending ? "ending" : "active";
  return {
    id: chance.uuid(),
    code: "",
    proposalId: proposal.id,
    offerId: offer.id,
    dwellingId: home.dwelling.id,
    householdId: household.id,
    landlordId: offer.landlordId,
    caseworkerId: household.caseworkerId,
    organisationId: organisationOf(makings, plan.scheme),
    communeCode: required(home.dwelling.address.communeCode),
    scheme: plan.scheme,
    legalTitle: legalTitleOf(plan.scheme),
    status: tenancyStatusOn({ status, startsOn: days.starts, endsOn }, options.today),
    signedOn: days.signed,
    signedAt: "Luxembourg",
    startsOn: days.starts,
    endsOn,
    rentCents: home.rentCents,
    chargesCents: home.chargesCents,
    occupationCents: occupation,
    depositCents: (occupation ?? home.rentCents) * BigInt(chance.int(1, 2)),
    entryInventoryOn: days.starts,
    closedOn,
    closeReason: plan.closed?.reason ?? null,
    parties: partiesOf(plan.scheme).map((party) => describeParty(makings, signing, party)),
  };
}

/** What the household pays the organisation: about a third of its income, never more than the rent. */
function occupationOf({ ground, options }: Makings, household: WorldHousehold, home: Home): bigint {
  const bearable = demandOf(household, ground, options.today).mostCents;
  const third = ((bearable * 5n) / 6n / 1000n) * 1000n;
  return third < home.rentCents ? third : home.rentCents;
}

function organisationOf({ ground }: Makings, scheme: SchemeKey): string {
  return ground.organisations[scheme === "lisko_guarantee" ? "lisko" : scheme];
}

function describeParty(makings: Makings, signing: Signing, party: Party): WorldParty {
  const { people, chance } = makings;
  const { plan, household, home } = signing;
  const landlord = required(
    people.landlords.find((owner) => owner.id === home.dwelling.landlordId),
  );
  const first = required(household.identity.names[0]);
  const { street, houseNumber, postalCode, locality } = home.dwelling.address;
  const livesHere = {
    name: `${first.givenName} ${first.familyName}`,
    postalAddress: `${houseNumber}, ${street}, ${postalCode} ${locality}`,
  };
  const lines: Record<Party, Omit<WorldParty, "id" | "party">> = {
    owner: { name: landlord.name, postalAddress: landlord.postalAddress, landlordSees: true },
    organisation: {
      name: ORGANISATION_NAMES[plan.scheme],
      postalAddress: null,
      landlordSees: true,
    },
    // Under a lease the owner signs with the household; otherwise it never learns the name.
    tenant: { ...livesHere, landlordSees: true },
    occupant: { ...livesHere, landlordSees: false },
    referring_service: { name: "LISKO", postalAddress: null, landlordSees: false },
  };
  return { id: chance.uuid(), party, ...lines[party] };
}

const ORGANISATION_NAMES: Readonly<Record<SchemeKey, string>> = {
  lisko_guarantee: "LISKO",
  ais: "Agence immobilière sociale",
  wunnengshellef: "Wunnengshëllef asbl",
};
