import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { findInvoices } from "~/modules/invoices/find-invoices.server";
import { invoiceKinds } from "~/modules/invoices/invoice";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { readChoice, readPage, readWords } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "invoice:read");
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const filter = {
    kind: readChoice(searchParams, "kind", invoiceKinds),
    words: readWords(searchParams),
    tenancyId: null,
  };
  const found = await readAsViewer(viewer, (tx) => findInvoices(tx, viewer, filter, page));
  return {
    ...found,
    isOwner: viewer.role === "landlord",
    page: page.page,
    pageSize: page.size,
  };
}

export default function InvoicesPage() {
  const { rows, total, isOwner, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <PageHeader
        title={t("invoices.list.title")}
        lead={t(isOwner ? "invoices.list.ownerLead" : "invoices.list.lead")}
      />
      <div className="space-y-4">
        <FilterBar searchLabel={t("invoices.list.search")}>
          <FilterSelect
            name="kind"
            label={t("invoices.field.kind")}
            all={t("invoices.list.all")}
            options={invoiceKinds.map((value) => ({ value, label: t(`invoices.kind.${value}`) }))}
          />
        </FilterBar>
        <Card flush>
          <DataTable
            caption={t("invoices.list.caption")}
            rows={rows}
            rowKey={(row) => row.id}
            empty={
              <EmptyState title={t("invoices.list.emptyTitle")}>
                {t(isOwner ? "invoices.list.ownerEmpty" : "invoices.list.empty")}
              </EmptyState>
            }
            columns={[
              {
                id: "code",
                header: t("invoices.field.number"),
                isRowHeader: true,
                cell: (row) => (
                  <a href={paths.invoicePdf(row.id)} className="prose-link">
                    {row.code}
                  </a>
                ),
              },
              {
                id: "kind",
                header: t("invoices.field.kind"),
                cell: (row) => t(`invoices.kind.${row.kind}`),
              },
              {
                id: "issued",
                header: t("invoices.field.issued"),
                cell: (row) => format.date(row.issuedOn, "short"),
              },
              {
                id: "due",
                header: t("invoices.field.due"),
                cell: (row) =>
                  row.dueOn ? format.date(row.dueOn, "short") : t("invoices.list.noDue"),
              },
              {
                id: "total",
                header: t("invoices.field.total"),
                align: "end",
                cell: (row) => format.money(row.totalCents),
              },
            ]}
          />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Card>
      </div>
    </>
  );
}
