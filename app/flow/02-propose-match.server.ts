import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { standardOn } from "~/modules/households/bedroom-standard";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { findHouseholdVersion } from "~/modules/households/get-household.server";
import { type CardProfile, cardProfile, needCard } from "~/modules/households/need-card";
import { cardAlias } from "~/modules/matching/card-alias.server";
import { createProposal } from "~/modules/matching/create-proposal.server";
import { findHolds, findMarket } from "~/modules/matching/find-market.sql.server";
import { type HoldRefusal, refusalOfHold } from "~/modules/matching/hold-refusal";
import { type Market, matchingOn, type OfferedDwelling } from "~/modules/matching/market";
import { checkFit } from "~/modules/matching/match-rules";
import { scorePair } from "~/modules/matching/points";
import { holdExpiry } from "~/modules/matching/proposal-rules";
import type { RuleCode } from "~/modules/matching/rule-failure";
import { candidatesOf } from "~/modules/matching/snapshot";
import { notify } from "~/modules/notifications/notify.server";
import { findRoleHolders, getSchemeOrganisation } from "~/modules/people/find-parties.server";
import type { Viewer } from "~/modules/people/viewer";
import { reserveOffer } from "~/modules/properties/update-offer-letting.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { paths } from "~/paths";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { type LocalDate, luxembourgDay } from "~/platform/local-date";
import { accept, refuse } from "~/platform/result";
import { sqlInside } from "~/platform/sql.server";

/** A rule that speaks against the pair now, or what binds one of its sides. */
export type ProposeRefusal = RuleCode | HoldRefusal | "changed_meanwhile";

/** The rules that a hold speaks for, with its end. */
const HOLD_RULES: readonly RuleCode[] = ["dwelling_held", "household_held"];

/**
 * Step 2: a caseworker proposes a household for a dwelling. The pair is checked again with every rule, both sides are held
 * for each other, the landlord gets a card that names nobody, and the offer leaves the market until he answers.
 */
export const proposeMatch = (
  viewer: Viewer,
  once: Once,
  pair: { offerId: string; householdId: string },
) =>
  commandAsViewer<{ proposalId: string }, ProposeRefusal>(viewer, once, async (tx) => {
    const day = today();
    const version = await findHouseholdVersion(tx, pair.householdId);
    const market = await findMarket(sqlInside(tx), viewer, pair);
    const { basis, context, households, dwellings } = matchingOn(
      market,
      findBedroomStandards(),
      day,
    );
    const household = households.find(({ householdId }) => householdId === pair.householdId);
    const dwelling = dwellings.find(({ offerId }) => offerId === pair.offerId);
    if (!household || !dwelling) throw new Response(null, { status: 404 });
    const sides = { dwellingId: dwelling.dwellingId, householdId: household.householdId };

    const failures = checkFit(household, dwelling, context).failures;
    const failure = failures.find(({ code }) => !HOLD_RULES.includes(code));
    if (failure) return refuse(failure.code, failure.detail);
    if (failures.length > 0) return refusalOfHold(market.holds, sides) ?? refuse("dwelling_taken");

    const expiresAt = new Date(
      holdExpiry(now().getTime(), numberOn(market.parameters, "proposal_hold_hours", day)),
    );
    const proposalId = await createProposal(tx, {
      ...sides,
      offerId: dwelling.offerId,
      landlordId: dwelling.landlordId,
      caseworkerId: household.caseworkerId,
      scheme: dwelling.scheme,
      card: cardFor(dwelling.landlordId, household.householdId, market, day),
      points: scorePair(household, dwelling, context),
      policyVersion: basis.policy.version,
      snapshot: candidatesOf(household, dwelling),
      expiresAt,
    });
    if (!proposalId) {
      const holds = await findHolds(sqlInside(tx));
      return refusalOfHold(holds, sides) ?? refuse("dwelling_taken");
    }
    // From here on nobody can change the file; who did so since it was read, changed what the owner would be told.
    if ((await findHouseholdVersion(tx, household.householdId)) !== version) {
      return refuse("changed_meanwhile");
    }
    if (!(await reserveOffer(tx, dwelling.offerId))) return refuse("changed_meanwhile");

    await createTimelineEntry(tx, viewer, {
      householdId: household.householdId,
      kind: "proposal_made",
      detail: { commune: dwelling.communeName },
    });
    await recordEvent(tx, viewer, { action: "propose", entity: "proposal", entityId: proposalId });
    await tellOwner(tx, viewer, { dwelling, proposalId, expiresAt });
    return accept({ proposalId });
  });

/** As detailed as the households that wait allow, under the name that only this landlord knows. */
function cardFor(landlordId: string, householdId: string, market: Market, day: LocalDate) {
  const standard = standardOn(findBedroomStandards(), day);
  const profiles = new Map<string, CardProfile>(
    market.households.map((household) => [household.id, cardProfile(household, standard, day)]),
  );
  const own = profiles.get(householdId);
  if (!own) throw new Response(null, { status: 404 });
  const least = numberOn(market.parameters, "need_card_minimum_group", day);
  return needCard(cardAlias(landlordId, householdId), own, [...profiles.values()], least);
}

async function tellOwner(
  tx: Transaction,
  viewer: Viewer,
  facts: { dwelling: OfferedDwelling; proposalId: string; expiresAt: Date },
): Promise<void> {
  const { dwelling, proposalId, expiresAt } = facts;
  const told = await findToldOfProposal(tx, viewer, dwelling);
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

/** The landlord, and with AIS or Wunnengshëllef the officers of that scheme. */
export async function findToldOfProposal(
  tx: Transaction,
  viewer: Viewer,
  { landlordId, scheme }: { landlordId: string; scheme: SchemeKey },
): Promise<string[]> {
  const told = new Set([landlordId]);
  if (scheme !== "lisko_guarantee") {
    const { id } = await getSchemeOrganisation(tx, scheme);
    for (const officer of await findRoleHolders(tx, "scheme_officer", id)) told.add(officer);
  }
  told.delete(viewer.accountId);
  return [...told];
}
