import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";

import { tenancyLine, tenancyTitle } from "../tenancy-label";
import type { TenancyRow } from "../tenancy-list";
import { TenancyStatusBadge } from "./tenancy-status-badge";

export interface TenanciesTableProps {
  rows: readonly TenancyRow[];
  /** Owners know their dwellings by address, staff by the number of the tenancy. */
  isOwner: boolean;
}

/** Tenancies with their dates and their rent. */
export function TenanciesTable({ rows, isOwner }: TenanciesTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const commune: Column<TenancyRow> = {
    id: "commune",
    header: t("tenancies.field.commune"),
    cell: (row) => row.communeName,
  };
  return (
    <DataTable
      caption={t("tenancies.list.caption")}
      rows={rows}
      rowKey={(row) => row.id}
      defaultSort={{ column: "starts", direction: "descending" }}
      empty={
        <EmptyState title={t("tenancies.list.emptyTitle")}>
          {t(isOwner ? "tenancies.list.ownerEmpty" : "tenancies.list.empty")}
        </EmptyState>
      }
      columns={[
        {
          id: "code",
          header: t(isOwner ? "tenancies.sign.dwelling" : "tenancies.field.code"),
          isRowHeader: true,
          sortable: !isOwner,
          cell: (row) => (
            <>
              <Link to={paths.tenancy(row.id)} className="prose-link">
                {tenancyTitle(row)}
              </Link>
              {isOwner ? (
                <span className="block text-sm font-normal text-ink-soft">{tenancyLine(row)}</span>
              ) : null}
            </>
          ),
        },
        ...(isOwner ? [] : [commune]),
        {
          id: "scheme",
          header: t("tenancies.field.scheme"),
          cell: (row) => t(`schemes.name.${row.scheme}`),
        },
        {
          id: "status",
          header: t("tenancies.field.status"),
          sortable: true,
          cell: (row) => <TenancyStatusBadge status={row.status} />,
        },
        {
          id: "starts",
          header: t("tenancies.field.starts"),
          sortable: true,
          cell: (row) => format.date(row.startsOn, "short"),
        },
        {
          id: "ends",
          header: t("tenancies.field.ends"),
          sortable: true,
          cell: (row) =>
            row.endsOn ? format.date(row.endsOn, "short") : t("tenancies.field.term_none"),
        },
        {
          id: "rent",
          header: t("tenancies.field.rent"),
          align: "end",
          sortable: true,
          cell: (row) => format.money(row.rentCents),
        },
      ]}
    />
  );
}
