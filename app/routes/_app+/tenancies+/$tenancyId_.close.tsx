import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { closeTenancy } from "~/flow/08-close-tenancy.server";
import { loadClosing } from "~/flow/load-tenancy.server";
import { useTranslation } from "~/i18n/use-translation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { CLOSE_REASONS, CloseTenancyForm } from "~/modules/tenancies/tenancy";
import { CLOSE_REFUSAL_FIELDS } from "~/modules/tenancies/tenancy-rules";
import { ClosingFacts } from "~/modules/tenancies/ui/closing-facts";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { DateField } from "~/ui/date-field";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "tenancy:close");
  return loadClosing(viewer, requireId(params.tenancyId));
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
  const { tenancy, today, facts } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "close-tenancy",
    schema: CloseTenancyForm,
    lastResult: useActionData<typeof action>(),
    defaultValue: { closedOn: today },
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
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(17rem,1fr)]">
        <aside className="lg:order-last">
          <ClosingFacts {...facts} />
        </aside>
        <ActionForm form={form} labels={labels}>
          <DateField field={fields.closedOn} min={tenancy.startsOn} max={today} />
          <SelectField
            field={fields.reason}
            options={CLOSE_REASONS.map((value) => ({
              value,
              label: t(`tenancies.close_reason.${value}`),
            }))}
          />
          <TextareaField field={fields.note} rows={4} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton formId={form.id} kind="danger">
              {t("tenancies.close.submit")}
            </SubmitButton>
            <LinkButton kind="quiet" to={paths.tenancy(tenancy.id)}>
              {t("tenancies.close.back")}
            </LinkButton>
          </div>
        </ActionForm>
      </div>
    </>
  );
}
