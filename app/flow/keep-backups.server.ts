import { recordEvent } from "~/modules/audit/record-event.server";
import { findHouseholdByCode } from "~/modules/households/find-household-by-code.server";
import type { AddBackup, BackupRefusalCode, ChangeBackup } from "~/modules/matching/backup";
import { moved, refusalOfBackup } from "~/modules/matching/backup-rules";
import {
  createBackup,
  findBackups,
  removeBackup,
  updateBackupOrder,
} from "~/modules/matching/backups.server";
import { lockActiveProposal, lockBackups } from "~/modules/matching/backups.sql.server";
import { getProposalCard, getProposalInside } from "~/modules/matching/get-proposal.server";
import { checkFit } from "~/modules/matching/match-rules";
import type { RuleCode } from "~/modules/matching/rule-failure";
import type { Viewer } from "~/modules/people/viewer";
import { now } from "~/platform/clock.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

import { readPair } from "./hold-pair.server";

export type BackupRefusal = RuleCode | BackupRefusalCode;

interface Done {
  offerId: string;
}

/**
 * A household stands behind an active proposal, last in the order. Nobody outside the team is told. It must pass every
 * rule today except that the dwelling is held; it may itself be proposed elsewhere, but not live somewhere.
 */
export const addBackup = (
  viewer: Viewer,
  once: Once,
  { proposalId, form }: { proposalId: string; form: AddBackup },
) =>
  commandAsViewer<Done, BackupRefusal>(viewer, once, async (tx) => {
    const proposal = await getProposalCard(tx, viewer, proposalId);
    const { offerId, dwellingId } = proposal;
    const inside = await getProposalInside(tx, viewer, proposalId);
    const named = form.code ? await findHouseholdByCode(tx, viewer, form.code) : null;
    const householdId = form.code ? named?.id : form.householdId;
    if (!householdId) return refuse("no_such_household");
    if (householdId === inside.householdId) return refuse("already_proposed");

    const pair = { offerId, householdId };
    const { matching, household, dwelling } = await readPair(tx, viewer, pair);
    if (!household) return refuse("no_such_household");
    if (!dwelling) return refuse("proposal_over");
    if (household.hold?.kind === "let") return refuse("household_taken");
    const failure = refusalOfBackup(checkFit(household, dwelling, matching.context).failures);
    if (failure) return refuse(failure.code, failure.detail);

    if (!(await lockActiveProposal(tx, proposalId))) return refuse("proposal_over");
    const backup = { offerId, dwellingId, householdId, by: viewer.accountId, at: now() };
    if (!(await createBackup(tx, backup))) return refuse("waits_already");
    await recordEvent(tx, viewer, {
      action: "add_backup",
      entity: "proposal",
      entityId: proposalId,
    });
    return accept({ offerId });
  });

/** Staff sets the order, or takes a household out of it, also while nobody holds the dwelling. */
export const changeBackup = (
  viewer: Viewer,
  once: Once,
  { proposalId, form }: { proposalId: string; form: ChangeBackup },
) =>
  commandAsViewer<Done, BackupRefusal>(viewer, once, async (tx) => {
    const { offerId } = await getProposalCard(tx, viewer, proposalId);
    await lockBackups(tx, offerId);
    const order = (await findBackups(tx, viewer, offerId)).map(({ id }) => id);
    if (!order.includes(form.backupId)) return refuse("backup_gone");
    if (form.act === "remove") {
      await removeBackup(tx, form.backupId, { by: viewer.accountId, at: now() });
    } else {
      await updateBackupOrder(tx, moved(order, form.backupId, form.act));
    }
    await recordEvent(tx, viewer, {
      action: form.act === "remove" ? "remove_backup" : "order_backups",
      entity: "proposal",
      entityId: proposalId,
    });
    return accept({ offerId });
  });
