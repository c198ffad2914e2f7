import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { PersonName } from "~/ui/person-name";

import type { RelationRow } from "../owner-relation";
import { NextStep } from "./next-step";
import { WayText } from "./way-text";

export interface OwnersTableProps {
  rows: readonly RelationRow[];
  today: LocalDate;
  emptyActions: ReactNode;
}

/** The owners as a list. */
export function OwnersTable({ rows, today, emptyActions }: OwnersTableProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <DataTable
      caption={t("owner-relations.list.caption")}
      rows={rows}
      rowKey={(row) => row.id}
      defaultSort={{ column: "step", direction: "ascending" }}
      empty={
        <EmptyState title={t("owner-relations.list.emptyTitle")} actions={emptyActions}>
          {t("owner-relations.list.empty")}
        </EmptyState>
      }
      columns={[
        {
          id: "name",
          header: t("owner-relations.field.name"),
          isRowHeader: true,
          sortable: true,
          cell: (row) => (
            <>
              <Link to={paths.owner(row.id)} className="prose-link">
                <PersonName>{row.name}</PersonName>
              </Link>
              {row.communeName ? (
                <span className="block text-sm font-normal text-ink-soft">{row.communeName}</span>
              ) : null}
              {row.noContact ? (
                <span className="mt-1 block text-sm font-normal text-attention-ink">
                  {t("owner-relations.noContact.badge", {
                    channels: row.noContact.channels
                      .map((channel) => t(`owner-relations.channel.${channel}`))
                      .join(", "),
                  })}
                </span>
              ) : null}
            </>
          ),
        },
        {
          id: "stage",
          header: t("owner-relations.field.stage"),
          sortable: true,
          cell: (row) => t(`owner-relations.stage.${row.stage}`),
        },
        {
          id: "step",
          header: t("owner-relations.field.nextStep"),
          sortable: true,
          cell: (row) => <NextStep relation={row} today={today} />,
        },
        {
          id: "responsible",
          header: t("owner-relations.field.responsible"),
          cell: (row) => row.responsibleName ?? t("owner-relations.value.nobody"),
        },
        {
          id: "scheme",
          header: t("owner-relations.field.scheme"),
          cell: (row) => <WayText relation={row} />,
        },
        {
          id: "language",
          header: t("owner-relations.field.language"),
          cell: (row) => t(`shell.language.${row.language}`),
        },
        {
          id: "created",
          header: t("owner-relations.field.created"),
          sortable: true,
          cell: (row) => date(row.createdOn, "short"),
        },
      ]}
    />
  );
}
