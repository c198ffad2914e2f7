import { recordEvent } from "~/modules/audit/record-event.server";
import { findHouseholdVersion } from "~/modules/households/get-household.server";
import type { BackupReason } from "~/modules/matching/backup";
import { type BackupTurn, decideTurn, endOfBackups } from "~/modules/matching/backup-rules";
import {
  endBackup,
  findOffersToPromote,
  findOffersWaitedFor,
  findQueue,
  passOverBackup,
  promoteBackup,
  type QueuedBackup,
} from "~/modules/matching/backups.server";
import { lockBackups } from "~/modules/matching/backups.sql.server";
import { isHouseholdHeld } from "~/modules/matching/find-active-proposals.server";
import { getProposalFacts } from "~/modules/matching/get-proposal.server";
import { checkFit } from "~/modules/matching/match-rules";
import { notify } from "~/modules/notifications/notify.server";
import {
  getLettingOfOffer,
  type LettingOfOffer,
} from "~/modules/properties/update-offer-letting.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { luxembourgDay } from "~/platform/local-date";

import { type FittingPair, holdPair, readPair } from "./hold-pair.server";
import { orderPromotion } from "./release-hold.server";

const AT_ONCE = 200;

/**
 * A job of every transaction that ends a hold or an offer: the backups of the offer move up or leave, and so do those of
 * the household that became free, wherever it waits. Run twice, or by two workers at once, it has one effect: what
 * decides are the places themselves, kept until the transaction ends.
 *
 * @param proposalId the proposal that ended; null where an offer without one ended.
 */
export async function promoteBackups(offerId: string, proposalId: string | null): Promise<void> {
  await promoteOne(offerId);
  if (proposalId === null) return;
  const others = await readAsViewer(SYSTEM, async (tx) => {
    const { householdId } = await getProposalFacts(tx, proposalId);
    return findOffersWaitedFor(tx, householdId);
  });
  for (const other of others) if (other !== offerId) await promoteOne(other);
}

/** By the clock: dwellings that nobody holds and somebody waits for, as when what kept a backup back has passed. */
export const orderAllPromotions = () =>
  withViewer(SYSTEM, async (tx) => {
    const offers = await findOffersToPromote(tx, AT_ONCE);
    for (const offerId of offers) await orderPromotion(tx, offerId, null);
  });

/** One backup at a time, each in a transaction of its own, until one moves up or all were looked at. */
async function promoteOne(offerId: string): Promise<void> {
  const seen = new Set<string>();
  let next = await takeTurn(offerId, seen);
  while (next !== null) {
    seen.add(next);
    next = await takeTurn(offerId, seen);
  }
}

/**
 * @param seen backups looked at in this run.
 * @returns the one looked at now; null when nothing is left to do.
 */
function takeTurn(offerId: string, seen: ReadonlySet<string>): Promise<string | null> {
  return withViewer(SYSTEM, async (tx) => {
    await lockBackups(tx, offerId);
    const queue = await findQueue(tx, offerId);
    const offer = await getLettingOfOffer(tx, offerId);
    const end = endOfBackups(offer.status);
    if (end) {
      for (const backup of queue) await leave(tx, offer, backup, end);
      return null;
    }
    const isFree = offer.status === "published";
    const next = queue.find(({ id }) => !seen.has(id));
    if (!next) return null;
    const turn = await judge(tx, { offerId, isFree }, next);
    if (turn.act === "leave") await leave(tx, offer, next, turn.reason);
    else if (isFree && turn.act === "wait") await passOver(tx, offer, next, turn.reason);
    else if (turn.pair && (await moveUp(tx, next, turn.pair))) return null;
    return next.id;
  });
}

/**
 * What becomes of a backup; with the pair where it may move up. The market is read only for a free dwelling and a
 * household that nothing holds: for any other the answer is known without it.
 */
async function judge(
  tx: Transaction,
  { offerId, isFree }: { offerId: string; isFree: boolean },
  backup: QueuedBackup,
): Promise<BackupTurn & { pair: FittingPair | null }> {
  const { householdId, household } = backup;
  const { organisationId } = household;
  const isHeld = await isHouseholdHeld(tx, householdId);
  const known = decideTurn(
    { status: household.status, isHoused: false },
    isHeld ? [{ code: "household_held" }] : [],
  );
  if (known.act !== "promote" || !isFree) return { ...known, pair: null };
  const version = await findHouseholdVersion(tx, householdId);
  const {
    matching,
    file,
    household: waiting,
    dwelling,
  } = await readPair(tx, { organisationId }, { offerId, householdId });
  if (!file || !waiting || !dwelling) throw new Error("a backup's pair lacks a side");
  const failures = checkFit(waiting, dwelling, matching.context).failures;
  const isHoused = waiting.hold?.kind === "let";
  const turn = decideTurn({ status: household.status, isHoused }, failures);
  if (turn.act !== "promote") return { ...turn, pair: null };
  const pair = { household: waiting, dwelling, version, matching, file, organisationId };
  return { ...turn, pair };
}

/**
 * A proposal of its own with a hold of its own; owner and caseworker are told. Whoever took the dwelling or the household
 * in the meantime keeps it, and the backup waits on.
 */
async function moveUp(tx: Transaction, backup: QueuedBackup, pair: FittingPair): Promise<boolean> {
  const held = await holdPair(tx, SYSTEM, pair);
  if (!held.ok) {
    if (held.reason === "changed_meanwhile") throw new Error("a backup changed while it moved up");
    return false;
  }
  const { proposalId, expiresAt } = held;
  const { offerId, communeName } = pair.dwelling;
  const queued = { offerId, householdId: backup.householdId };
  await promoteBackup(tx, queued, { proposalId, at: now() });
  await notify(tx, [
    {
      accountId: backup.household.caseworkerId,
      kind: "backup_promoted",
      detail: {
        household: backup.household.code,
        commune: communeName,
        answerByOn: luxembourgDay(expiresAt),
      },
      link: paths.proposal(proposalId),
    },
  ]);
  return true;
}

/** Told once for each reason, however often it is looked at. */
async function passOver(
  tx: Transaction,
  offer: LettingOfOffer,
  backup: QueuedBackup,
  reason: BackupReason,
): Promise<void> {
  if (backup.reason === reason) return;
  await passOverBackup(tx, backup.id, { reason, at: now() });
  await tell(tx, offer, backup, "backup_passed");
}

async function leave(
  tx: Transaction,
  offer: LettingOfOffer,
  backup: QueuedBackup,
  reason: BackupReason,
): Promise<void> {
  if (!(await endBackup(tx, backup.id, { reason, at: now() }))) return;
  await recordEvent(tx, SYSTEM, { action: "end_backup", entity: "offer", entityId: offer.id });
  await tell(tx, offer, backup, "backup_left");
}

async function tell(
  tx: Transaction,
  offer: LettingOfOffer,
  { household }: QueuedBackup,
  kind: "backup_passed" | "backup_left",
): Promise<void> {
  await notify(tx, [
    {
      accountId: household.caseworkerId,
      kind,
      detail: { household: household.code, commune: offer.communeName },
      link: paths.matching(offer.id),
    },
  ]);
}
