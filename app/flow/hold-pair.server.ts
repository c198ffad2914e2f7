import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { standardOn } from "~/modules/households/bedroom-standard";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { findHouseholdVersion } from "~/modules/households/get-household.server";
import { type CardProfile, cardProfile, needCard } from "~/modules/households/need-card";
import { cardAlias } from "~/modules/matching/card-alias.server";
import { createProposal } from "~/modules/matching/create-proposal.server";
import { findHolds } from "~/modules/matching/find-market.sql.server";
import { type HoldRefusal, refusalOfHold } from "~/modules/matching/hold-refusal";
import type {
  Matching,
  Market,
  OfferedDwelling,
  WaitingHousehold,
} from "~/modules/matching/market";
import { scorePair } from "~/modules/matching/points";
import { holdExpiry } from "~/modules/matching/proposal-rules";
import { candidatesOf } from "~/modules/matching/snapshot";
import { notify } from "~/modules/notifications/notify.server";
import { findRoleHolders, getSchemeOrganisation } from "~/modules/people/find-parties.server";
import { reserveOffer } from "~/modules/properties/update-offer-letting.server";
import { type LegalParameter, numberOn } from "~/modules/schemes/legal-parameter";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import type { ViewerContext } from "~/platform/database/viewer-context";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { type LocalDate, luxembourgDay } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";
import { sqlInside } from "~/platform/sql.server";

/** A pair that every rule lets through, and the day's market it was judged in. */
export interface FittingPair {
  household: WaitingHousehold;
  dwelling: OfferedDwelling;
  /** Of the file when it was read; another one by now means that somebody changed it. */
  version: number | null;
  market: Market;
  matching: Matching;
  parameters: readonly LegalParameter[];
  day: LocalDate;
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
  const { household, dwelling, matching, parameters, day } = pair;
  const sides = { dwellingId: dwelling.dwellingId, householdId: household.householdId };
  const expiresAt = new Date(
    holdExpiry(now().getTime(), numberOn(parameters, "proposal_hold_hours", day)),
  );
  const proposalId = await createProposal(tx, {
    ...sides,
    offerId: dwelling.offerId,
    landlordId: dwelling.landlordId,
    caseworkerId: household.caseworkerId,
    scheme: dwelling.scheme,
    card: cardFor(pair),
    points: scorePair(household, dwelling, matching.context),
    policyVersion: matching.policy.version,
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

/** As detailed as the households that wait allow, under the name that only this landlord knows. */
function cardFor({ household, dwelling, market, parameters, day }: FittingPair) {
  const { landlordId } = dwelling;
  const { householdId } = household;
  const standard = standardOn(findBedroomStandards(), day);
  const profiles = new Map<string, CardProfile>(
    market.households.map((one) => [one.id, cardProfile(one, standard, day)]),
  );
  const own = profiles.get(householdId);
  if (!own) throw new Response(null, { status: 404 });
  const least = numberOn(parameters, "need_card_minimum_group", day);
  return needCard(cardAlias(landlordId, householdId), own, [...profiles.values()], least);
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
