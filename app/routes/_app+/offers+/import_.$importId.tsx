import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { confirmImport, discardImport, inviteImported } from "~/flow/01-import-offers.server";
import { loadImport } from "~/flow/load-imports.server";
import { useTranslation } from "~/i18n/use-translation";
import {
  decideDiscard,
  decideImport,
  ImportActForm,
  isWorking,
} from "~/modules/imports/offer-import";
import { ConfirmForm, DiscardForm } from "~/modules/imports/ui/import-acts";
import { ImportProblems } from "~/modules/imports/ui/import-problems";
import { ImportProgress } from "~/modules/imports/ui/import-progress";
import { ImportResult } from "~/modules/imports/ui/import-result";
import { ImportRows } from "~/modules/imports/ui/import-rows";
import { ImportStatusBadge } from "~/modules/imports/ui/import-status-badge";
import { ImportSummary } from "~/modules/imports/ui/import-summary";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { readPage } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:import");
  const page = readPage(new URL(request.url).searchParams);
  const loaded = await loadImport(viewer, requireId(params.importId), page);
  return { ...loaded, page: page.page, pageSize: page.size };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:import");
  const importId = requireId(params.importId);
  const form = await parseForm(request, ImportActForm);
  if (!form.ok) return form.reply();
  const here = paths.offerImport(importId);
  switch (form.value.act) {
    case "import": {
      const result = await confirmImport(viewer, form.once, { importId, form: form.value });
      if (!result.ok) return form.refuse(result, "imports.refused");
      return redirectWithToast(here, "imports.confirm.started");
    }
    case "discard": {
      const result = await discardImport(viewer, form.once, importId);
      if (!result.ok) return form.refuse(result, "imports.refused");
      return redirectWithToast(paths.offerImports(), "imports.confirm.discarded");
    }
    case "invite": {
      const result = await inviteImported(viewer, form.once, importId);
      if (!result.ok) return form.refuse(result, "imports.refused");
      return redirectWithToast(here, "imports.invite.sent");
    }
  }
}

export default function OfferImportPage() {
  const { found, rows, total, page, pageSize } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const working = isWorking(found.status);
  return (
    <>
      <PageHeader
        title={found.fileName}
        badge={<ImportStatusBadge status={found.status} />}
        crumbs={[
          { to: paths.offers(), label: t("shell.nav.properties") },
          { to: paths.offerImports(), label: t("imports.title") },
        ]}
      />
      <div className="space-y-6">
        {working ? <ImportProgress found={found} /> : null}
        <ImportResult found={found} lastResult={lastResult} />
        {working || found.rowsRead === 0 ? null : <ImportSummary found={found} />}
        {decideImport(found).ok ? <ConfirmForm found={found} lastResult={lastResult} /> : null}
        {decideDiscard(found).ok ? <DiscardForm lastResult={lastResult} /> : null}
        {working || total === 0 ? null : (
          <Card flush>
            {found.rowsWrong > 0 ? (
              <ImportProblems found={found} rows={rows} />
            ) : (
              <ImportRows found={found} rows={rows} />
            )}
            <Pagination page={page} pageSize={pageSize} total={total} />
          </Card>
        )}
      </div>
    </>
  );
}
