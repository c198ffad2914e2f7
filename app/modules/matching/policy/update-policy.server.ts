import { randomUUID } from "node:crypto";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { PolicyDraft } from "./policy-draft";
import { contentOf, type PolicyForm } from "./policy-form";

const written = (form: PolicyForm) => ({
  validFrom: toDatabaseDate(form.validFrom),
  content: contentOf(form),
  reason: form.reason,
});

/** A new draft of one author. @returns its id. */
export async function createDraft(
  tx: Transaction,
  viewer: Viewer,
  form: PolicyForm,
  at: Date,
): Promise<string> {
  const id = randomUUID();
  await tx.matchingPolicyDraft.createMany({
    data: [{ id, ...written(form), authors: [viewer.accountId], createdAt: at, updatedAt: at }],
  });
  return id;
}

/** Whoever writes in a draft becomes its author. @returns false when it changed meanwhile. */
export async function updateDraft(
  tx: Transaction,
  viewer: Viewer,
  draft: PolicyDraft,
  form: PolicyForm,
  at: Date,
): Promise<boolean> {
  const authors = [...new Set([...draft.authors, viewer.accountId])];
  const { count } = await tx.matchingPolicyDraft.updateMany({
    where: { id: draft.id, version: draft.version, status: "draft" },
    data: { ...written(form), authors, updatedAt: at, version: { increment: 1 } },
  });
  return count === 1;
}

/**
 * A writer puts a draft before a second person, takes it back or gives it up.
 *
 * @returns false when it changed meanwhile.
 */
export async function updateDraftStanding(
  tx: Transaction,
  viewer: Viewer,
  draft: PolicyDraft,
  status: "draft" | "proposed" | "dropped",
  at: Date,
): Promise<boolean> {
  const isProposed = status === "proposed";
  const { count } = await tx.matchingPolicyDraft.updateMany({
    where: { id: draft.id, version: draft.version, status: draft.status },
    data: {
      status,
      // Who stands for a draft is answerable for every word of it.
      ...(isProposed && { authors: [...new Set([...draft.authors, viewer.accountId])] }),
      proposedBy: isProposed ? viewer.accountId : null,
      proposedAt: isProposed ? at : null,
      updatedAt: at,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** The draft goes back to its writers with a note. @returns false when it changed meanwhile. */
export async function returnDraft(
  tx: Transaction,
  viewer: Viewer,
  draft: PolicyDraft,
  note: string | null,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.matchingPolicyDraft.updateMany({
    where: { id: draft.id, version: draft.version, status: "proposed" },
    data: {
      status: "draft",
      proposedBy: null,
      proposedAt: null,
      reviewedBy: viewer.accountId,
      reviewedAt: at,
      reviewNote: note,
      updatedAt: at,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/**
 * The draft becomes a version. The catalogue lets in only what is proposed word for word, approved by nobody who wrote in
 * it, and never changes it again.
 *
 * @returns its number; null when somebody else was faster.
 */
export async function approveDraft(
  tx: Transaction,
  viewer: Viewer,
  draft: PolicyDraft,
  note: string | null,
  at: Date,
): Promise<number | null> {
  // Whoever reviews at the same time waits here, and then finds another state.
  const { count } = await tx.matchingPolicyDraft.updateMany({
    where: { id: draft.id, version: draft.version, status: "proposed" },
    data: {
      reviewedBy: viewer.accountId,
      reviewedAt: at,
      reviewNote: note,
      updatedAt: at,
      version: { increment: 1 },
    },
  });
  if (count === 0) return null;
  const { _max } = await tx.matchingPolicy.aggregate({ _max: { version: true } });
  const version = (_max.version ?? 0) + 1;
  const inserted = await tx.matchingPolicy.createMany({
    data: [
      {
        version,
        validFrom: toDatabaseDate(draft.validFrom),
        content: draft.content,
        reason: draft.reason,
        authors: [...draft.authors],
        approvedBy: viewer.accountId,
        approvedAt: at,
        approvalNote: note,
      },
    ],
    skipDuplicates: true,
  });
  if (inserted.count === 0) return null;
  await tx.matchingPolicyDraft.updateMany({
    where: { id: draft.id },
    data: { status: "approved", approvedVersion: version },
  });
  return version;
}

/** A coming version does not come. @returns false when it was withdrawn meanwhile. */
export async function withdrawPolicy(
  tx: Transaction,
  viewer: Viewer,
  version: number,
  { note, on }: { note: string; on: LocalDate },
): Promise<boolean> {
  const { count } = await tx.matchingPolicy.updateMany({
    where: { version, withdrawnOn: null },
    data: {
      withdrawnOn: toDatabaseDate(on),
      withdrawnBy: viewer.accountId,
      withdrawalNote: note,
    },
  });
  return count === 1;
}
