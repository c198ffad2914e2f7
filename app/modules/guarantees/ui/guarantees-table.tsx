import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { type TenancyLabel, tenancyLine, tenancyTitle } from "~/modules/tenancies/tenancy-label";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";

import type { GuaranteeStatus } from "../guarantee";
import { GuaranteeBadge } from "./guarantee-badges";

interface Row {
  id: string;
  tenancy: TenancyLabel | null;
  status: GuaranteeStatus;
  capCents: Cents;
  leftCents: Cents;
  endsOn: LocalDate;
}

export interface GuaranteesTableProps {
  rows: readonly Row[];
  /** Owners know their dwellings by address, staff by the number of the tenancy. */
  isOwner: boolean;
}

/** Guarantees with their end and what is left of them. */
export function GuaranteesTable({ rows, isOwner }: GuaranteesTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const commune: Column<Row> = {
    id: "commune",
    header: t("guarantees.field.commune"),
    cell: (row) => row.tenancy?.communeName,
  };
  return (
    <DataTable
      caption={t("guarantees.list.caption")}
      rows={rows}
      rowKey={(row) => row.id}
      defaultSort={{ column: "ends", direction: "ascending" }}
      empty={
        <EmptyState title={t("guarantees.list.emptyTitle")}>
          {t("guarantees.list.empty")}
        </EmptyState>
      }
      columns={[
        {
          id: "tenancy",
          header: t(isOwner ? "guarantees.field.dwelling" : "guarantees.field.tenancy"),
          isRowHeader: true,
          cell: (row) => (
            <>
              <Link to={paths.guarantee(row.id)} className="prose-link">
                {row.tenancy ? tenancyTitle(row.tenancy) : row.id.slice(0, 8)}
              </Link>
              {isOwner && row.tenancy ? (
                <span className="block text-sm font-normal text-ink-soft">
                  {tenancyLine(row.tenancy)}
                </span>
              ) : null}
            </>
          ),
        },
        ...(isOwner ? [] : [commune]),
        {
          id: "status",
          header: t("guarantees.field.status"),
          sortable: true,
          cell: (row) => <GuaranteeBadge status={row.status} />,
        },
        {
          id: "ends",
          header: t("guarantees.field.ends"),
          sortable: true,
          cell: (row) => format.date(row.endsOn, "short"),
        },
        {
          id: "cap",
          header: t("guarantees.field.cap"),
          align: "end",
          sortable: true,
          cell: (row) => format.money(row.capCents),
        },
        {
          id: "left",
          header: t("guarantees.field.left"),
          align: "end",
          cell: (row) => (isEnded(row) ? t("guarantees.list.ended") : format.money(row.leftCents)),
        },
      ]}
    />
  );
}

/** Nothing is left of a cover that is over, whatever was not used of it. */
function isEnded({ status }: Row): boolean {
  return status === "released" || status === "expired";
}
