import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { shortDwelling, shortHousehold } from "~/modules/matching/desk-view";
import { groupsOf } from "~/modules/matching/fairness/group";
import { placedByGroup } from "~/modules/matching/fairness/placed-groups";
import { findMarket } from "~/modules/matching/find-market.sql.server";
import { matchingOn } from "~/modules/matching/market";
import { getDraft } from "~/modules/matching/policy/find-policies.server";
import { FIRST_RANKS, policyEffect } from "~/modules/matching/policy/policy-effect";
import type { Viewer } from "~/modules/people/viewer";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { sqlAsViewer } from "~/platform/sql.server";

/** Dwellings and groups shown at most; all are counted. */
const MOST_LISTS = 30;
const MOST_GROUPS = 20;

/** What a draft would change on today's market, beside the policy in force today. */
export async function loadPolicyEffect(viewer: Viewer, draftId: string) {
  const { draft, parameters } = await readAsViewer(viewer, async (tx) => ({
    draft: await getDraft(tx, viewer, draftId),
    parameters: await findLegalParameters(tx),
  }));
  const market = await sqlAsViewer(viewer, (sql) => findMarket(sql, viewer, {}));
  const on = today();
  const { households, dwellings, context, policy } = matchingOn(
    market,
    findBedroomStandards(),
    parameters,
    on,
  );
  const effect = policyEffect(households, dwellings, context, draft.content);
  const groups = new Map(
    market.households.map((file) => [file.id, groupsOf(file, () => null, on)]),
  );
  const { lists, fits, before, after, ...looked } = effect;
  return {
    draft: { id: draft.id, validFrom: draft.validFrom },
    policy,
    ranks: FIRST_RANKS,
    ...looked,
    listsChanged: lists.length,
    lists: lists.slice(0, MOST_LISTS).map(({ dwelling, changes }) => ({
      dwelling: shortDwelling(dwelling),
      changes: changes.map((change) => ({
        ...change,
        household: { id: change.household.householdId, code: change.household.code },
      })),
    })),
    fits: {
      ...fits,
      named: fits.named.map(({ household, dwelling, ...fit }) => ({
        ...fit,
        household: shortHousehold(household),
        dwelling: shortDwelling(dwelling),
      })),
    },
    plan: {
      before: { homes: before.homes, points: before.points },
      after: { homes: after.homes, points: after.points },
    },
    communes: Object.fromEntries(market.communes.map(({ code, name }) => [code, name])),
    groups: placedByGroup(groups, before.placed, after.placed).slice(0, MOST_GROUPS),
  };
}
