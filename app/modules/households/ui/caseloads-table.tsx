import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { PersonName } from "~/ui/person-name";

import { type Caseload, CASELOAD_STATUSES, type CaseloadStatus } from "../caseload";
import { householdStatusName } from "../household-texts";

/** What everybody of the team carries, figure by figure. */
export function CaseloadsTable({
  rows,
  viewerId,
}: {
  rows: readonly Caseload[];
  viewerId: string;
}) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const ofStatus = (status: CaseloadStatus): Column<Caseload> => ({
    id: status,
    header: t(householdStatusName(status)),
    align: "end",
    cell: (row) => number(row.byStatus[status]),
  });
  const warned = (count: number) =>
    count > 0 ? <Badge tone="attention">{number(count)}</Badge> : number(count);
  return (
    <DataTable
      caption={t("caseload.caption")}
      rows={rows}
      rowKey={(row) => row.caseworkerId}
      empty={<EmptyState title={t("caseload.nobody")}>{t("caseload.nobodyHint")}</EmptyState>}
      columns={[
        {
          id: "name",
          header: t("caseload.field.caseworker"),
          isRowHeader: true,
          cell: (row) => (
            <span className="inline-flex flex-wrap items-center gap-2">
              <Link to={paths.caseloadOf(row.caseworkerId)} className="prose-link">
                <PersonName>{row.name}</PersonName>
              </Link>
              {row.caseworkerId === viewerId ? <Badge>{t("caseload.you")}</Badge> : null}
              {row.hasLeft ? <Badge tone="danger">{t("caseload.left")}</Badge> : null}
            </span>
          ),
        },
        {
          id: "total",
          header: t("caseload.field.total"),
          align: "end",
          cell: (row) => <strong>{number(row.total)}</strong>,
        },
        ...CASELOAD_STATUSES.map(ofStatus),
        {
          id: "deadlines",
          header: t("caseload.field.deadlines"),
          align: "end",
          cell: (row) => warned(row.nearDeadlines),
        },
        {
          id: "overdue",
          header: t("caseload.field.overdue"),
          align: "end",
          cell: (row) => warned(row.overdueTasks),
        },
      ]}
    />
  );
}
