import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";

import type { CommuneFacts } from "../commune-facts";
import { TerritoryBadge } from "./territory-badge";
import { useHomesText } from "./use-homes-text";

export interface CommunesTableProps {
  rows: readonly CommuneFacts[];
  /** Whether the departures of public transport stand where else the population does. */
  withDepartures: boolean;
}

/** The communes as rows that lead to their pages. */
export function CommunesTable({ rows, withDepartures }: CommunesTableProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const homesText = useHomesText();
  return (
    <DataTable
      caption={t("communes.list.caption")}
      hiddenCaption
      rows={rows}
      rowKey={(row) => row.code}
      defaultSort={{ column: "name", direction: "ascending" }}
      empty={
        <EmptyState
          title={t("communes.list.emptyTitle")}
          actions={<LinkButton to={paths.communes()}>{t("communes.list.showAll")}</LinkButton>}
        >
          {t("communes.list.empty")}
        </EmptyState>
      }
      columns={[
        {
          id: "name",
          header: t("communes.field.name"),
          isRowHeader: true,
          sortable: true,
          cell: (row) => (
            <>
              <Link to={paths.commune(row.code)} className="prose-link">
                {row.name}
              </Link>
              <span className="block text-sm font-normal text-ink-soft">
                {t("communes.inCanton", { canton: row.canton })}
              </span>
            </>
          ),
        },
        {
          id: "office",
          header: t("communes.field.office"),
          sortable: true,
          cell: (row) => (
            <>
              <span className="block">{row.officeName ?? t("shell.value.unknown")}</span>
              <TerritoryBadge status={row.officeStatus} />
            </>
          ),
        },
        withDepartures
          ? {
              id: "departures",
              header: t("communes.field.departures"),
              align: "end",
              sortable: true,
              cell: (row) => number(row.departuresPerWeekday),
            }
          : {
              id: "population",
              header: t("communes.field.population"),
              align: "end",
              sortable: true,
              cell: (row) => number(row.population),
            },
        {
          id: "homes",
          header: t("communes.field.homes"),
          align: "end",
          sortable: true,
          cell: (row) =>
            row.homes === null ? (
              <span className="text-ink-soft">{homesText(row)}</span>
            ) : (
              number(row.homes)
            ),
        },
      ]}
    />
  );
}
