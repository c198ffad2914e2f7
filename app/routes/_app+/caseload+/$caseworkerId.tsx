import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { loadCaseload } from "~/flow/load-caseload.server";
import { askTransfer } from "~/flow/transfer-files.server";
import { useTranslation } from "~/i18n/use-translation";
import { AskTransferForm } from "~/modules/households/transfer";
import { TransferForm } from "~/modules/households/ui/transfer-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";
import { PersonName } from "~/ui/person-name";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "caseload:read");
  return loadCaseload(viewer, requireId(params.caseworkerId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "caseload:transfer");
  const caseworkerId = requireId(params.caseworkerId);
  const form = await parseForm(request, AskTransferForm);
  if (!form.ok) return form.reply();
  const result = await askTransfer(viewer, form.once, {
    fromId: caseworkerId,
    form: form.value,
  });
  if (!result.ok) return form.refuse(result, "caseload.refused");
  const done = form.value.atOnce ? "caseload.done.assigned" : "caseload.done.asked";
  return redirectWithToast(paths.caseloadOf(caseworkerId), done, {
    detail: { count: result.count },
  });
}

export default function CaseloadPage() {
  const { caseworkerId, name, files, colleagues, may } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={<PersonName>{name}</PersonName>}
        lead={t("caseload.filesOf", { count: files.length })}
        crumbs={[{ to: paths.caseloads(), label: t("caseload.title") }]}
      />
      <Card>
        {files.length === 0 ? (
          <p className="text-ink-soft">{t("caseload.noFiles")}</p>
        ) : (
          <TransferForm
            key={`${caseworkerId}-${files.length}`}
            files={files}
            colleagues={colleagues}
            may={may}
            chosen={search.get("file")}
            lastResult={lastResult}
          />
        )}
      </Card>
    </>
  );
}
