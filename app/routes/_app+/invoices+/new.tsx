import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { issueOccupationStatement } from "~/flow/06-issue-invoice.server";
import { loadStatement } from "~/flow/load-statement.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { StatementForm } from "~/modules/invoices/statement-form";
import { StatementSummary } from "~/modules/invoices/ui/statement-summary";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { Callout } from "~/ui/callout";
import { PageHeader } from "~/ui/page-header";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "invoice:issue");
  const tenancyId = requireId(new URL(request.url).searchParams.get("tenancy"));
  return loadStatement(viewer, tenancyId);
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "invoice:issue");
  const tenancyId = requireId(new URL(request.url).searchParams.get("tenancy"));
  const form = await parseForm(request, StatementForm);
  if (!form.ok) return form.reply();
  const { month } = form.value;
  const result = await issueOccupationStatement(viewer, form.once, { tenancyId, month });
  if (!result.ok)
    return form.refuse(result, "invoices.refused", {
      period_outside: "month",
      already_issued: "month",
    });
  return redirectWithToast(paths.invoices(), "invoices.statement.issued");
}

export default function IssueStatementPage() {
  const statement = useLoaderData<typeof loader>();
  const { id, code, months } = statement;
  const { t } = useTranslation();
  const format = useFormat();
  const newest = months.find(({ isIssued }) => !isIssued)?.month;
  const [form, fields] = useActionForm({
    id: "issue-statement",
    schema: StatementForm,
    lastResult: useActionData<typeof action>(),
    defaultValue: { month: newest },
  });
  return (
    <>
      <PageHeader
        title={t("invoices.statement.title")}
        lead={t("invoices.statement.lead")}
        crumbs={[{ to: paths.tenancy(id), label: code }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {newest ? (
          <ActionForm form={form} labels={{ month: t("invoices.statement.month") }}>
            <SelectField
              field={fields.month}
              width="medium"
              placeholder={null}
              hint={t("invoices.statement.hintMonth")}
              options={months.map(({ month, isIssued }) => ({
                value: month,
                label: isIssued
                  ? t("invoices.statement.monthIssued", { month: format.month(month) })
                  : format.month(month),
                disabled: isIssued,
              }))}
            />
            <SubmitButton formId={form.id}>{t("invoices.statement.submit")}</SubmitButton>
          </ActionForm>
        ) : (
          <Callout title={t("invoices.statement.noMonthTitle")}>
            <p>{t("invoices.statement.noMonth")}</p>
          </Callout>
        )}
        <StatementSummary {...statement} />
      </div>
    </>
  );
}
