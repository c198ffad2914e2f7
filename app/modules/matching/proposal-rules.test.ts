import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { DECLINE_REASONS, PROPOSAL_ACTORS, PROPOSAL_STATUSES } from "./proposal";
import {
  decideDecline,
  decideProposalAction,
  holdExpiry,
  holdLeft,
  isActiveProposal,
  PROPOSAL_ACTIONS,
  PROPOSAL_TRANSITIONS,
} from "./proposal-rules";

const NOW = 1_795_000_000_000;
const held = { status: "held", expiresAtMs: holdExpiry(NOW, 72) } as const;
const accepted = { ...held, status: "accepted" } as const;

describe("a proposal", () => {
  it("is held for 72 hours to the millisecond", () => {
    const last = held.expiresAtMs - 1;
    expect(holdLeft(held, NOW)).toBe(72 * 3_600_000);
    expect(holdLeft(held, held.expiresAtMs + 5)).toBe(0);
    expect(decideProposalAction(held, "accept", "landlord", last)).toEqual({
      ok: true,
      to: "accepted",
      late: false,
    });
    expect(decideProposalAction(held, "accept", "landlord", held.expiresAtMs)).toMatchObject({
      reason: "hold_expired",
    });
  });

  it("expires exactly when it can no longer be accepted", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (offset) => {
        const now = held.expiresAtMs + offset;
        const accept = decideProposalAction(held, "accept", "landlord", now).ok;
        const expire = decideProposalAction(held, "expire", "system", now).ok;
        expect(accept).toBe(!expire);
      }),
    );
  });

  it("does not expire once accepted, and is late to decline then", () => {
    const after = held.expiresAtMs + 1;
    expect(decideProposalAction(accepted, "expire", "system", after).ok).toBe(false);
    expect(decideProposalAction(accepted, "decline", "household", after)).toEqual({
      ok: true,
      to: "declined",
      late: true,
    });
    expect(decideProposalAction(accepted, "sign", "system", after)).toMatchObject({ late: false });
  });

  it("moves only as the table says, and is final outside held and accepted", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROPOSAL_STATUSES),
        fc.constantFrom(...PROPOSAL_ACTIONS),
        fc.constantFrom(...PROPOSAL_ACTORS),
        (status, action, actor) => {
          const verdict = decideProposalAction({ ...held, status }, action, actor, NOW);
          const { from, who, to } = PROPOSAL_TRANSITIONS[action];
          const allowed = from.includes(status) && who.includes(actor) && action !== "expire";
          expect(verdict.ok).toBe(allowed);
          if (verdict.ok) expect(verdict.to).toBe(to);
          if (!isActiveProposal({ status })) expect(verdict.ok).toBe(false);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("decideDecline", () => {
  it("accepts every reason of the actor and no other's", () => {
    for (const actor of ["landlord", "scheme_officer", "household", "caseworker"] as const) {
      for (const declineReason of DECLINE_REASONS[actor]) {
        expect(decideDecline(held, actor, { declineReason, declineNote: "so" }, NOW).ok).toBe(true);
      }
    }
    expect(decideDecline(held, "landlord", { declineReason: "too_far" }, NOW)).toMatchObject({
      reason: "reason_not_offered",
    });
    expect(decideDecline(held, "landlord", { declineReason: "toString" }, NOW).ok).toBe(false);
  });

  it("wants a word with another reason", () => {
    expect(
      decideDecline(held, "landlord", { declineReason: "other", declineNote: " " }, NOW),
    ).toMatchObject({
      reason: "note_missing",
    });
  });
});
