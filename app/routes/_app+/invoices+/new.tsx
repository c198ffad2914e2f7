import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { issueOccupationStatement } from "~/flow/06-issue-invoice.server";
import { useTranslation } from "~/i18n/use-translation";
import { StatementForm } from "~/modules/invoices/statement-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { getTenancy } from "~/modules/tenancies/get-tenancy.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "invoice:issue");
  const tenancyId = requireId(new URL(request.url).searchParams.get("tenancy"));
  const tenancy = await readAsViewer(viewer, (tx) => getTenancy(tx, viewer, tenancyId));
  return { id: tenancy.id, code: tenancy.code, month: today().slice(0, 7) };
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
  const { id, code, month } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "issue-statement",
    schema: StatementForm,
    lastResult: useActionData<typeof action>(),
    defaultValue: { month },
  });
  return (
    <>
      <PageHeader
        title={t("invoices.statement.title")}
        lead={t("invoices.statement.lead")}
        crumbs={[{ to: paths.tenancy(id), label: code }]}
      />
      <ActionForm form={form} labels={{ month: t("invoices.statement.month") }}>
        <TextField field={fields.month} width="short" inputMode="numeric" />
        <SubmitButton formId={form.id}>{t("invoices.statement.submit")}</SubmitButton>
      </ActionForm>
    </>
  );
}
