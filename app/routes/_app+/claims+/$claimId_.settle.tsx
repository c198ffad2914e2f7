import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { settleClaim, type SettleClaimRefusal } from "~/flow/06-issue-invoice.server";
import { loadClaim } from "~/flow/load-claim.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { SettleClaimForm } from "~/modules/guarantees/claim";
import { ClaimStep } from "~/modules/guarantees/ui/claim-step";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "claim:settle");
  return loadClaim(viewer, requireId(params.claimId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "claim:settle");
  const form = await parseForm(request, SettleClaimForm);
  if (!form.ok) return form.reply();
  const claimId = requireId(params.claimId);
  const result = await settleClaim(viewer, form.once, { claimId });
  if (!result.ok) return form.refuse(result, refusedBy(result.reason));
  return redirectWithToast(paths.claim(claimId), "guarantees.settled");
}

/** What the rules of claims refuse is said in their words, what those of invoices refuse in theirs. */
function refusedBy(reason: SettleClaimRefusal): "guarantees.refused" | "invoices.refused" {
  const ofClaims = ["claim_not_to_settle", "nothing_to_pay", "changed_meanwhile"];
  return ofClaims.includes(reason) ? "guarantees.refused" : "invoices.refused";
}

export default function SettleClaimPage() {
  const { claim, leftCents, dueOn, contestUntil, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const [form] = useActionForm({
    id: "SettleClaimPage",
    schema: SettleClaimForm,
    lastResult: useActionData<typeof action>(),
  });
  return (
    <ClaimStep
      step="settle"
      lead={t("guarantees.claim.settleHint", { amount: format.money(claim.allowedCents ?? 0n) })}
      isOpen={may.settle}
      claim={claim}
      dueOn={dueOn}
      leftCents={leftCents}
      contestUntil={contestUntil}
    >
      <ActionForm form={form}>
        <SubmitButton formId={form.id}>
          {t("guarantees.claim.settleSubmit", { amount: format.money(claim.allowedCents ?? 0n) })}
        </SubmitButton>
      </ActionForm>
    </ClaimStep>
  );
}
