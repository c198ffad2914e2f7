import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { findHouseholdVersion } from "~/modules/households/get-household.server";
import { type CardProfile, cardProfile, needCard } from "~/modules/households/need-card";
import { cardAlias } from "~/modules/matching/card-alias.server";
import { createProposal } from "~/modules/matching/create-proposal.server";
import {
  findHolds,
  findMarketHouseholds,
  findPair,
} from "~/modules/matching/find-market.sql.server";
import { type HoldRefusal, refusalOfHold } from "~/modules/matching/hold-refusal";
import {
  type Matching,
  matchingOn,
  type MarketHousehold,
  type OfferedDwelling,
  type WaitingHousehold,
} from "~/modules/matching/market";
import { scorePair } from "~/modules/matching/points";
import { holdExpiry } from "~/modules/matching/proposal-rules";
import { candidatesOf } from "~/modules/matching/snapshot";
import { notify } from "~/modules/notifications/notify.server";
import { findRoleHolders, getSchemeOrganisation } from "~/modules/people/find-parties.server";
import type { Viewer } from "~/modules/people/viewer";
import { reserveOffer } from "~/modules/properties/update-offer-letting.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { paths } from "~/paths";
import { now, today } from "~/platform/clock.server";
import type { ViewerContext } from "~/platform/database/viewer-context";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { luxembourgDay } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";
import { sqlInside } from "~/platform/sql.server";

/** A pair that every rule lets through, and the day's market it was judged in. */
export interface FittingPair {
  household: WaitingHousehold;
  dwelling: OfferedDwelling;
  /** Of the file when it was read; another one by now means that somebody changed it. */
  version: number | null;
  matching: Matching;
  /** The household as it is stored. */
  file: MarketHousehold;
  /** Whose household it is. */
  organisationId: string | null;
}

/** One pair as it is today, and what binds either side; a side that the viewer does not reach is left out. */
export async function readPair(
  tx: Transaction,
  viewer: Pick<Viewer, "organisationId">,
  pair: { householdId: string; offerId: string },
) {
  const stored = await findPair(sqlInside(tx), viewer, pair);
  const matching = matchingOn(stored, findBedroomStandards(), today());
  const [file] = stored.households;
  const [household] = matching.households;
  const [dwelling] = matching.dwellings;
  return { matching, file, household, dwelling, holds: stored.holds };
}

/**
 * Holds both sides of a pair for each other, takes the offer off the market, and tells timeline and owner. A refusal
 * leaves parts written: the caller's transaction has to be rolled back.
 *
 * @param actor who proposes; the system for a backup that moves up.
 */
export async function holdPair(
  tx: Transaction,
  actor: ViewerContext,
  pair: FittingPair,
): Promise<Verdict<{ proposalId: string; expiresAt: Date }, HoldRefusal | "changed_meanwhile">> {
  const { household, dwelling, matching } = pair;
  const { policy, parameters, on } = matching.basis;
  const sides = { dwellingId: dwelling.dwellingId, householdId: household.householdId };
  const expiresAt = new Date(
    holdExpiry(now().getTime(), numberOn(parameters, "proposal_hold_hours", on)),
  );
  const proposalId = await createProposal(tx, {
    ...sides,
    offerId: dwelling.offerId,
    landlordId: dwelling.landlordId,
    caseworkerId: household.caseworkerId,
    scheme: dwelling.scheme,
    card: await cardFor(tx, pair),
    points: scorePair(household, dwelling, matching.context),
    policyVersion: policy.version,
    snapshot: candidatesOf(household, dwelling),
    expiresAt,
  });
  if (!proposalId) {
    const holds = await findHolds(sqlInside(tx));
    return refusalOfHold(holds, sides) ?? refuse("dwelling_taken");
  }
  // From here on nobody can change the file; who did so since it was read, changed what the owner would be told.
  if ((await findHouseholdVersion(tx, household.householdId)) !== pair.version) {
    return refuse("changed_meanwhile");
  }
  if (!(await reserveOffer(tx, dwelling.offerId))) return refuse("changed_meanwhile");

  await createTimelineEntry(tx, actor, {
    householdId: household.householdId,
    kind: "proposal_made",
    detail: { commune: dwelling.communeName },
  });
  await recordEvent(tx, actor, { action: "propose", entity: "proposal", entityId: proposalId });
  await tellOwner(tx, actor, { dwelling, proposalId, expiresAt });
  return accept({ proposalId, expiresAt });
}

/** Households a card is made as vague as: the more, the more it may say; with fewer it only says less. */
const CARD_GROUP_MOST = 5_000;

/** As detailed as the households that wait allow, under the name that only this landlord knows. */
async function cardFor(tx: Transaction, pair: FittingPair) {
  const { household, dwelling, matching, file, organisationId } = pair;
  const { standard, parameters, on } = matching.basis;
  const waiting = await findMarketHouseholds(
    sqlInside(tx),
    { organisationId },
    { after: null, most: CARD_GROUP_MOST },
  );
  const own = cardProfile(file, standard, on);
  const profiles = new Map<string, CardProfile>(
    waiting.map((one) => [one.id, cardProfile(one, standard, on)]),
  ).set(file.id, own);
  const least = numberOn(parameters, "need_card_minimum_group", on);
  const alias = cardAlias(dwelling.landlordId, household.householdId);
  return needCard(alias, own, [...profiles.values()], least);
}

async function tellOwner(
  tx: Transaction,
  actor: ViewerContext,
  facts: { dwelling: OfferedDwelling; proposalId: string; expiresAt: Date },
): Promise<void> {
  const { dwelling, proposalId, expiresAt } = facts;
  const told = await findToldOfProposal(tx, actor, dwelling);
  await notify(
    tx,
    told.map((accountId) => ({
      accountId,
      kind: "proposal_made",
      detail: { commune: dwelling.communeName, answerByOn: luxembourgDay(expiresAt) },
      link: paths.proposal(proposalId),
    })),
  );
}

/** The landlord, and with AIS or Wunnengshëllef the officers of that scheme; not who does it. */
export async function findToldOfProposal(
  tx: Transaction,
  actor: ViewerContext,
  { landlordId, scheme }: { landlordId: string; scheme: SchemeKey },
): Promise<string[]> {
  const told = new Set([landlordId]);
  if (scheme !== "lisko_guarantee") {
    const { id } = await getSchemeOrganisation(tx, scheme);
    for (const officer of await findRoleHolders(tx, "scheme_officer", id)) told.add(officer);
  }
  if (actor.accountId) told.delete(actor.accountId);
  return [...told];
}
