import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { closeTenancy } from "~/flow/08-close-tenancy.server";
import { useTranslation } from "~/i18n/use-translation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { getTenancy } from "~/modules/tenancies/get-tenancy.server";
import { CLOSE_REASONS, CloseTenancyForm } from "~/modules/tenancies/tenancy";
import { CLOSE_REFUSAL_FIELDS } from "~/modules/tenancies/tenancy-rules";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { DateField } from "~/ui/date-field";
import { PageHeader } from "~/ui/page-header";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "tenancy:close");
  const tenancy = await readAsViewer(viewer, (tx) =>
    getTenancy(tx, viewer, requireId(params.tenancyId)),
  );
  return { id: tenancy.id, code: tenancy.code, startsOn: tenancy.startsOn, today: today() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "tenancy:close");
  const form = await parseForm(request, CloseTenancyForm);
  if (!form.ok) return form.reply();
  const tenancyId = requireId(params.tenancyId);
  const result = await closeTenancy(viewer, form.once, { tenancyId, form: form.value });
  if (!result.ok) return form.refuse(result, "tenancies.refused", CLOSE_REFUSAL_FIELDS);
  return redirectWithToast(paths.tenancy(tenancyId), "tenancies.closed");
}

export default function CloseTenancyPage() {
  const tenancy = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "close-tenancy",
    schema: CloseTenancyForm,
    lastResult: useActionData<typeof action>(),
    defaultValue: { closedOn: tenancy.today },
  });
  const labels = {
    closedOn: t("tenancies.close.closed_on"),
    reason: t("tenancies.close.reason"),
    note: t("tenancies.close.note"),
  };
  return (
    <>
      <PageHeader
        title={t("tenancies.close.title")}
        lead={t("tenancies.close.lead")}
        crumbs={[
          { to: paths.tenancies(), label: t("tenancies.list.title") },
          { to: paths.tenancy(tenancy.id), label: tenancy.code },
        ]}
      />
      <ActionForm form={form} labels={labels}>
        <DateField field={fields.closedOn} min={tenancy.startsOn} max={tenancy.today} />
        <SelectField
          field={fields.reason}
          options={CLOSE_REASONS.map((value) => ({
            value,
            label: t(`tenancies.close_reason.${value}`),
          }))}
        />
        <TextareaField field={fields.note} rows={4} />
        <SubmitButton formId={form.id} kind="danger">
          {t("tenancies.close.submit")}
        </SubmitButton>
      </ActionForm>
    </>
  );
}
