import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";

import { PolicyContent, policyOn } from "../matching-policy";
import type { DraftStatus, PolicyDraft } from "./policy-draft";
import { binding, type PolicyVersion } from "./policy-version";

/** Every version there ever was, the newest first. */
export async function findPolicies(tx: Transaction, _viewer: Viewer): Promise<PolicyVersion[]> {
  const rows = await tx.matchingPolicy.findMany({ orderBy: { version: "desc" } });
  return rows.map(({ createdAt: _created, ...row }) => ({
    ...row,
    validFrom: fromDatabaseDate(row.validFrom),
    withdrawnOn: row.withdrawnOn && fromDatabaseDate(row.withdrawnOn),
    content: PolicyContent.parse(row.content),
  }));
}

/** The policy that binds on a day; a public fact. @throws Error when none does. */
export async function findPolicyInForce(
  tx: Transaction,
  on: LocalDate,
): Promise<Pick<PolicyVersion, "version" | "validFrom" | "content">> {
  const rows = await tx.matchingPolicy.findMany({
    select: { version: true, validFrom: true, content: true, withdrawnOn: true },
  });
  const dated = rows.map((row) => ({
    ...row,
    validFrom: fromDatabaseDate(row.validFrom),
    withdrawnOn: row.withdrawnOn && fromDatabaseDate(row.withdrawnOn),
  }));
  const { version, validFrom, content } = policyOn(binding(dated), on);
  return { version, validFrom, content: PolicyContent.parse(content) };
}

/** The drafts somebody still pursues, the last changed first. */
export async function findDrafts(tx: Transaction, _viewer: Viewer): Promise<PolicyDraft[]> {
  const rows = await tx.matchingPolicyDraft.findMany({
    where: { status: { in: ["draft", "proposed"] } },
    orderBy: { updatedAt: "desc" },
  });
  return rows.map(draftOf);
}

/** @throws Response 404 when there is none, or the viewer may not see it. */
export async function getDraft(tx: Transaction, _viewer: Viewer, id: string): Promise<PolicyDraft> {
  const row = await tx.matchingPolicyDraft.findUnique({ where: { id } });
  if (!row) throw new Response(null, { status: 404 });
  return draftOf(row);
}

type DraftRow = Awaited<ReturnType<Transaction["matchingPolicyDraft"]["findMany"]>>[number];

function draftOf({ createdAt: _created, ...row }: DraftRow): PolicyDraft {
  return {
    ...row,
    status: row.status as DraftStatus,
    validFrom: fromDatabaseDate(row.validFrom),
    content: PolicyContent.parse(row.content),
  };
}
