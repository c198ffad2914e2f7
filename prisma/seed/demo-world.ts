import type { Ground, WorldOptions } from "./ground";
import { makeAuditEvents, type WorldEvent } from "./make-audit-events";
import { makeClaims } from "./make-claims";
import {
  makeFileLife,
  type WorldCover,
  type WorldQuestion,
  type WorldTransfer,
} from "./make-file-life";
import { makeFollowUp, type WorldTask } from "./make-follow-up";
import { makeGuarantees } from "./make-guarantees";
import { FIRST_HOUSEHOLD_NUMBER, makeHouseholds, type WorldHousehold } from "./make-households";
import { makeImports, type WorldImport } from "./make-imports";
import { makeIntake, type WorldIntake } from "./make-intake";
import { makeInvoices, type WorldInvoice } from "./make-invoices";
import { makeLedger } from "./make-ledger";
import { makeLetters, type WorldLetter } from "./make-letters";
import { makeLettings, type Home } from "./make-lettings";
import { makeMarket, offerAgain, type MarketEntry } from "./make-market";
import { makeMessages, type WorldMessage, type WorldThread } from "./make-messages";
import { makeNotifications, type WorldNotification } from "./make-notifications";
import { makeOwnTasks } from "./make-own-tasks";
import { makeOwnerMailings, type WorldMailing } from "./make-owner-mailings";
import { makeOwnerRelations, type WorldRelation } from "./make-owner-relations";
import { makePapers, type WorldPaper } from "./make-papers";
import { makePeople, type WorldAccount } from "./make-people";
import { makePhotos, type WorldPhoto } from "./make-photos";
import { makeProposalLife, type WorldBackup, type WorldProposalVisit } from "./make-proposal-life";
import { makePolicyDrafts, type WorldPolicyDraft } from "./make-policy-drafts";
import { makeProposals } from "./make-proposals";
import { makeReviews, type Reviews } from "./make-reviews";
import { makeTimeline, type WorldTimelineEntry } from "./make-timeline";
import type { Makings } from "./makings";
import { createChance, required } from "./random";
import { recordProposals, type RecordedProposal } from "./record-proposals";
import { countDifferently, expectBirths, spreadStages } from "./waiting-households";
import type {
  WorldClaim,
  WorldDwelling,
  WorldGuarantee,
  WorldJournal,
  WorldOffer,
  WorldTenancy,
} from "./world";

/** Everything invented: who there is, what is offered, who lives where, what is promised, owed and still to do. */
export interface DemoWorld {
  accounts: WorldAccount[];
  households: WorldHousehold[];
  dwellings: WorldDwelling[];
  offers: WorldOffer[];
  proposals: RecordedProposal[];
  tenancies: WorldTenancy[];
  guarantees: WorldGuarantee[];
  claims: WorldClaim[];
  journals: WorldJournal[];
  tasks: WorldTask[];
  timeline: WorldTimelineEntry[];
  notifications: WorldNotification[];
  photos: WorldPhoto[];
  papers: WorldPaper[];
  reviews: Reviews;
  invoices: WorldInvoice[];
  imports: WorldImport[];
  messages: WorldMessage[];
  threads: WorldThread[];
  letters: WorldLetter[];
  ownerRelations: WorldRelation[];
  ownerMailings: WorldMailing[];
  householdQuestions: WorldQuestion[];
  householdTransfers: WorldTransfer[];
  covers: WorldCover[];
  intake: WorldIntake;
  proposalBackups: WorldBackup[];
  proposalVisits: WorldProposalVisit[];
  policyDrafts: WorldPolicyDraft[];
  /** Events not yet sealed into the audit log. */
  events: WorldEvent[];
}

/**
 * The demo world of a seed and a day. Pure: the same arguments give the same world. Persons are invented; the numbers
 * of households, persons and social workers are LISKO's of 2016.
 */
export function makeDemoWorld(ground: Ground, options: WorldOptions): DemoWorld {
  const chance = createChance(String(options.seed));
  const people = makePeople(chance.fork("people"), ground, options);
  const part = (name: string): Makings => ({ chance: chance.fork(name), ground, people, options });
  const received = makeHouseholds(chance.fork("households"), ground, people, options);

  const lettings = makeLettings(part("lettings"), received);
  const housed = lettings.map(({ household }) => household);
  const housedIds = new Set(housed.map(({ id }) => id));
  const waiting = spreadStages(
    part("stages"),
    received.filter(({ id }) => !housedIds.has(id)),
  );
  const looking = countDifferently(part("counts"), expectBirths(part("births"), waiting));
  const households = numberByRegistration([...housed, ...looking]);

  const againOffered = part("again");
  const market = [
    ...makeMarket(part("market")),
    ...lettings.flatMap(({ home, tenancy }, index) => {
      const again = tenancy.closedOn && index % 2 === 0;
      return (again && offerAgain(againOffered, home, tenancy.closedOn ?? "")) || [];
    }),
  ];
  const openProposals = makeProposals(part("proposals"), market, households);
  const homes = new Map([...lettings, ...market].map(({ home }) => [home.dwelling.id, home]));
  const offers = [...lettings, ...market].map(({ offer }) => offer);
  const proposals = recordProposals(
    part("records"),
    [...lettings.map(({ proposal }) => proposal), ...openProposals],
    { households, homes, offers: new Map(offers.map((offer) => [offer.id, offer])) },
  );

  const tenancies = new Map(lettings.map(({ tenancy }) => [tenancy.id, tenancy]));
  const guarantees = makeGuarantees(part("guarantees"), lettings);
  const claims = makeClaims(part("claims"), guarantees, tenancies);
  const dwellings = withDescription(homes, offers, market);
  const codes = new Map(households.map(({ id, code }) => [id, code]));
  const told = {
    households,
    lettings,
    openProposals,
    offers,
    proposals: openProposals,
    tenancies,
    guarantees,
    claims,
    communeOf: (dwellingId: string) => localityOf(required(homes.get(dwellingId))),
    codeOf: (householdId: string) => required(codes.get(householdId)),
  };
  const ownerRelations = makeOwnerRelations(part("owners"));
  const proposalLife = makeProposalLife(part("proposal life"), proposals, households);
  const fileLife = makeFileLife(part("file life"), households);
  return {
    accounts: registeredInTime(people.accounts, dwellings),
    households,
    dwellings,
    offers,
    proposals,
    tenancies: [...tenancies.values()],
    guarantees,
    claims,
    journals: makeLedger(part("ledger"), guarantees, claims, tenancies),
    tasks: [
      ...makeFollowUp(part("follow-up"), lettings, guarantees),
      ...makeOwnTasks(part("own tasks"), [...tenancies.values()]),
      ...fileLife.tasks,
    ],
    events: makeAuditEvents(part("events"), {
      offers,
      proposals,
      tenancies: [...tenancies.values()],
      guarantees,
      claims,
    }),
    timeline: [...makeTimeline(part("timeline"), told), ...fileLife.timeline],
    householdQuestions: fileLife.questions,
    householdTransfers: fileLife.transfers,
    covers: fileLife.covers,
    proposalBackups: proposalLife.backups,
    proposalVisits: proposalLife.visits,
    notifications: makeNotifications(part("notifications"), told),
    photos: makePhotos(part("photos"), dwellings, offers),
    papers: makePapers(part("papers"), dwellings, offers),
    reviews: makeReviews(part("reviews"), offers),
    invoices: makeInvoices(part("invoices"), {
      tenancies: [...tenancies.values()],
      guarantees,
      claims,
      homes,
    }),
    imports: makeImports(part("imports")),
    ...makeMessages(part("messages"), offers),
    letters: makeLetters(part("letters"), offers, homes),
    ownerRelations,
    ownerMailings: makeOwnerMailings(part("owner mailings"), ownerRelations),
    policyDrafts: makePolicyDrafts(part("policy drafts")),
    intake: makeIntake(part("intake"), households),
  };
}

/** Codes rise with the day of registration, as they would have been given out. */
function numberByRegistration(households: readonly WorldHousehold[]): WorldHousehold[] {
  const inOrder = [...households].sort(
    (a, b) => compare(a.registeredOn, b.registeredOn) || compare(a.id, b.id),
  );
  return inOrder.map((household, index) => ({
    ...household,
    code: `H-${FIRST_HOUSEHOLD_NUMBER + index}`,
  }));
}

function compare(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0;
}

function localityOf({ dwelling }: Home): string {
  return dwelling.address.locality;
}

/** A dwelling exists since its first offer was begun. */
function withDescription(
  homes: ReadonlyMap<string, Home>,
  offers: readonly WorldOffer[],
  market: readonly MarketEntry[],
): WorldDwelling[] {
  const unanswered = new Map(market.map((entry) => [entry.home.dwelling.id, entry.unanswered]));
  const begun = new Map<string, string>();
  for (const { dwellingId, createdAt } of offers) {
    const known = begun.get(dwellingId);
    if (!known || createdAt < known) begun.set(dwellingId, createdAt);
  }
  return [...homes.values()].map(({ dwelling }) => {
    return {
      ...dwelling,
      ...unanswered.get(dwelling.id),
      createdAt: required(begun.get(dwelling.id)),
    };
  });
}

/** Nobody describes a dwelling before registering. */
function registeredInTime(
  accounts: readonly WorldAccount[],
  dwellings: readonly WorldDwelling[],
): WorldAccount[] {
  const first = new Map<string, string>();
  for (const dwelling of dwellings) {
    const known = first.get(dwelling.landlordId);
    if (!known || dwelling.createdAt < known) first.set(dwelling.landlordId, dwelling.createdAt);
  }
  return accounts.map((account) => {
    const begun = first.get(account.id);
    return begun && begun < account.createdAt ? { ...account, createdAt: begun } : account;
  });
}
