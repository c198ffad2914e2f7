import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { readEventFilter } from "~/modules/audit/audit-log";
import { findEventEntities, findEvents } from "~/modules/audit/find-events.server";
import { getChainState } from "~/modules/audit/get-chain-state.sql.server";
import { ChainStateCallout } from "~/modules/audit/ui/chain-state-callout";
import { useAuditName } from "~/modules/audit/ui/use-audit-name";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { readPage } from "~/platform/list-page";
import { sqlAsViewer } from "~/platform/sql.server";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterDate, FilterSelect } from "~/ui/filter-bar";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { PersonName } from "~/ui/person-name";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "audit:read");
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const filter = readEventFilter(searchParams);
  const found = await readAsViewer(viewer, async (tx) => ({
    ...(await findEvents(tx, filter, page)),
    entities: await findEventEntities(tx),
  }));
  const chain = await sqlAsViewer(viewer, getChainState);
  return { ...found, chain, page: page.page, pageSize: page.size };
}

export default function AuditPage() {
  const { rows, total, entities, chain, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  const name = useAuditName();
  return (
    <>
      <PageHeader title={t("shell.nav.audit")} lead={t("audit.lead")} />
      <div className="space-y-5">
        <ChainStateCallout chain={chain} />
        <FilterBar searchLabel={t("audit.search")} keep={["actor"]}>
          <FilterSelect
            name="entity"
            label={t("audit.field.entity")}
            all={t("audit.all")}
            options={entities.map((value) => ({ value, label: name("entity", value) }))}
          />
          <FilterDate name="from" label={t("audit.field.from")} />
          <FilterDate name="to" label={t("audit.field.to")} />
        </FilterBar>
        <Card flush>
          <DataTable
            caption={t("shell.nav.audit")}
            hiddenCaption
            rows={rows}
            rowKey={(row) => String(row.seq)}
            empty={<EmptyState title={t("audit.noneTitle")}>{t("audit.none")}</EmptyState>}
            columns={[
              {
                id: "action",
                header: t("audit.field.action"),
                isRowHeader: true,
                cell: (row) =>
                  t("audit.event", {
                    entity: name("entity", row.entity),
                    action: name("action", row.action),
                  }),
              },
              {
                id: "at",
                header: t("audit.field.at"),
                cell: (row) => (
                  <span className="figures whitespace-nowrap">{dateTime(row.at, "short")}</span>
                ),
              },
              {
                id: "actor",
                header: t("audit.field.actor"),
                cell: (row) =>
                  row.actor ? (
                    <Link to={paths.auditOf(row.actor.id)} className="prose-link">
                      {row.actor.name ? (
                        <PersonName>{row.actor.name}</PersonName>
                      ) : (
                        <Identifier>{row.actor.id}</Identifier>
                      )}
                    </Link>
                  ) : (
                    t("audit.system")
                  ),
              },
              {
                id: "role",
                header: t("audit.field.role"),
                cell: (row) => name("role", row.role ?? ""),
              },
              {
                id: "thing",
                header: t("audit.field.entityId"),
                cell: (row) => (
                  <>
                    {row.entityId ? <Identifier>{row.entityId}</Identifier> : null}
                    {row.fields.length > 0 ? (
                      <p className="text-sm text-ink-soft">
                        {t("audit.fields", {
                          fields: row.fields.map((field) => name("changed", field)).join(", "),
                        })}
                      </p>
                    ) : null}
                  </>
                ),
              },
              {
                id: "seq",
                header: t("audit.field.seq"),
                align: "end",
                cell: (row) => <span className="figures">{String(row.seq)}</span>,
              },
            ]}
          />
          {total > 0 ? <Pagination page={page} pageSize={pageSize} total={total} /> : null}
        </Card>
      </div>
    </>
  );
}

/** The beginning of an identifier tells two rows apart; the whole of it is in the title. */
function Identifier({ children }: { children: string }) {
  return (
    <code title={children} className="text-sm">
      {children.slice(0, 8)}
    </code>
  );
}
