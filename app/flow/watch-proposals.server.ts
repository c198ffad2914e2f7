import { dueAlerts, type StallAlert } from "~/modules/matching/proposal-alert";
import {
  type AlertFacts,
  createAlert,
  findActiveIds,
  getAlertFacts,
} from "~/modules/matching/proposal-alerts.server";
import { type Notice, notify } from "~/modules/notifications/notify.server";
import { findRoleHolders, getSchemeOrganisation } from "~/modules/people/find-parties.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { luxembourgDay } from "~/platform/local-date";

/**
 * By the clock: proposals that stand still are told to who has to act, then to the team lead, each alert once. Each in a
 * transaction of its own that reads the proposal again.
 *
 * @returns how many alerts were given.
 */
export async function watchProposals(at: Date = now()): Promise<number> {
  const { ids, stallDays } = await readAsViewer(SYSTEM, async (tx) => {
    const parameters = await findLegalParameters(tx);
    const stallDays = numberOn(parameters, "proposal_stall_days", luxembourgDay(at));
    return { ids: await findActiveIds(tx), stallDays };
  });
  let given = 0;
  for (const id of ids) {
    given += await withViewer(SYSTEM, (tx) => watchOne(tx, id, stallDays, at));
  }
  return given;
}

/** Of several that a silent clock missed, all are noted and the last one is told. */
async function watchOne(tx: Transaction, id: string, stallDays: number, at: Date): Promise<number> {
  const facts = await getAlertFacts(tx, id);
  const due = dueAlerts(facts, facts.given, stallDays, at);
  const isNew = new Map<StallAlert, boolean>();
  for (const kind of due) isNew.set(kind, await createAlert(tx, id, kind, at));
  const told = due.findLast((kind) => isNew.get(kind) === true);
  if (!told) return 0;
  await notify(tx, await noticesOf(tx, told, facts, stallDays));
  return 1;
}

async function noticesOf(
  tx: Transaction,
  kind: StallAlert,
  facts: AlertFacts,
  stallDays: number,
): Promise<Notice[]> {
  const { householdCode: household, communeName: commune, caseworkerId, landlordId } = facts;
  const link = paths.proposal(facts.id);
  const answerByOn = luxembourgDay(facts.expiresAt);
  switch (kind) {
    case "half":
    case "last": {
      const owner: Notice = {
        accountId: landlordId,
        kind: "proposal_reminder",
        detail: { commune, answerByOn },
        link,
      };
      const caseworker: Notice = {
        accountId: caseworkerId,
        kind: "household_answer_due",
        detail: { household, commune, answerByOn },
        link,
      };
      return facts.householdYesAt === null ? [owner, caseworker] : [owner];
    }
    case "lead": {
      const leads = await findRoleHolders(tx, "lisko_manager", facts.organisationId);
      const detail = { household, commune, answerByOn };
      return leads.map((accountId) => ({ accountId, kind: "proposal_unanswered", detail, link }));
    }
    case "stalled":
    case "stalled_lead": {
      const told =
        kind === "stalled"
          ? [caseworkerId]
          : await findRoleHolders(tx, "lisko_manager", facts.organisationId);
      const detail = { household, commune, days: stallDays * (kind === "stalled" ? 1 : 2) };
      return told.map((accountId) => ({ accountId, kind: "proposal_stalled", detail, link }));
    }
  }
}

/**
 * A job of a no that comes after the owner's yes: the caseworker, the team lead, and the officers who had prepared for
 * the contract are told at once and once that it is late. The backups move up by a job of their own.
 */
export const tellLateDecline = (proposalId: string): Promise<void> =>
  withViewer(SYSTEM, async (tx) => {
    if (!(await createAlert(tx, proposalId, "late_decline", now()))) return;
    const facts = await getAlertFacts(tx, proposalId);
    const told = new Set([
      facts.caseworkerId,
      ...(await findRoleHolders(tx, "lisko_manager", facts.organisationId)),
      ...(await findOfficers(tx, facts)),
    ]);
    await notify(
      tx,
      [...told].map((accountId) => ({
        accountId,
        kind: "late_decline",
        detail: { household: facts.householdCode, commune: facts.communeName },
        link: paths.proposal(proposalId),
      })),
    );
  });

async function findOfficers(tx: Transaction, { scheme }: AlertFacts): Promise<string[]> {
  if (scheme === "lisko_guarantee") return findRoleHolders(tx, "guarantee_officer");
  const { id } = await getSchemeOrganisation(tx, scheme);
  return findRoleHolders(tx, "scheme_officer", id);
}
