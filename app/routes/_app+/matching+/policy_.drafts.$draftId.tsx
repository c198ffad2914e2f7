import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { movePolicyDraft, reviewPolicyDraft } from "~/flow/keep-policy.server";
import { loadPolicyDraft } from "~/flow/load-policy.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { AnyDraftForm } from "~/modules/matching/policy/policy-draft";
import { DraftNext } from "~/modules/matching/ui/policy/draft-next";
import { DraftStatusBadge } from "~/modules/matching/ui/policy/policy-badges";
import { PolicyContentView } from "~/modules/matching/ui/policy/policy-content-view";
import { PolicyDifferences } from "~/modules/matching/ui/policy/policy-differences";
import { requirePermission } from "~/modules/people/require-permission.server";
import { may } from "~/modules/people/viewer";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "policy-draft:read");
  return loadPolicyDraft(viewer, requireId(params.draftId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "policy:approve");
  const form = await parseForm(request, AnyDraftForm);
  if (!form.ok) return form.reply();
  const draftId = requireId(params.draftId);
  if (form.value.act === "review") {
    const review = { draftId, form: form.value };
    const result = await reviewPolicyDraft(viewer, form.once, review);
    if (!result.ok) return form.refuse(result, "matching-policy.refused");
    return result.policyVersion === null
      ? redirectWithToast(paths.policyDraft(draftId), "matching-policy.done.returned")
      : redirectWithToast(paths.policy(result.policyVersion), "matching-policy.done.approved");
  }
  if (!may(viewer, "policy:propose")) throw new Response(null, { status: 403 });
  const result = await movePolicyDraft(viewer, form.once, { draftId, form: form.value });
  if (!result.ok) return form.refuse(result, "matching-policy.refused");
  const next = form.value.act === "drop" ? paths.policies() : paths.policyDraft(draftId);
  return redirectWithToast(next, `matching-policy.done.${form.value.act}`);
}

export default function PolicyDraftPage() {
  const draft = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const { date, dateTime } = useFormat();
  return (
    <>
      <PageHeader
        title={t("matching-policy.list.draftFor", { date: date(draft.validFrom) })}
        badge={<DraftStatusBadge status={draft.status} />}
        lead={t("matching-policy.list.draftBy", {
          authors: draft.authors.join(", "),
          when: dateTime(draft.updatedAt, "short"),
        })}
        crumbs={[{ to: paths.policies(), label: t("matching-policy.list.title") }]}
        actions={
          <>
            {draft.may.seeEffect ? (
              <LinkButton to={paths.policyEffect(draft.id)} kind="primary">
                {t("matching-policy.act.seeEffect")}
              </LinkButton>
            ) : null}
            {draft.may.write ? (
              <LinkButton to={paths.editPolicyDraft(draft.id)}>{t("shell.action.edit")}</LinkButton>
            ) : null}
          </>
        }
      />
      <div className="space-y-6">
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Card title={t("matching-policy.read.change")}>
            <div className="space-y-3">
              <p dir="auto" className="max-w-text whitespace-pre-line">
                {draft.reason}
              </p>
              <PolicyDifferences
                differences={draft.differences}
                before={draft.before?.version ?? null}
              />
            </div>
          </Card>
          <DraftNext draft={draft} lastResult={lastResult} />
        </div>
        <PolicyContentView content={draft.content} before={draft.before?.content} />
      </div>
    </>
  );
}
