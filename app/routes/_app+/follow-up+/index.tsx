import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { loadTasks } from "~/flow/load-tasks.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { bucketOf, TASK_BUCKETS } from "~/modules/follow-up/follow-up-task";
import { STEP_DOMAINS } from "~/modules/follow-up/follow-up-template";
import { TaskBuckets } from "~/modules/follow-up/ui/task-buckets";
import { useTaskTitle } from "~/modules/follow-up/ui/use-task-title";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { readChoice, readPage } from "~/platform/list-page";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "task:read");
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const asked = {
    bucket: readChoice(searchParams, "bucket", TASK_BUCKETS),
    domain: readChoice(searchParams, "domain", STEP_DOMAINS),
    everyone: searchParams.get("whose") === "everyone",
  };
  const found = await loadTasks(viewer, asked, page);
  return { ...found, bucket: asked.bucket, page: page.page, pageSize: page.size };
}

export default function MyDayPage() {
  const { rows, total, counts, today, bucket, canChooseWhose, page, pageSize } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const titleOf = useTaskTitle();
  return (
    <>
      <PageHeader
        title={t("follow-up.list.title")}
        lead={`${format.date(today, "weekday")} · ${t("follow-up.list.lead")}`}
      />
      <TaskBuckets counts={counts} current={bucket} />
      {bucket === null ? (
        <p className="mb-4 text-ink-soft">
          {t("follow-up.list.dueOnly")}{" "}
          <Link to={`${paths.tasks()}?bucket=later`} className="prose-link">
            {t("follow-up.list.seeLater")}
          </Link>
        </p>
      ) : null}
      <div className="space-y-4">
        <FilterBar keep={["bucket"]}>
          <FilterSelect
            name="domain"
            label={t("follow-up.list.domain")}
            all={t("follow-up.list.all")}
            options={STEP_DOMAINS.map((value) => ({
              value,
              label: t(`follow-up.domain.${value}`),
            }))}
          />
          {canChooseWhose ? (
            <FilterSelect
              name="whose"
              label={t("follow-up.list.whose")}
              all={t("follow-up.list.mine")}
              options={[{ value: "everyone", label: t("follow-up.list.everyone") }]}
            />
          ) : null}
        </FilterBar>
        <Card flush>
          <DataTable
            caption={t("follow-up.list.caption")}
            rows={rows}
            rowKey={(row) => row.id}
            empty={
              <EmptyState title={t("follow-up.list.emptyTitle")}>
                {t("follow-up.list.empty")}
              </EmptyState>
            }
            columns={[
              {
                id: "due",
                header: t("follow-up.field.due"),
                cell: (row) => (
                  <Badge tone={bucketOf(row.dueOn, today) === "overdue" ? "danger" : "neutral"}>
                    {format.date(row.dueOn, "short")}
                  </Badge>
                ),
              },
              {
                id: "step",
                header: t("follow-up.field.step"),
                isRowHeader: true,
                cell: (row) => (
                  <span className="inline-flex flex-wrap items-center gap-2">
                    <Link to={paths.task(row.id)} className="prose-link">
                      {titleOf(row)}
                    </Link>
                    {row.coveredFor ? (
                      <Badge>{t("caseload.coverFor", { name: row.coveredFor })}</Badge>
                    ) : null}
                  </span>
                ),
              },
              {
                id: "tenancy",
                header: t("follow-up.field.tenancy"),
                cell: (row) =>
                  row.tenancy && row.tenancyId ? (
                    <Link to={paths.tenancy(row.tenancyId)} className="prose-link">
                      {`${row.tenancy.code} · ${row.tenancy.communeName}`}
                    </Link>
                  ) : null,
              },
              {
                id: "domain",
                header: t("follow-up.field.domain"),
                cell: (row) => t(`follow-up.domain.${row.domain}`),
              },
              {
                id: "weight",
                header: t("follow-up.field.weight"),
                cell: (row) => t(`follow-up.weight.${row.duty ? "duty" : "advice"}`),
              },
            ]}
          />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Card>
      </div>
    </>
  );
}
