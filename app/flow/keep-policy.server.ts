import { recordEvent } from "~/modules/audit/record-event.server";
import { findPolicies, getDraft } from "~/modules/matching/policy/find-policies.server";
import type {
  DraftActForm,
  PolicyDraft,
  ReviewDraftForm,
  WithdrawPolicyForm,
} from "~/modules/matching/policy/policy-draft";
import type { PolicyForm } from "~/modules/matching/policy/policy-form";
import {
  mayDrop,
  mayPropose,
  mayReview,
  mayTakeBack,
  mayWithdraw,
  mayWrite,
  type PolicyRefusal,
} from "~/modules/matching/policy/policy-rules";
import { versionBefore } from "~/modules/matching/policy/policy-version";
import {
  approveDraft,
  createDraft,
  returnDraft,
  updateDraft,
  updateDraftStanding,
  withdrawPolicy,
} from "~/modules/matching/policy/update-policy.server";
import { type Notice , notify } from "~/modules/notifications/notify.server";
import { findRoleHolders } from "~/modules/people/find-parties.server";
import { rolesWith } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import { paths } from "~/paths";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

/** A manager begins a draft, or writes in one. */
export const writePolicy = (
  viewer: Viewer,
  once: Once,
  { draftId, form }: { draftId: string | null; form: PolicyForm },
) =>
  commandAsViewer<{ draftId: string }, PolicyRefusal>(viewer, once, async (tx) => {
    const id = draftId ?? (await createDraft(tx, viewer, form, now()));
    if (draftId) {
      const draft = await getDraft(tx, viewer, draftId);
      const verdict = mayWrite(draft, form.version);
      if (!verdict.ok) return verdict;
      if (!(await updateDraft(tx, viewer, draft, form, now()))) return refuse("changed_meanwhile");
    }
    const action = draftId ? "update" : "create";
    await recordEvent(tx, viewer, { action, entity: "matching_policy_draft", entityId: id });
    return accept({ draftId: id });
  });

const ACTS = {
  propose: "proposed",
  take_back: "draft",
  drop: "dropped",
} as const;

/** A manager puts a draft before a second person, takes it back, or gives it up. */
export const movePolicyDraft = (
  viewer: Viewer,
  once: Once,
  { draftId, form }: { draftId: string; form: DraftActForm },
) =>
  commandAsViewer<{ draftId: string }, PolicyRefusal>(viewer, once, async (tx) => {
    const draft = await getDraft(tx, viewer, draftId);
    const verdict = await decideMove(tx, viewer, draft, form);
    if (!verdict.ok) return verdict;
    if (!(await updateDraftStanding(tx, viewer, draft, ACTS[form.act], now()))) {
      return refuse("changed_meanwhile");
    }
    await recordEvent(tx, viewer, {
      action: form.act === "drop" ? "discard" : form.act,
      entity: "matching_policy_draft",
      entityId: draftId,
    });
    if (form.act === "propose") {
      const authors = [...draft.authors, viewer.accountId];
      const others = (await findApprovers(tx)).filter((id) => !authors.includes(id));
      await notify(tx, notices("policy_proposed", others, draft, paths.policyDraft(draftId)));
    }
    return accept({ draftId });
  });

async function decideMove(tx: Transaction, viewer: Viewer, draft: PolicyDraft, form: DraftActForm) {
  if (form.act === "take_back") return mayTakeBack(draft, form.version);
  if (form.act === "drop") return mayDrop(draft, form.version);
  const before = versionBefore(await findPolicies(tx, viewer), draft);
  return mayPropose(draft, {
    seen: form.version,
    before: before?.content ?? null,
    today: today(),
  });
}

/** The second person approves a draft, which makes it a version, or returns it with a note. */
export const reviewPolicyDraft = (
  viewer: Viewer,
  once: Once,
  { draftId, form }: { draftId: string; form: ReviewDraftForm },
) =>
  commandAsViewer<{ policyVersion: number | null }, PolicyRefusal>(viewer, once, async (tx) => {
    const draft = await getDraft(tx, viewer, draftId);
    const before = versionBefore(await findPolicies(tx, viewer), draft);
    const facts = { reviewerId: viewer.accountId, before: before?.version ?? null, today: today() };
    const verdict = mayReview(draft, form, facts);
    if (!verdict.ok) return verdict;
    const note = form.note ?? null;
    const entity = { entity: "matching_policy_draft", entityId: draftId };
    const tell = (kind: "policy_approved" | "policy_returned", link: string) =>
      notify(tx, notices(kind, draft.authors, draft, link));
    if (form.decision === "return") {
      if (!(await returnDraft(tx, viewer, draft, note, now()))) return refuse("changed_meanwhile");
      await recordEvent(tx, viewer, { action: "request_changes", ...entity });
      await tell("policy_returned", paths.policyDraft(draftId));
      return accept({ policyVersion: null });
    }
    const policyVersion = await approveDraft(tx, viewer, draft, note, now());
    if (policyVersion === null) return refuse("changed_meanwhile");
    await recordEvent(tx, viewer, { action: "approve", ...entity });
    await recordEvent(tx, viewer, {
      action: "create",
      entity: "matching_policy",
      entityId: String(policyVersion),
    });
    await tell("policy_approved", paths.policy(policyVersion));
    return accept({ policyVersion });
  });

/** A manager keeps a coming version from coming. One person may: what is in force stays in force. */
export const withdrawComingPolicy = (
  viewer: Viewer,
  once: Once,
  { policyVersion, form }: { policyVersion: number; form: WithdrawPolicyForm },
) =>
  commandAsViewer<{ policyVersion: number }, PolicyRefusal>(viewer, once, async (tx) => {
    const found = (await findPolicies(tx, viewer)).find(({ version }) => version === policyVersion);
    if (!found) throw new Response(null, { status: 404 });
    const verdict = mayWithdraw(found, today());
    if (!verdict.ok) return verdict;
    if (!(await withdrawPolicy(tx, viewer, policyVersion, { note: form.note, on: today() }))) {
      return refuse("withdrawn_already");
    }
    await recordEvent(tx, viewer, {
      action: "withdraw",
      entity: "matching_policy",
      entityId: String(policyVersion),
    });
    const told = [...found.authors, ...(found.approvedBy ? [found.approvedBy] : [])];
    const others = told.filter((id) => id !== viewer.accountId);
    await notify(tx, notices("policy_withdrawn", others, found, paths.policy(policyVersion)));
    return accept({ policyVersion });
  });

async function findApprovers(tx: Transaction): Promise<string[]> {
  const found: string[] = [];
  for (const role of rolesWith("policy:approve")) found.push(...(await findRoleHolders(tx, role)));
  return [...new Set(found)];
}

function notices(
  kind: Extract<Notice["kind"], `policy_${string}`>,
  accountIds: readonly string[],
  { validFrom }: Pick<PolicyDraft, "validFrom">,
  link: string,
): Notice[] {
  return accountIds.map((accountId) => ({
    accountId,
    kind,
    detail: { startsOn: validFrom },
    link,
  }));
}
