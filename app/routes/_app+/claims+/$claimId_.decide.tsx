import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { decideClaim } from "~/flow/07-decide-claim.server";
import { loadClaim } from "~/flow/load-claim.server";
import { useTranslation } from "~/i18n/use-translation";
import { CLAIM_DECISIONS, DecideClaimForm } from "~/modules/guarantees/claim";
import { DECIDE_REFUSAL_FIELDS } from "~/modules/guarantees/claim-rules";
import { ClaimStep } from "~/modules/guarantees/ui/claim-step";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { AmountField } from "~/ui/amount-field";
import { RadioCards } from "~/ui/radio-cards";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "claim:decide");
  return loadClaim(viewer, requireId(params.claimId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "claim:decide");
  const form = await parseForm(request, DecideClaimForm);
  if (!form.ok) return form.reply();
  const claimId = requireId(params.claimId);
  const result = await decideClaim(viewer, form.once, { claimId, form: form.value });
  if (!result.ok) return form.refuse(result, "guarantees.refused", DECIDE_REFUSAL_FIELDS);
  return redirectWithToast(paths.claim(claimId), "guarantees.decided");
}

export default function DecideClaimPage() {
  const { claim, leftCents, dueOn, contestUntil, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "DecideClaimPage",
    schema: DecideClaimForm,
    lastResult: useActionData<typeof action>(),
  });
  const labels = {
    decision: t("guarantees.field.decision"),
    amount: t("guarantees.claim.reducedAmount"),
    reason: t("guarantees.field.reason"),
  };
  return (
    <ClaimStep
      step="decide"
      lead={t("guarantees.claim.decideHint")}
      isOpen={may.decide}
      isKeptFromDeciding={may.isKeptFromDeciding}
      claim={claim}
      dueOn={dueOn}
      leftCents={leftCents}
      contestUntil={contestUntil}
    >
      <ActionForm form={form} labels={labels}>
        <RadioCards
          field={fields.decision}
          options={CLAIM_DECISIONS.map((value) => ({
            value,
            title: t(`guarantees.claim_decision.${value}`),
          }))}
        />
        <AmountField field={fields.amount} />
        <TextareaField field={fields.reason} rows={5} />
        <SubmitButton formId={form.id}>{t("guarantees.claim.decideSubmit")}</SubmitButton>
      </ActionForm>
    </ClaimStep>
  );
}
