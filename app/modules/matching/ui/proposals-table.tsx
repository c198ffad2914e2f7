import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { paths } from "~/paths";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";

import type { ProposalStatus } from "../proposal";
import { ProposalStatusBadge } from "./proposal-status-badge";

export interface ProposalsTableProps {
  rows: readonly {
    id: string;
    householdCode: string | null;
    alias: string;
    communeName: string;
    scheme: SchemeKey;
    status: ProposalStatus;
    points: number;
    expiresAt: Date;
    createdAt: Date;
  }[];
}

/** Proposals as staff reads them. */
export function ProposalsTable({ rows }: ProposalsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      caption={t("matching.proposals.caption")}
      rows={rows}
      rowKey={(row) => row.id}
      defaultSort={{ column: "created", direction: "descending" }}
      empty={
        <EmptyState title={t("matching.proposals.emptyTitle")}>
          {t("matching.proposals.emptyStaff")}
        </EmptyState>
      }
      columns={[
        {
          id: "household",
          header: t("matching.proposals.household"),
          isRowHeader: true,
          cell: (row) => (
            <Link to={paths.proposal(row.id)} className="prose-link">
              {row.householdCode ?? row.alias}
            </Link>
          ),
        },
        {
          id: "commune",
          header: t("matching.proposals.commune"),
          cell: (row) => row.communeName,
        },
        {
          id: "scheme",
          header: t("matching.proposals.scheme"),
          cell: (row) => t(`schemes.name.${row.scheme}`),
        },
        {
          id: "status",
          header: t("matching.proposals.status"),
          sortable: true,
          cell: (row) => <ProposalStatusBadge status={row.status} />,
        },
        {
          id: "answerBy",
          header: t("matching.proposals.answerBy"),
          sortable: true,
          cell: (row) => (row.status === "held" ? format.dateTime(row.expiresAt, "short") : null),
        },
        {
          id: "created",
          header: t("matching.proposals.created"),
          sortable: true,
          cell: (row) => format.dateTime(row.createdAt, "short"),
        },
        {
          id: "points",
          header: t("matching.proposals.points"),
          align: "end",
          sortable: true,
          cell: (row) => format.number(row.points),
        },
      ]}
    />
  );
}
