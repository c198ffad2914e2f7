import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { coverAbsence, loadCovers } from "~/flow/cover-absence.server";
import { useTranslation } from "~/i18n/use-translation";
import { coverActForm } from "~/modules/households/cover";
import { CaseloadTabs } from "~/modules/households/ui/caseload-tabs";
import { CoverForm } from "~/modules/households/ui/cover-form";
import { CoversList } from "~/modules/households/ui/covers-list";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "caseload:read");
  return loadCovers(viewer);
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "cover:update");
  const form = await parseForm(request, coverActForm(today()));
  if (!form.ok) return form.reply();
  const result = await coverAbsence(viewer, form.once, form.value);
  if (!result.ok) return form.refuse(result, "caseload.refused");
  return redirectWithToast(paths.covers(), `caseload.done.${form.value.act}`);
}

export default function CoversPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("caseload.covers.title")} lead={t("caseload.covers.lead")} />
      <div className="space-y-6">
        <CaseloadTabs waiting={page.waiting} />
        <Card title={t("caseload.covers.now")}>
          <CoversList covers={page.covers} today={page.today} lastResult={lastResult} />
        </Card>
        <Card title={t("caseload.covers.name")}>
          <CoverForm key={page.covers.length} {...page} lastResult={lastResult} />
        </Card>
      </div>
    </>
  );
}
