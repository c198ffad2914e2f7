import { sum, type Cents } from "~/platform/money";

/*
 * Double entry in signed cents: debit positive, credit negative, every journal sums to zero.
 *
 * The fund is what was paid in and is promised to nobody. Signing a guarantee moves its cap from the fund to the
 * guarantee's own commitment account; allowing a claim uses up the commitment, never more than is in it. As `fund` and
 * `commitment` may not go below zero, the fund cannot be promised twice and no claim exceeds its cover.
 *
 * Hold at every moment:  bank = fund + commitments + claims_payable
 *                        fund_used = claims_paid + recoverable + writeoff
 */

export type AccountKind = "asset" | "liability" | "income" | "expense" | "contingent";

interface AccountRule {
  kind: AccountKind;
  /** The side on which the account grows: 1 debit, -1 credit. */
  normal: 1 | -1;
  mayGoNegative: boolean;
}

/** `commitment` is one account per guarantee and `recoverable` one per household; the others exist once. */
export const LEDGER_ACCOUNTS = {
  bank: { kind: "asset", normal: 1, mayGoNegative: false },
  fund: { kind: "liability", normal: -1, mayGoNegative: false },
  commitment: { kind: "contingent", normal: -1, mayGoNegative: false },
  claims_payable: { kind: "liability", normal: -1, mayGoNegative: false },
  claims_paid: { kind: "expense", normal: 1, mayGoNegative: false },
  fund_used: { kind: "income", normal: -1, mayGoNegative: false },
  recoverable: { kind: "asset", normal: 1, mayGoNegative: false },
  writeoff: { kind: "expense", normal: 1, mayGoNegative: false },
} as const satisfies Record<string, AccountRule>;

export type LedgerAccount = keyof typeof LEDGER_ACCOUNTS;

export type AccountCode =
  | Exclude<LedgerAccount, "commitment" | "recoverable">
  | `commitment:${string}`
  | `recoverable:${string}`;

export const commitmentOf = (guaranteeId: string): AccountCode => `commitment:${guaranteeId}`;
export const recoverableFrom = (householdId: string): AccountCode => `recoverable:${householdId}`;

/** The rule of an account code. */
export function accountRule(code: AccountCode): AccountRule {
  return LEDGER_ACCOUNTS[accountOf(code)];
}

/** `commitment:4f…` → `commitment`. */
export function accountOf(code: AccountCode): LedgerAccount {
  return code.split(":", 1)[0] as LedgerAccount;
}

export interface Posting {
  account: AccountCode;
  /** Debit positive, credit negative, never zero. */
  amountCents: Cents;
}

export const JOURNAL_KINDS = [
  "fund_paid_in",
  "guarantee_issued",
  "guarantee_reduced",
  "guarantee_released",
  "claim_approved",
  "claim_paid",
  "recovery_agreed",
  "recovery_received",
  "recovery_written_off",
  "reversal",
] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/** One business event. (`kind`, `ref`) is unique, so the same event is never booked twice. */
export interface Journal {
  kind: JournalKind;
  ref: string;
  postings: readonly Posting[];
}

/** A journal balances when its postings are two or more, none is zero, and they sum to zero. */
export function isBalanced(journal: Pick<Journal, "postings">): boolean {
  const amounts = journal.postings.map((posting) => posting.amountCents);
  return amounts.length >= 2 && amounts.every((amount) => amount !== 0n) && sum(amounts) === 0n;
}

/** Money arrives for the fund. @param ref the payment, e.g. of the convention with the ministry. */
export function fundPaidIn(ref: string, cents: Cents): Journal {
  return journal("fund_paid_in", ref, [["bank", "fund", cents]]);
}

/** The guarantee's cap is promised. */
export function guaranteeIssued(guaranteeId: string, capCents: Cents): Journal {
  return journal("guarantee_issued", guaranteeId, [["fund", commitmentOf(guaranteeId), capCents]]);
}

/** Part of the promise is given back by agreement. @param changeId one per agreed change. */
export function guaranteeReduced(guaranteeId: string, changeId: string, cents: Cents): Journal {
  return journal("guarantee_reduced", changeId, [[commitmentOf(guaranteeId), "fund", cents]]);
}

/** What is left of the promise returns to the fund. @param remainingCents more than zero. */
export function guaranteeReleased(guaranteeId: string, remainingCents: Cents): Journal {
  return journal("guarantee_released", guaranteeId, [
    [commitmentOf(guaranteeId), "fund", remainingCents],
  ]);
}

/** Under which a decision is booked: the claim for the first one, the claim and its version for one that replaces it. */
export function decisionRef(claim: {
  id: string;
  version: number;
  decidedBy: string | null;
}): string {
  return claim.decidedBy === null ? claim.id : `${claim.id}:${claim.version}`;
}

/** A claim is allowed: the owner is owed, the promise is used. @param decisionId see `decisionRef`. */
export function claimApproved(
  decisionId: string,
  claim: { guaranteeId: string; allowedCents: Cents },
): Journal {
  return journal("claim_approved", decisionId, [
    ["claims_paid", "claims_payable", claim.allowedCents],
    [commitmentOf(claim.guaranteeId), "fund_used", claim.allowedCents],
  ]);
}

/** The owner is paid; one payment per decision. */
export function claimPaid(decisionId: string, allowedCents: Cents): Journal {
  return journal("claim_paid", decisionId, [["claims_payable", "bank", allowedCents]]);
}

/** The household agrees to pay back. @param planId the repayment plan. */
export function recoveryAgreed(planId: string, householdId: string, cents: Cents): Journal {
  return journal("recovery_agreed", planId, [[recoverableFrom(householdId), "claims_paid", cents]]);
}

/** An instalment arrives and is the fund's again. */
export function recoveryReceived(paymentId: string, householdId: string, cents: Cents): Journal {
  return journal("recovery_received", paymentId, [
    ["bank", recoverableFrom(householdId), cents],
    ["fund_used", "fund", cents],
  ]);
}

/** What will not be paid back is given up, with a reason kept elsewhere. */
export function recoveryWrittenOff(waiverId: string, householdId: string, cents: Cents): Journal {
  return journal("recovery_written_off", waiverId, [
    ["writeoff", recoverableFrom(householdId), cents],
  ]);
}

/** A journal is never edited: its mirror is booked. A reversal itself is not reversed. */
export function reversalOf(journalId: string, booked: Pick<Journal, "postings">): Journal {
  return {
    kind: "reversal",
    ref: journalId,
    postings: booked.postings.map(({ account, amountCents }) => ({
      account,
      amountCents: -amountCents,
    })),
  };
}

/** @throws RangeError when an amount is not positive: no event of this ledger moves nothing or less. */
function journal(
  kind: JournalKind,
  ref: string,
  moves: readonly (readonly [debit: AccountCode, credit: AccountCode, cents: Cents])[],
): Journal {
  const postings = moves.flatMap(([debit, credit, cents]) => {
    if (cents <= 0n) throw new RangeError(`${kind} ${ref}: amount must be positive`);
    return [
      { account: debit, amountCents: cents },
      { account: credit, amountCents: -cents },
    ];
  });
  return { kind, ref, postings };
}
