import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadCaseloads } from "~/flow/load-caseload.server";
import { useTranslation } from "~/i18n/use-translation";
import { CaseloadTabs } from "~/modules/households/ui/caseload-tabs";
import { CaseloadsTable } from "~/modules/households/ui/caseloads-table";
import { requirePermission } from "~/modules/people/require-permission.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "caseload:read");
  return loadCaseloads(viewer);
}

export default function CaseloadsPage() {
  const { rows, waiting, viewerId } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("caseload.title")} lead={t("caseload.lead")} />
      <div className="space-y-4">
        <CaseloadTabs waiting={waiting.toMe} />
        <Card flush>
          <CaseloadsTable rows={rows} viewerId={viewerId} />
        </Card>
      </div>
    </>
  );
}
