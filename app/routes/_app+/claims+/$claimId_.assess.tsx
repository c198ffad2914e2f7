import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { assessClaim } from "~/flow/07-decide-claim.server";
import { loadClaim } from "~/flow/load-claim.server";
import { useTranslation } from "~/i18n/use-translation";
import { AssessClaimForm } from "~/modules/guarantees/claim";
import { ASSESS_REFUSAL_FIELDS } from "~/modules/guarantees/claim-rules";
import { ClaimStep } from "~/modules/guarantees/ui/claim-step";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { AmountField } from "~/ui/amount-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "claim:assess");
  return loadClaim(viewer, requireId(params.claimId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "claim:assess");
  const form = await parseForm(request, AssessClaimForm);
  if (!form.ok) return form.reply();
  const claimId = requireId(params.claimId);
  const result = await assessClaim(viewer, form.once, { claimId, form: form.value });
  if (!result.ok) return form.refuse(result, "guarantees.refused", ASSESS_REFUSAL_FIELDS);
  return redirectWithToast(paths.claim(claimId), "guarantees.assessed");
}

export default function AssessClaimPage() {
  const { claim, leftCents, dueOn, contestUntil, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "AssessClaimPage",
    schema: AssessClaimForm,
    lastResult: useActionData<typeof action>(),
  });
  const labels = {
    amount: t("guarantees.field.assessed"),
    reason: t("guarantees.field.reason"),
  };
  return (
    <ClaimStep
      step="assess"
      lead={t("guarantees.claim.assessHint")}
      isOpen={may.assess}
      claim={claim}
      dueOn={dueOn}
      leftCents={leftCents}
      contestUntil={contestUntil}
    >
      <ActionForm form={form} labels={labels}>
        <AmountField field={fields.amount} />
        <TextareaField field={fields.reason} rows={5} />
        <SubmitButton formId={form.id}>{t("guarantees.claim.assessSubmit")}</SubmitButton>
      </ActionForm>
    </ClaimStep>
  );
}
