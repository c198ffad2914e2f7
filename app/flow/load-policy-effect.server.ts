import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { shortDwelling, shortHousehold } from "~/modules/matching/desk-view";
import { findFairnessFiles } from "~/modules/matching/fairness/find-fairness-files.sql.server";
import { groupsOf } from "~/modules/matching/fairness/group";
import { placedByGroup } from "~/modules/matching/fairness/placed-groups";
import { askMatching } from "~/modules/matching/live-matching.server";
import { getDraft } from "~/modules/matching/policy/find-policies.server";
import { FIRST_RANKS, policyEffect } from "~/modules/matching/policy/policy-effect";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { sqlAsViewer } from "~/platform/sql.server";

/** Dwellings and groups shown at most; all are counted. */
const MOST_LISTS = 30;
const MOST_GROUPS = 20;

/** What a draft would change on today's market, beside the policy in force today. */
export async function loadPolicyEffect(viewer: Viewer, draftId: string) {
  const draft = await readAsViewer(viewer, (tx) => getDraft(tx, viewer, draftId));
  const on = today();
  const day = { on, standards: findBedroomStandards() };
  const files = await sqlAsViewer(viewer, (sql) =>
    findFairnessFiles(sql, viewer, { from: on, to: on }),
  );
  const live = await askMatching(viewer, day, (known) => Promise.resolve(known));
  const { households, dwellings, context } = live.index;
  const effect = policyEffect(households, dwellings, context, draft.content);
  const inMarket = new Set(households.map(({ householdId }) => householdId));
  const groups = new Map(
    files
      .filter(({ id }) => inMarket.has(id))
      .map((file) => [file.id, groupsOf(file, () => null, on)]),
  );
  const { lists, fits, before, after, ...looked } = effect;
  return {
    draft: { id: draft.id, validFrom: draft.validFrom },
    policy: { version: live.basis.policy.version },
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
    communes: Object.fromEntries(live.basis.communes.map(({ code, name }) => [code, name])),
    groups: placedByGroup(groups, before.placed, after.placed).slice(0, MOST_GROUPS),
  };
}
