import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";

import { writePolicy } from "~/flow/keep-policy.server";
import { loadPolicyForm } from "~/flow/load-policy.server";
import { useTranslation } from "~/i18n/use-translation";
import { policyForm } from "~/modules/matching/policy/policy-form";
import { PolicyFormView } from "~/modules/matching/ui/policy/policy-form-view";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Callout } from "~/ui/callout";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "policy:propose");
  return loadPolicyForm(viewer, requireId(params.draftId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "policy:propose");
  const form = await parseForm(request, policyForm(today()));
  if (!form.ok) return form.reply();
  const draftId = requireId(params.draftId);
  const result = await writePolicy(viewer, form.once, { draftId, form: form.value });
  if (!result.ok) return form.refuse(result, "matching-policy.refused");
  const next = form.value.then === "effect" ? paths.policyEffect : paths.policyDraft;
  return redirectWithToast(next(draftId), "matching-policy.done.saved");
}

export default function EditPolicyDraftPage() {
  const { status, today: day, defaultValue } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { draftId = "" } = useParams();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("matching-policy.form.editTitle")}
        crumbs={[
          { to: paths.policies(), label: t("matching-policy.list.title") },
          { to: paths.policyDraft(draftId), label: t("matching-policy.draft.draft") },
        ]}
      />
      {status === "draft" || lastResult ? (
        <PolicyFormView
          id={`edit-policy-${draftId}`}
          today={day}
          defaultValue={defaultValue}
          lastResult={lastResult}
        />
      ) : (
        <Callout
          tone="attention"
          title={t("matching-policy.refused.not_a_draft")}
          actions={
            <LinkButton to={paths.policyDraft(draftId)}>
              {t("matching-policy.act.toDraft")}
            </LinkButton>
          }
        />
      )}
    </>
  );
}
