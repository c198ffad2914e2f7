import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";

import type { ClaimRow } from "../claim";
import { ClaimBadge } from "./guarantee-badges";

/** The claims that wait for somebody, with their deadline. */
export function ClaimsTable({ claims, today }: { claims: readonly ClaimRow[]; today: LocalDate }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      caption={t("guarantees.list.claimsCaption")}
      hiddenCaption
      rows={claims}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("guarantees.list.claimsEmptyTitle")}>
          {t("guarantees.list.claimsEmpty")}
        </EmptyState>
      }
      columns={[
        {
          id: "code",
          header: t("guarantees.field.claim"),
          isRowHeader: true,
          cell: (row) => (
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
          cell: (row) => <ClaimBadge status={row.status} />,
        },
        {
          id: "due",
          header: t("guarantees.field.due"),
          cell: (row) => (
            <span className={row.dueOn < today ? "font-semibold text-danger" : undefined}>
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
