import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";

import type { OfferImport } from "../offer-import";
import { ImportStatusBadge } from "./import-status-badge";

/** The files received so far, the last one first. */
export function ImportsTable({ rows }: { rows: readonly OfferImport[] }) {
  const { t } = useTranslation();
  const { dateTime, number } = useFormat();
  return (
    <DataTable
      caption={t("imports.list.title")}
      hiddenCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("imports.list.noneTitle")}>{t("imports.list.none")}</EmptyState>}
      columns={[
        {
          id: "file",
          header: t("imports.list.file"),
          isRowHeader: true,
          cell: (row) => (
            <Link to={paths.offerImport(row.id)} className="prose-link break-all">
              {row.fileName}
            </Link>
          ),
        },
        {
          id: "at",
          header: t("imports.list.at"),
          cell: (row) => dateTime(row.createdAt, "short"),
        },
        { id: "by", header: t("imports.list.by"), cell: (row) => row.uploadedBy.name },
        {
          id: "rows",
          header: t("imports.list.rows"),
          align: "end",
          cell: (row) => <span className="figures">{number(row.rowsRead)}</span>,
        },
        {
          id: "status",
          header: t("imports.list.status"),
          cell: (row) => <ImportStatusBadge status={row.status} />,
        },
      ]}
    />
  );
}
