import { randomUUID } from "node:crypto";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { toDatabaseDate, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import {
  accountOf,
  type AccountCode,
  accountRule,
  commitmentOf,
  type Journal,
  reversalOf,
} from "./ledger";

/**
 * Books one business event. The catalogue refuses at commit what does not balance, at once what would make the fund or
 * a commitment negative (`ledger_no_negative`).
 *
 * @param actorId who caused it; null for the calendar.
 * @param reverses the journal it mirrors, for a reversal.
 * @throws Error when this event was booked before: the step that books it has checked its own status first.
 */
export async function bookJournal(
  tx: Transaction,
  actorId: string | null,
  journal: Journal,
  bookedOn: LocalDate,
  reverses: string | null = null,
): Promise<void> {
  const id = randomUUID();
  const { count } = await tx.ledgerJournal.createMany({
    data: [
      {
        id,
        kind: journal.kind,
        ref: journal.ref,
        actorId,
        bookedOn: toDatabaseDate(bookedOn),
        reverses,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) throw new Error(`journal ${journal.kind} was booked before`);
  const accounts = await openAccounts(
    tx,
    journal.postings.map((posting) => posting.account),
  );
  // One posting at a time, accounts in a fixed order: the balance rows are locked in that order by every writer.
  const ordered = [...journal.postings].sort((left, right) =>
    left.account < right.account ? -1 : 1,
  );
  for (const posting of ordered) {
    const accountId = accounts.get(posting.account);
    if (!accountId) throw new Error("ledger account missing");
    await tx.ledgerPosting.createMany({
      data: [{ journalId: id, accountId, amountCents: posting.amountCents }],
    });
  }
}

/**
 * Takes back what the standing decision of a claim booked, so that another decision can take its place. Nothing happens
 * for a decision that allowed nothing.
 */
export async function reverseDecision(
  tx: Transaction,
  actorId: string,
  claimId: string,
  bookedOn: LocalDate,
): Promise<void> {
  const booked = await tx.ledgerJournal.findMany({
    where: { kind: "claim_approved", ref: { startsWith: claimId } },
    select: {
      id: true,
      postings: { select: { amountCents: true, account: { select: { code: true } } } },
    },
  });
  const reversed = await tx.ledgerJournal.findMany({
    where: { reverses: { in: booked.map(({ id }) => id) } },
    select: { reverses: true },
  });
  for (const { id, postings } of booked) {
    if (reversed.some(({ reverses }) => reverses === id)) continue;
    const mirrored = postings.map(({ account, amountCents }) => ({
      account: account.code as AccountCode,
      amountCents,
    }));
    await bookJournal(tx, actorId, reversalOf(id, { postings: mirrored }), bookedOn, id);
  }
}

async function openAccounts(
  tx: Transaction,
  codes: readonly AccountCode[],
): Promise<Map<string, string>> {
  const own = codes.filter((code) => ["commitment", "recoverable"].includes(accountOf(code)));
  if (own.length > 0) {
    await tx.ledgerAccount.createMany({
      data: [...new Set(own)].map((code) => ({
        code,
        kind: accountRule(code).kind,
        normal: accountRule(code).normal,
        allowNegative: accountRule(code).mayGoNegative,
        guaranteeId: accountOf(code) === "commitment" ? code.slice("commitment:".length) : null,
      })),
      skipDuplicates: true,
    });
  }
  const rows = await tx.ledgerAccount.findMany({
    where: { code: { in: [...codes] } },
    select: { id: true, code: true },
  });
  return new Map(rows.map((row) => [row.code, row.id]));
}

/** What the ledger still holds for a guarantee; 0 when nothing was ever promised. */
export async function getCommitment(tx: Transaction, guaranteeId: string): Promise<Cents> {
  const row = await tx.ledgerBalance.findFirst({
    where: { account: { code: commitmentOf(guaranteeId) } },
    select: { cents: true },
  });
  return row ? -row.cents : 0n;
}
