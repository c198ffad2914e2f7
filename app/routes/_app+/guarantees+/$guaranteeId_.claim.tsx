import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { fileClaim } from "~/flow/07-decide-claim.server";
import { loadGuarantee } from "~/flow/load-guarantees.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { FileClaimForm } from "~/modules/guarantees/claim";
import { decisionDueOn } from "~/modules/guarantees/claim-rules";
import { FILE_REFUSAL_FIELDS } from "~/modules/guarantees/guarantee-rules";
import { requirePermission } from "~/modules/people/require-permission.server";
import { tenancyTitle } from "~/modules/tenancies/tenancy-label";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { AmountField } from "~/ui/amount-field";
import { DateField } from "~/ui/date-field";
import { PageHeader } from "~/ui/page-header";
import { RadioCards } from "~/ui/radio-cards";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "claim:file");
  const { guarantee, leftCents, tenancy, claimable, today } = await loadGuarantee(
    viewer,
    requireId(params.guaranteeId),
  );
  if (!claimable) throw redirect(paths.guarantee(guarantee.id));
  const dueOn = decisionDueOn({ filedOn: today }, guarantee.terms);
  const title = tenancy ? tenancyTitle(tenancy) : "";
  return { id: guarantee.id, title, leftCents, dueOn, claimable };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "claim:file");
  const form = await parseForm(request, FileClaimForm);
  if (!form.ok) return form.reply();
  const guaranteeId = requireId(params.guaranteeId);
  const result = await fileClaim(viewer, form.once, { guaranteeId, form: form.value });
  if (!result.ok) return form.refuse(result, "guarantees.refused", FILE_REFUSAL_FIELDS);
  return redirectWithToast(paths.claim(result.claimId), "guarantees.filed");
}

export default function FileClaimPage() {
  const { id, title, leftCents, dueOn, claimable } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const [form, fields] = useActionForm({
    id: "file-claim",
    schema: FileClaimForm,
    lastResult: useActionData<typeof action>(),
  });
  const labels = {
    kind: t("guarantees.field.kind"),
    occurredOn: t("guarantees.field.occurredOn"),
    amount: t("guarantees.field.amount"),
    description: t("guarantees.field.description"),
  };
  return (
    <>
      <PageHeader
        title={t("guarantees.file.title")}
        lead={t("guarantees.file.lead", { due: format.date(dueOn), left: format.money(leftCents) })}
        crumbs={[
          { to: paths.guarantees(), label: t("guarantees.list.title") },
          { to: paths.guarantee(id), label: title },
        ]}
      />
      <ActionForm form={form} labels={labels}>
        <RadioCards
          field={fields.kind}
          columns={2}
          options={[
            {
              value: "rent",
              title: t("guarantees.claim_kind.rent"),
              description: t("guarantees.file.kindRent"),
            },
            {
              value: "damage",
              title: t("guarantees.claim_kind.damage"),
              description: t("guarantees.file.kindDamage"),
            },
          ]}
        />
        <DateField
          field={fields.occurredOn}
          min={claimable.from}
          max={claimable.to}
          hint={t("guarantees.file.occurredHint")}
        />
        <AmountField field={fields.amount} hint={t("guarantees.file.amountHint")} />
        <TextareaField field={fields.description} rows={5} />
        <SubmitButton formId={form.id}>{t("guarantees.file.submit")}</SubmitButton>
      </ActionForm>
    </>
  );
}
