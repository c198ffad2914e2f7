import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";

import type { Mailing } from "../mailing";
import { MailingStatusBadge } from "./mailing-status-badge";

/** What was written to many owners, the last one first. */
export function MailingsTable({ rows }: { rows: readonly Mailing[] }) {
  const { t } = useTranslation();
  const { dateTime, number } = useFormat();
  return (
    <DataTable
      caption={t("owner-relations.mailing.caption")}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState
          title={t("owner-relations.mailing.emptyTitle")}
          actions={
            <LinkButton to={paths.owners()}>{t("owner-relations.mailing.toList")}</LinkButton>
          }
        >
          {t("owner-relations.mailing.empty")}
        </EmptyState>
      }
      columns={[
        {
          id: "subject",
          header: t("owner-relations.mailing.title"),
          isRowHeader: true,
          cell: (row) => (
            <Link to={paths.ownerMailing(row.id)} className="prose-link">
              {row.texts.fr.subject}
            </Link>
          ),
        },
        {
          id: "channel",
          header: t("owner-relations.mailing.channel"),
          cell: (row) => t(`owner-relations.channel.${row.channel}`),
        },
        {
          id: "count",
          header: t("owner-relations.nav"),
          align: "end",
          cell: (row) =>
            number(
              Object.entries(row.counts).reduce(
                (sum, [state, count]) => (state === "left_out" ? sum : sum + count),
                0,
              ),
            ),
        },
        {
          id: "status",
          header: t("owner-relations.mailing.state"),
          cell: (row) => <MailingStatusBadge status={row.status} />,
        },
        {
          id: "created",
          header: t("owner-relations.mailing.prepared"),
          cell: (row) => (
            <>
              {dateTime(row.createdAt, "short")}
              <span className="block text-sm text-ink-soft">{row.createdByName}</span>
            </>
          ),
        },
      ]}
    />
  );
}
