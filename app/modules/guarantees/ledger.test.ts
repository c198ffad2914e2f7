import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Cents } from "~/platform/money";

import {
  accountOf,
  accountRule,
  claimApproved,
  claimPaid,
  commitmentOf,
  fundPaidIn,
  guaranteeIssued,
  guaranteeReduced,
  guaranteeReleased,
  isBalanced,
  recoveryAgreed,
  recoveryReceived,
  recoveryWrittenOff,
  reversalOf,
  type AccountCode,
  type Journal,
  type LedgerAccount,
} from "./ledger";

/** The ledger as the database keeps it: append-only, each event once, no account below zero on its side. */
class Book {
  readonly balances = new Map<AccountCode, Cents>();
  readonly booked = new Set<string>();

  /** Books the whole journal or nothing of it. @returns whether it was booked. */
  post(journal: Journal): boolean {
    if (this.booked.has(`${journal.kind} ${journal.ref}`) || !isBalanced(journal)) return false;
    const after = new Map(this.balances);
    for (const { account, amountCents } of journal.postings) {
      const balance = (after.get(account) ?? 0n) + amountCents;
      const rule = accountRule(account);
      if (!rule.mayGoNegative && balance * BigInt(rule.normal) < 0n) return false;
      after.set(account, balance);
    }
    for (const [account, balance] of after) this.balances.set(account, balance);
    this.booked.add(`${journal.kind} ${journal.ref}`);
    return true;
  }

  /** What stands on an account's own side; all accounts of a kind together. */
  total(kind: LedgerAccount): Cents {
    let total = 0n;
    for (const [account, balance] of this.balances) {
      if (accountOf(account) === kind) total += balance * BigInt(accountRule(account).normal);
    }
    return total;
  }
}

const guarantees = ["g1", "g2", "g3"] as const;
const households = ["h1", "h2"] as const;
const cents = fc.bigInt({ min: 1n, max: 400_000n });
const someGuarantee = fc.constantFrom(...guarantees);
const someHousehold = fc.constantFrom(...households);
const ref = fc.integer({ min: 1, max: 40 }).map(String);

const anyJournal: fc.Arbitrary<Journal> = fc.oneof(
  fc.tuple(ref, cents).map(([id, amount]) => fundPaidIn(id, amount * 3n)),
  fc.tuple(someGuarantee, cents).map(([id, amount]) => guaranteeIssued(id, amount)),
  fc
    .tuple(someGuarantee, ref, cents)
    .map(([id, change, amount]) => guaranteeReduced(id, change, amount)),
  fc.tuple(someGuarantee, cents).map(([id, amount]) => guaranteeReleased(id, amount)),
  fc
    .tuple(ref, someGuarantee, cents)
    .map(([id, guaranteeId, amount]) => claimApproved(id, { guaranteeId, allowedCents: amount })),
  fc.tuple(ref, cents).map(([id, amount]) => claimPaid(id, amount)),
  fc
    .tuple(ref, someHousehold, cents)
    .map(([id, household, amount]) => recoveryAgreed(id, household, amount)),
  fc
    .tuple(ref, someHousehold, cents)
    .map(([id, household, amount]) => recoveryReceived(id, household, amount)),
  fc
    .tuple(ref, someHousehold, cents)
    .map(([id, household, amount]) => recoveryWrittenOff(id, household, amount)),
);

describe("journals", () => {
  it("balance, each and reversed", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        expect(isBalanced(journal)).toBe(true);
        expect(isBalanced(reversalOf("j", journal))).toBe(true);
      }),
    );
  });

  it("move something", () => {
    expect(() => guaranteeIssued("g", 0n)).toThrow(RangeError);
    expect(() => claimPaid("d", -1n)).toThrow(RangeError);
  });

  it("are not balanced when empty, single, zero or uneven", () => {
    const bank = (amountCents: Cents) => ({ account: "bank", amountCents }) as const;
    expect(isBalanced({ postings: [] })).toBe(false);
    expect(isBalanced({ postings: [bank(0n), bank(0n)] })).toBe(false);
    expect(isBalanced({ postings: [bank(5n)] })).toBe(false);
    expect(isBalanced({ postings: [bank(5n), bank(-4n)] })).toBe(false);
  });
});

describe("a guarantee from promise to recovery", () => {
  it("explains every cent", () => {
    const book = new Book();
    for (const journal of [
      fundPaidIn("convention", 1_000_000n),
      guaranteeIssued("g1", 290_000n),
      claimApproved("d1", { guaranteeId: "g1", allowedCents: 145_000n }),
      claimPaid("d1", 145_000n),
      recoveryAgreed("p1", "h1", 100_000n),
      recoveryReceived("i1", "h1", 60_000n),
      recoveryWrittenOff("w1", "h1", 40_000n),
      guaranteeReleased("g1", 145_000n),
    ]) {
      expect(book.post(journal)).toBe(true);
    }
    expect(book.total("fund")).toBe(1_000_000n - 145_000n + 60_000n);
    expect(book.total("bank")).toBe(915_000n);
    expect(book.total("commitment")).toBe(0n);
    expect(book.total("claims_payable")).toBe(0n);
    expect(book.total("claims_paid")).toBe(45_000n);
    expect(book.total("writeoff")).toBe(40_000n);
    expect(book.total("recoverable")).toBe(0n);
  });

  it("cannot be promised beyond the fund, paid beyond the cover, or paid twice", () => {
    const book = new Book();
    book.post(fundPaidIn("convention", 300_000n));
    expect(book.post(guaranteeIssued("g1", 290_000n))).toBe(true);
    expect(book.post(guaranteeIssued("g2", 10_001n))).toBe(false);
    expect(book.post(claimApproved("d1", { guaranteeId: "g1", allowedCents: 290_001n }))).toBe(
      false,
    );
    expect(book.post(claimApproved("d1", { guaranteeId: "g1", allowedCents: 200_000n }))).toBe(
      true,
    );
    expect(book.post(claimApproved("d2", { guaranteeId: "g1", allowedCents: 90_001n }))).toBe(
      false,
    );
    expect(book.post(claimPaid("d1", 200_000n))).toBe(true);
    expect(book.post(claimPaid("d1", 200_000n))).toBe(false);
  });
});

it("any sequence of events keeps the books true", () => {
  fc.assert(
    fc.property(fc.array(anyJournal, { maxLength: 120 }), (journals) => {
      const book = new Book();
      const promised = new Map<string, Cents>();
      const allowed = new Map<string, Cents>();
      for (const journal of journals) {
        if (!book.post(journal)) continue;
        for (const id of guarantees) {
          const code = commitmentOf(id);
          const moved = journal.postings.find((posting) => posting.account === code)?.amountCents;
          if (moved === undefined) continue;
          if (journal.kind === "guarantee_issued") promised.set(id, -moved);
          if (journal.kind === "claim_approved") allowed.set(id, (allowed.get(id) ?? 0n) + moved);
          expect(book.balances.get(code) ?? 0n).toBeLessThanOrEqual(0n);
          expect(allowed.get(id) ?? 0n).toBeLessThanOrEqual(promised.get(id) ?? 0n);
        }
        expect([...book.balances.values()].reduce((all, one) => all + one, 0n)).toBe(0n);
        expect(book.total("bank")).toBe(
          book.total("fund") + book.total("commitment") + book.total("claims_payable"),
        );
        expect(book.total("fund_used")).toBe(
          book.total("claims_paid") + book.total("recoverable") + book.total("writeoff"),
        );
      }
    }),
    { numRuns: 300 },
  );
});
