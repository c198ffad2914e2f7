import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { receiveOffers } from "~/flow/01-import-offers.server";
import { loadImports } from "~/flow/load-imports.server";
import { useTranslation } from "~/i18n/use-translation";
import { IMPORT_BOUNDS, ReceiveImportForm } from "~/modules/imports/offer-import";
import { receiveImport } from "~/modules/imports/receive-import.server";
import { ImportsTable } from "~/modules/imports/ui/imports-table";
import { ReceiveForm } from "~/modules/imports/ui/receive-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { fieldMessage } from "~/platform/form-field";
import { readForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { readPage } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:import");
  const page = readPage(new URL(request.url).searchParams);
  const found = await loadImports(viewer, page);
  return { ...found, page: page.page, pageSize: page.size };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:import");
  const received = await receiveImport(request);
  if (!received.ok) {
    const megabytes = IMPORT_BOUNDS.fileBytes / 1_000_000;
    const detail = received.reason === "file_too_big" ? { megabytes } : undefined;
    const error = { "": [fieldMessage(`imports.refused.${received.reason}`, detail)] };
    return data({ status: "error" as const, initialValue: {}, error }, { status: 413 });
  }
  const form = readForm(request, received.form, ReceiveImportForm);
  if (!form.ok || !received.file) return form.ok ? data(null, { status: 400 }) : form.reply();
  const result = await receiveOffers(viewer, form.once, received.file);
  if (!result.ok) return form.refuse(result, "imports.refused");
  const { importId, isKnown } = result;
  return redirectWithToast(
    paths.offerImport(importId),
    isKnown ? "imports.known" : "imports.received",
  );
}

export default function ImportOffersPage() {
  const { rows, total, page, pageSize } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("imports.title")}
        lead={t("imports.lead")}
        crumbs={[{ to: paths.offers(), label: t("shell.nav.properties") }]}
      />
      <div className="space-y-6">
        <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
          <Card>
            <ReceiveForm lastResult={lastResult} />
          </Card>
          <Card title={t("imports.template.title")}>
            <p className="mb-4 text-ink-soft">{t("imports.template.lead")}</p>
            <div className="flex flex-wrap gap-2">
              <LinkButton to={paths.importTemplate("xlsx")} reloadDocument>
                {t("imports.template.xlsx")}
              </LinkButton>
              <LinkButton to={paths.importTemplate("csv")} reloadDocument>
                {t("imports.template.csv")}
              </LinkButton>
            </div>
          </Card>
        </div>
        <Card title={t("imports.list.title")} flush>
          <ImportsTable rows={rows} />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Card>
      </div>
    </>
  );
}
