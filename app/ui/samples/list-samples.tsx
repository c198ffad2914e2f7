import { useSearchParams } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import { Badge } from "../badge";
import { Card } from "../card";
import { DataTable, type Column } from "../data-table";
import { EmptyState } from "../empty-state";
import { FilterBar, FilterDate, FilterSelect } from "../filter-bar";
import { LinkButton } from "../link-button";
import { Pagination } from "../pagination";
import { PersonName } from "../person-name";
import { TabLinks } from "../tab-links";
import type { Tone } from "../tone";
import { sampleDwellings, type SampleDwelling } from "./sample-data";
import { SampleSection } from "./sample-section";

const tones: Record<SampleDwelling["state"], Tone> = {
  published: "done",
  held: "action",
  late: "attention",
  draft: "neutral",
};

/** A list with filters, sorting and pages; `?rows=0` and `?rows=10000` show its ends. */
export function ListSamples() {
  const { t } = useTranslation();
  const { money, number } = useFormat();
  const [search] = useSearchParams();
  const total = Number(search.get("rows") ?? 42);
  const page = Math.max(1, Number(search.get("page") ?? 1));
  const rows = sampleDwellings(Math.min(total, page * 10)).slice(-10);
  const columns: Column<SampleDwelling>[] = [
    {
      id: "owner",
      header: t("shell.nav.people"),
      sortable: true,
      isRowHeader: true,
      cell: (row) => <PersonName>{row.owner}</PersonName>,
    },
    { id: "commune", header: t("shell.nav.communes"), sortable: true, cell: (row) => row.commune },
    {
      id: "state",
      header: t("shell.nav.proposals"),
      cell: (row) => <Badge tone={tones[row.state]}>{row.state}</Badge>,
    },
    {
      id: "bedrooms",
      header: t("shell.nav.properties"),
      align: "end",
      cell: (row) => number(row.bedrooms),
    },
    {
      id: "rent",
      header: t("shell.nav.invoices"),
      align: "end",
      sortable: true,
      cell: (row) => money(row.rentCents),
    },
    {
      id: "open",
      header: t("shell.list.actions"),
      hiddenHeader: true,
      cell: (row) => (
        <LinkButton to={`?open=${row.id}`} size="small">
          {t("shell.action.open")}
          <span className="sr-only"> {row.owner}</span>
        </LinkButton>
      ),
    },
  ];
  return (
    <>
      <SampleSection name="TabLinks">
        <TabLinks
          label="TabLinks"
          tabs={[
            { to: "/ui", label: t("shell.nav.properties"), end: true },
            { to: "/ui/2", label: t("shell.nav.followUp"), count: "3", countLabel: "TabLinks" },
            { to: "/ui/3", label: t("shell.nav.guarantees") },
            { to: "/ui/4", label: t("shell.nav.invoices") },
          ]}
        />
      </SampleSection>
      <SampleSection name="FilterBar · DataTable · Pagination">
        <FilterBar searchLabel={t("shell.list.searchLabel")} keep={["rows"]}>
          <FilterSelect
            name="commune"
            label={t("shell.nav.communes")}
            all={t("shell.value.none")}
            options={[{ value: "wiltz", label: "Wiltz" }]}
          />
          <FilterDate name="from" label={t("forms.hint.date")} />
        </FilterBar>
        <Card flush>
          <DataTable
            caption={t("shell.list.results", { count: total })}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            defaultSort={{ column: "rent", direction: "descending" }}
            totals={{ rent: money(rows.reduce((sum, row) => sum + row.rentCents, 0n)) }}
            empty={
              <EmptyState title={t("shell.list.emptyTitle")}>
                <p>{t("shell.list.noMatch")}</p>
              </EmptyState>
            }
          />
          <Pagination page={page} pageSize={10} total={total} />
        </Card>
      </SampleSection>
    </>
  );
}
