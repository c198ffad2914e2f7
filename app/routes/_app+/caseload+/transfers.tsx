import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadTransfers } from "~/flow/load-caseload.server";
import { answerTransfer } from "~/flow/transfer-files.server";
import { useTranslation } from "~/i18n/use-translation";
import { AnswerTransferForm } from "~/modules/households/transfer";
import { CaseloadTabs } from "~/modules/households/ui/caseload-tabs";
import { TransfersForm } from "~/modules/households/ui/transfers-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "caseload:read");
  return loadTransfers(viewer);
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "caseload:transfer");
  const form = await parseForm(request, AnswerTransferForm);
  if (!form.ok) return form.reply();
  const result = await answerTransfer(viewer, form.once, form.value);
  if (!result.ok) return form.refuse(result, "caseload.refused");
  return redirectWithToast(paths.transfers(), `caseload.done.${form.value.act}`, {
    detail: { count: result.count },
  });
}

export default function TransfersPage() {
  const { toMe, given } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("caseload.transfers.title")} lead={t("caseload.transfers.lead")} />
      <div className="space-y-6">
        <CaseloadTabs waiting={toMe.length} />
        <Card title={t("caseload.transfers.toMe")}>
          {toMe.length === 0 ? (
            <p className="text-ink-soft">{t("caseload.transfers.noneToMe")}</p>
          ) : (
            <TransfersForm
              key={`to-me-${toMe.length}`}
              id="answer"
              transfers={toMe}
              acts={["accept", "decline"]}
              lastResult={lastResult}
            />
          )}
        </Card>
        <Card title={t("caseload.transfers.given")}>
          {given.length === 0 ? (
            <p className="text-ink-soft">{t("caseload.transfers.noneGiven")}</p>
          ) : (
            <TransfersForm
              key={`given-${given.length}`}
              id="withdraw"
              transfers={given}
              acts={["withdraw"]}
              lastResult={lastResult}
            />
          )}
        </Card>
      </div>
    </>
  );
}
