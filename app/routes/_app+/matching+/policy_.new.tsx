import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { writePolicy } from "~/flow/keep-policy.server";
import { loadPolicyForm } from "~/flow/load-policy.server";
import { useTranslation } from "~/i18n/use-translation";
import { policyForm } from "~/modules/matching/policy/policy-form";
import { PolicyFormView } from "~/modules/matching/ui/policy/policy-form-view";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "policy:propose");
  return loadPolicyForm(viewer, null);
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "policy:propose");
  const form = await parseForm(request, policyForm(today()));
  if (!form.ok) return form.reply();
  const result = await writePolicy(viewer, form.once, { draftId: null, form: form.value });
  if (!result.ok) return form.refuse(result, "matching-policy.refused");
  const next = form.value.then === "effect" ? paths.policyEffect : paths.policyDraft;
  return redirectWithToast(next(result.draftId), "matching-policy.done.saved");
}

export default function NewPolicyPage() {
  const { from, today: day, defaultValue } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("matching-policy.form.newTitle")}
        lead={t("matching-policy.form.newLead", { version: from ?? 0 })}
        crumbs={[{ to: paths.policies(), label: t("matching-policy.list.title") }]}
      />
      <PolicyFormView
        id="new-policy"
        today={day}
        defaultValue={defaultValue}
        lastResult={lastResult}
      />
    </>
  );
}
