import { formAmount } from "~/i18n/format";
import {
  findDrafts,
  findPolicies,
  findPolicyInForce,
  getDraft,
} from "~/modules/matching/policy/find-policies.server";
import { policyDifferences } from "~/modules/matching/policy/policy-difference";
import { formOf } from "~/modules/matching/policy/policy-form";
import { mayWithdraw } from "~/modules/matching/policy/policy-rules";
import {
  policyPhase,
  type PolicyVersion,
  versionBefore,
} from "~/modules/matching/policy/policy-version";
import { findNames } from "~/modules/people/find-colleagues.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import { addDays } from "~/platform/local-date";

/** Every version with what it changed and who stands behind it, and the drafts. */
export const loadPolicies = (viewer: Viewer) =>
  readAsViewer(viewer, async (tx) => {
    const day = today();
    const versions = await findPolicies(tx, viewer);
    const drafts = may(viewer, "policy-draft:read") ? await findDrafts(tx, viewer) : [];
    const names = await namesOf(tx, [...versions, ...drafts]);
    return {
      today: day,
      mayWrite: may(viewer, "policy:propose"),
      seesDrafts: may(viewer, "policy-draft:read"),
      versions: versions.map((version) => ({
        ...standing(version, names),
        phase: policyPhase(version, versions, day),
        ...comparison(versions, version, version.version),
      })),
      drafts: drafts.map((draft) => ({
        id: draft.id,
        status: draft.status,
        validFrom: draft.validFrom,
        reason: draft.reason,
        updatedAt: draft.updatedAt,
        authors: draft.authors.map((id) => names.get(id) ?? ""),
        waitsForViewer:
          draft.status === "proposed" &&
          may(viewer, "policy:approve") &&
          !draft.authors.includes(viewer.accountId),
        ...comparison(versions, draft),
      })),
    };
  });

/** One version to read. @throws Response 404 when there is none. */
export const loadPolicy = (viewer: Viewer, number: number) =>
  readAsViewer(viewer, async (tx) => {
    const versions = await findPolicies(tx, viewer);
    const version = versions.find((one) => one.version === number);
    if (!version) throw new Response(null, { status: 404 });
    const names = await namesOf(tx, [version]);
    return {
      ...standing(version, names),
      content: version.content,
      approvalNote: version.approvalNote,
      withdrawalNote: version.withdrawalNote,
      withdrawnBy: names.get(version.withdrawnBy ?? "") ?? null,
      phase: policyPhase(version, versions, today()),
      mayWithdraw: may(viewer, "policy:propose") && mayWithdraw(version, today()).ok,
      mayWrite: may(viewer, "policy:propose"),
      ...comparison(versions, version, version.version),
    };
  });

/** What the form is filled with: the draft, or what is in force. @throws Response 404 as `getDraft` does. */
export const loadPolicyForm = (viewer: Viewer, draftId: string | null) =>
  readAsViewer(viewer, async (tx) => {
    const amount = (cents: bigint) => formAmount(cents, viewer.language);
    if (draftId === null) {
      const inForce = await findPolicyInForce(tx, today());
      return {
        today: today(),
        from: inForce.version,
        status: "draft" as const,
        defaultValue: {
          version: "0",
          validFrom: addDays(today(), 1),
          reason: "",
          ...formOf(inForce.content, amount),
        },
      };
    }
    const draft = await getDraft(tx, viewer, draftId);
    return {
      today: today(),
      from: null,
      status: draft.status,
      defaultValue: {
        version: String(draft.version),
        validFrom: draft.validFrom,
        reason: draft.reason,
        ...formOf(draft.content, amount),
      },
    };
  });

/** A draft to read, beside the version it would take over from, and what this person may do about it. */
export const loadPolicyDraft = (viewer: Viewer, draftId: string) =>
  readAsViewer(viewer, async (tx) => {
    const draft = await getDraft(tx, viewer, draftId);
    const versions = await findPolicies(tx, viewer);
    const names = await namesOf(tx, [draft]);
    const isAuthor = draft.authors.includes(viewer.accountId);
    const isProposed = draft.status === "proposed";
    return {
      ...draft,
      authors: draft.authors.map((id) => names.get(id) ?? ""),
      proposedBy: names.get(draft.proposedBy ?? "") ?? null,
      reviewedBy: names.get(draft.reviewedBy ?? "") ?? null,
      hasPassed: draft.validFrom < today(),
      ...comparison(versions, draft),
      may: {
        write: draft.status === "draft" && may(viewer, "policy:propose"),
        takeBack: isProposed && may(viewer, "policy:propose"),
        review: isProposed && may(viewer, "policy:approve") && !isAuthor,
        isKeptFromApproving: isProposed && may(viewer, "policy:approve") && isAuthor,
        seeEffect: may(viewer, "policy:propose"),
      },
    };
  });

type Signed = Pick<PolicyVersion, "authors"> & {
  approvedBy?: string | null;
  withdrawnBy?: string | null;
  proposedBy?: string | null;
  reviewedBy?: string | null;
};

function namesOf(tx: Transaction, signed: readonly Signed[]): Promise<Map<string, string>> {
  const ids = signed.flatMap(({ authors, approvedBy, withdrawnBy, proposedBy, reviewedBy }) => [
    ...authors,
    ...[approvedBy, withdrawnBy, proposedBy, reviewedBy].filter((id) => typeof id === "string"),
  ]);
  return findNames(tx, [...new Set(ids)]);
}

function standing(version: PolicyVersion, names: ReadonlyMap<string, string>) {
  return {
    version: version.version,
    validFrom: version.validFrom,
    reason: version.reason,
    authors: version.authors.map((id) => names.get(id) ?? ""),
    approvedBy: names.get(version.approvedBy ?? "") ?? null,
    approvedAt: version.approvedAt,
    withdrawnOn: version.withdrawnOn,
  };
}

/** @param number of a version; absent for a draft, which has none yet. */
function comparison(
  versions: readonly PolicyVersion[],
  { validFrom, content }: Pick<PolicyVersion, "validFrom" | "content">,
  number?: number,
) {
  const before = versionBefore(versions, {
    validFrom,
    ...(number === undefined ? {} : { number }),
  });
  return {
    before: before && { version: before.version, content: before.content },
    differences: before ? policyDifferences(before.content, content) : null,
  };
}
