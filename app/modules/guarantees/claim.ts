import { z } from "zod";

import { choiceField, dateField, longTextField, moneyField } from "~/platform/form-field";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

/** What an owner may claim: unpaid rent, or the cost of restoring the dwelling. */
export const CLAIM_KINDS = ["rent", "damage"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** filed → assessed → decided → settled (paid); a decision can be contested and is then decided again. */
export const CLAIM_STATUSES = ["filed", "assessed", "decided", "settled", "contested"] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const CLAIM_STEPS: Record<ClaimStatus, readonly ClaimStatus[]> = {
  filed: ["assessed"],
  assessed: ["decided"],
  decided: ["settled", "contested"],
  contested: ["decided"],
  settled: [],
};

export const CLAIM_DECISIONS = ["approved", "reduced", "refused"] as const;
export type ClaimDecision = (typeof CLAIM_DECISIONS)[number];

export interface Claim {
  id: string;
  guaranteeId: string;
  kind: ClaimKind;
  status: ClaimStatus;
  /** The day the rent was due, or the damage was found. */
  occurredOn: LocalDate;
  /** What the owner asks. */
  amountCents: Cents;
  filedBy: string;
  filedOn: LocalDate;
  assessedBy: string | null;
  assessedCents: Cents | null;
  decidedBy: string | null;
  decidedOn: LocalDate | null;
  decision: ClaimDecision | null;
  /** What the decision allows; 0 when refused, null before. */
  allowedCents: Cents | null;
}

/** A claim above this is a slip of the keyboard; what is left of the cover is checked by claim-rules.ts. */
const HIGHEST_CENTS = 10_000_000n;

export const FileClaimForm = z.strictObject({
  kind: choiceField(CLAIM_KINDS),
  occurredOn: dateField(),
  amount: moneyField(1n, HIGHEST_CENTS),
  description: longTextField(4000),
});
export type FileClaim = z.output<typeof FileClaimForm>;

export const AssessClaimForm = z.strictObject({
  /** What the assessor would allow; 0 is an answer. */
  amount: moneyField(0n, HIGHEST_CENTS),
  reason: longTextField(4000),
});
export type AssessClaim = z.output<typeof AssessClaimForm>;

export const DecideClaimForm = z
  .strictObject({
    decision: choiceField(CLAIM_DECISIONS),
    /** Needed for `reduced` only: `approved` allows what is asked, `refused` nothing. */
    amount: moneyField(1n, HIGHEST_CENTS).optional(),
    /** A decision is always motivated. */
    reason: longTextField(4000),
  })
  .refine((form) => form.decision !== "reduced" || form.amount !== undefined, {
    path: ["amount"],
    message: "guarantees.refused.reduced_amount_missing",
  });
export type DecideClaim = z.output<typeof DecideClaimForm>;

/** Paying has nothing to fill in: the decision said how much. */
export const SettleClaimForm = z.strictObject({});

/** The amount a decision allows. */
export function allowedCents(claim: Pick<Claim, "amountCents">, form: DecideClaim): Cents {
  if (form.decision === "approved") return claim.amountCents;
  return form.decision === "reduced" ? (form.amount ?? 0n) : 0n;
}

/** Nobody has answered it finally yet: it keeps the tenancy's guarantee from being settled. */
export function isOpenClaim(claim: Pick<Claim, "status" | "decision">): boolean {
  if (claim.status === "settled") return false;
  return claim.status !== "decided" || claim.decision !== "refused";
}

/** The path of a claim that nobody contests, and where it stands on it. */
export function claimPath({ status, decision }: Pick<Claim, "status" | "decision">): {
  id: Exclude<ClaimStatus, "contested">;
  state: "done" | "current" | "ahead" | "stopped";
}[] {
  const path = ["filed", "assessed", "decided", "settled"] as const;
  const last = status === "contested" ? "decided" : status;
  const reached = path.indexOf(last);
  const isRefused = status === "decided" && decision === "refused";
  const here = isRefused ? "stopped" : status === "settled" ? "done" : "current";
  return path.map((id, place) => ({
    id,
    state: place < reached ? "done" : place > reached ? "ahead" : here,
  }));
}

/** A claim as a list shows it; `dueOn` is the day by which it is to be decided. */
export interface ClaimRow {
  id: string;
  tenancyId: string;
  code: string;
  kind: ClaimKind;
  status: ClaimStatus;
  amountCents: Cents;
  filedOn: LocalDate;
  dueOn: LocalDate;
}

/** A claim that waits for somebody. */
export interface OpenClaim extends ClaimRow {
  /** The reader filed or assessed it and leaves the decision to somebody else. */
  isKeptFromDeciding: boolean;
}
