import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";

import type { HouseholdRow } from "../household-list";
import { currentHousingName } from "../household-texts";
import { ExitDeadline } from "./exit-deadline";
import { HouseholdBadge } from "./household-badge";

export interface HouseholdsTableProps {
  /** `coveredFor` names the absent colleague in whose place the viewer sees to the file. */
  rows: readonly (HouseholdRow & { coveredFor: string | null })[];
  today: LocalDate;
  /** What can be done when there is no household. */
  emptyActions: ReactNode;
}

/** Files of households: how many they are, what they need, until when they can stay. */
export function HouseholdsTable({ rows, today, emptyActions }: HouseholdsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      caption={t("households.list.caption")}
      rows={rows}
      rowKey={(row) => row.id}
      defaultSort={{ column: "deadline", direction: "ascending" }}
      empty={
        <EmptyState title={t("households.list.emptyTitle")} actions={emptyActions}>
          {t("households.list.empty")}
        </EmptyState>
      }
      columns={[
        {
          id: "code",
          header: t("households.field.code"),
          isRowHeader: true,
          sortable: true,
          cell: (row) => (
            <>
              <Link to={paths.household(row.id)} className="prose-link">
                {row.code}
              </Link>
              {row.coveredFor ? (
                <span className="block text-sm font-normal text-ink-soft">
                  {t("caseload.coverFor", { name: row.coveredFor })}
                </span>
              ) : null}
            </>
          ),
        },
        {
          id: "status",
          header: t("households.field.status"),
          sortable: true,
          cell: (row) => <HouseholdBadge status={row.status} isProposed={row.isProposed} />,
        },
        {
          id: "persons",
          header: t("households.field.persons"),
          align: "end",
          cell: (row) => format.number(row.persons),
        },
        {
          id: "bedrooms",
          header: t("households.list.bedrooms"),
          align: "end",
          cell: (row) => format.number(row.bedrooms),
        },
        {
          id: "housing",
          header: t("households.field.housing"),
          cell: (row) => t(currentHousingName(row.currentHousing)),
        },
        {
          id: "registered",
          header: t("households.field.registered"),
          sortable: true,
          cell: (row) => format.date(row.registeredOn, "short"),
        },
        {
          id: "deadline",
          header: t("households.field.deadline"),
          sortable: true,
          cell: (row) =>
            row.exitDeadline ? <ExitDeadline household={row} today={today} style="short" /> : "—",
        },
      ]}
    />
  );
}
