import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { type TenancyLabel, tenancyTitle } from "~/modules/tenancies/tenancy-label";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";

import type { ClaimRow } from "../claim";
import { ClaimBadge } from "./guarantee-badges";

export interface ClaimsTableProps {
  /** With the tenancy where the page is not about one. */
  claims: readonly (ClaimRow & { tenancy?: TenancyLabel | null })[];
  today: LocalDate;
  /** The claims are the reader's own. */
  isOwner: boolean;
}

/** Claims with their deadline: what waits for staff, or what its owner waits for. */
export function ClaimsTable({ claims, today, isOwner }: ClaimsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      caption={t(isOwner ? "guarantees.list.ownerClaims" : "guarantees.list.claimsCaption")}
      hiddenCaption
      rows={claims}
      rowKey={(row) => row.id}
      empty={
        isOwner ? (
          <EmptyState title={t("guarantees.list.ownerClaimsEmptyTitle")}>
            {t("guarantees.list.ownerClaimsEmpty")}
          </EmptyState>
        ) : (
          <EmptyState title={t("guarantees.list.claimsEmptyTitle")}>
            {t("guarantees.list.claimsEmpty")}
          </EmptyState>
        )
      }
      columns={[
        {
          id: "code",
          header: t("guarantees.field.claim"),
          isRowHeader: true,
          cell: (row) =>
            isOwner && row.tenancy ? (
              <>
                <Link to={paths.claim(row.id)} className="prose-link">
                  {tenancyTitle(row.tenancy)}
                </Link>
                <span className="block text-sm font-normal text-ink-soft">{row.code}</span>
              </>
            ) : (
              <Link to={paths.claim(row.id)} className="prose-link">
                {row.code}
              </Link>
            ),
        },
        {
          id: "kind",
          header: t("guarantees.field.kind"),
          cell: (row) => t(`guarantees.claim_kind.${row.kind}`),
        },
        {
          id: "status",
          header: t("guarantees.field.status"),
          cell: (row) => <ClaimBadge status={row.status} isOwner={isOwner} />,
        },
        {
          id: "due",
          header: t(isOwner ? "guarantees.field.ownerDue" : "guarantees.field.due"),
          cell: (row) => (
            <span
              className={!isOwner && row.dueOn < today ? "font-semibold text-danger" : undefined}
            >
              {format.date(row.dueOn, "short")}
            </span>
          ),
        },
        {
          id: "amount",
          header: t("guarantees.field.amount"),
          align: "end",
          cell: (row) => format.money(row.amountCents),
        },
      ]}
    />
  );
}
