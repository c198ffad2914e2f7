import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, it } from "vitest";

import { decideClaim } from "~/flow/07-decide-claim.server";
import { getCommitment } from "~/modules/guarantees/book-journal.server";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";

import { seedDemoWorld, seedReference } from "../../prisma/seed/seed.server";
import { viewerOf } from "../factories/market";
import { testDatabase } from "../setup/database";

/* The contested claim of the demo world is decided again. */

beforeAll(async () => {
  const { url } = await testDatabase();
  await seedReference(url);
  await seedDemoWorld(url, { seed: 1, today: today() });
}, 180_000);

/** A claim with what the ledger says of it. */
const figures = (where: { status: string } | { id: string }) =>
  readAsViewer(SYSTEM, async (tx) => {
    const claim = await tx.claim.findFirstOrThrow({ where });
    const balances = await tx.ledgerBalance.findMany({ include: { account: true } });
    const credit = (code: string) =>
      -(balances.find(({ account }) => account.code === code)?.cents ?? 0n);
    return {
      claim,
      decisions: await tx.ledgerJournal.count({ where: { ref: { startsWith: claim.id } } }),
      left: await getCommitment(tx, claim.guaranteeId),
      owed: credit("claims_payable"),
      used: credit("fund_used"),
    };
  });

/** An officer who neither filed nor assessed the claim. */
async function otherOfficer(involved: readonly (string | null)[]) {
  const membership = await readAsViewer(SYSTEM, (tx) =>
    tx.membership.findFirstOrThrow({
      where: {
        role: "guarantee_officer",
        accountId: { notIn: involved.filter((id) => id !== null) },
      },
    }),
  );
  const { accountId, id } = membership;
  return viewerOf({ accountId, email: "", membershipIds: [id] });
}

describe("a contested claim", () => {
  it("is decided again: the new amount stands in the ledger in place of the first", async () => {
    const before = await figures({ status: "contested" });
    const { claim } = before;
    const first = claim.allowedCents ?? 0n;
    expect(first).toBeGreaterThan(0n);
    const officer = await otherOfficer([claim.filedBy, claim.assessedBy]);
    const once = { route: "/claims", key: randomUUID(), requestHash: new Uint8Array([1]) };
    const more = 10_00n;
    const form = { decision: "reduced", amount: first + more, reason: "The estimate." } as const;
    expect(await decideClaim(officer, once, { claimId: claim.id, form })).toMatchObject({
      ok: true,
    });
    const after = await figures({ id: claim.id });
    expect(after.claim).toMatchObject({ status: "decided", allowedCents: first + more });
    expect(after.decisions).toBe(before.decisions + 1);
    expect(after.left).toBe(before.left - more);
    expect(after.owed).toBe(before.owed + more);
    expect(after.used).toBe(before.used + more);
  });
});
