import { findHouseholdVersion } from "~/modules/households/get-household.server";
import { promoteBackup } from "~/modules/matching/backups.server";
import { countBackupsBefore } from "~/modules/matching/backups.sql.server";
import { type HoldRefusal, refusalOfHold } from "~/modules/matching/hold-refusal";
import { checkFit } from "~/modules/matching/match-rules";
import type { Propose } from "~/modules/matching/proposal";
import type { RuleCode } from "~/modules/matching/rule-failure";
import type { Viewer } from "~/modules/people/viewer";
import { now } from "~/platform/clock.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

import { holdPair, readPair } from "./hold-pair.server";

/** A rule that speaks against the pair now, or what binds one of its sides, or who waits for the dwelling before it. */
export type ProposeRefusal = RuleCode | HoldRefusal | "backups_waiting" | "changed_meanwhile";

/** The rules that a hold speaks for, with its end. */
const HOLD_RULES: readonly RuleCode[] = ["dwelling_held", "household_held"];

/**
 * Step 2: a caseworker proposes a household for a dwelling. The pair is checked again with every rule, both sides are held
 * for each other, the landlord gets a card that names nobody, and the offer leaves the market until he answers.
 * Households that wait behind an earlier proposal of the dwelling come first, unless the caseworker says otherwise.
 */
export const proposeMatch = (viewer: Viewer, once: Once, pair: Propose) =>
  commandAsViewer<{ proposalId: string }, ProposeRefusal>(viewer, once, async (tx) => {
    const version = await findHouseholdVersion(tx, pair.householdId);
    const { matching, file, household, dwelling, holds } = await readPair(tx, viewer, pair);
    if (!file || !household || !dwelling) throw new Response(null, { status: 404 });
    const sides = { dwellingId: dwelling.dwellingId, householdId: household.householdId };

    const failures = checkFit(household, dwelling, matching.context).failures;
    const failure = failures.find(({ code }) => !HOLD_RULES.includes(code));
    if (failure) return refuse(failure.code, failure.detail);
    if (failures.length > 0) return refusalOfHold(holds, sides) ?? refuse("dwelling_taken");

    const { organisationId } = viewer;
    const fitting = { household, dwelling, version, matching, file, organisationId };
    const before = pair.pastBackups ? 0 : await countBackupsBefore(tx, pair);
    if (before > 0) return refuse("backups_waiting", { count: before });
    const held = await holdPair(tx, viewer, fitting);
    if (!held.ok) return held;
    // Who began to wait while the pair was read, waits behind the hold that has just ended.
    const since = pair.pastBackups ? 0 : await countBackupsBefore(tx, pair);
    if (since > 0) return refuse("backups_waiting", { count: since });
    const { proposalId } = held;
    await promoteBackup(tx, pair, { proposalId, at: now() });
    return accept({ proposalId });
  });
