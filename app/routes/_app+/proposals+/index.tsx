import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadProposals } from "~/flow/load-proposals.server";
import { useTranslation } from "~/i18n/use-translation";
import { PROPOSAL_STATUSES } from "~/modules/matching/proposal";
import { PROPOSAL_OWNERS, PROPOSAL_SORTS } from "~/modules/matching/proposal-list";
import { ProposalCards } from "~/modules/matching/ui/proposal-cards";
import { ProposalsTable } from "~/modules/matching/ui/proposals-table";
import { requirePermission } from "~/modules/people/require-permission.server";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { paths } from "~/paths";
import { readChoice, readPage, readWords } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { readSort } from "~/ui/sort";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:read");
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const asked = {
    words: readWords(searchParams),
    status: readChoice(searchParams, "status", PROPOSAL_STATUSES),
    scheme: readChoice(searchParams, "scheme", SCHEME_KEYS),
    mine: readChoice(searchParams, "whose", PROPOSAL_OWNERS) === "mine",
    sort: readSort(searchParams, PROPOSAL_SORTS),
  };
  const found = await loadProposals(viewer, asked, page);
  return { found, role: viewer.role, page: page.page, pageSize: page.size };
}

export default function ProposalsPage() {
  const { found, role, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  if (found.kind === "cards") {
    return (
      <>
        <PageHeader
          title={t("matching.proposals.title")}
          lead={t("matching.proposals.leadLandlord", { count: found.waiting })}
        />
        {found.total > 0 ? (
          <>
            <ProposalCards rows={found.rows} />
            {found.total > pageSize ? (
              <Pagination page={page} pageSize={pageSize} total={found.total} />
            ) : null}
          </>
        ) : (
          <Card>
            <EmptyState
              title={t("matching.proposals.emptyTitle")}
              actions={
                <LinkButton to={paths.dwellings()}>{t("shell.nav.myProperties")}</LinkButton>
              }
            >
              {t("matching.proposals.emptyLandlord")}
            </EmptyState>
          </Card>
        )}
      </>
    );
  }
  return (
    <>
      <PageHeader title={t("matching.proposals.title")} lead={t("matching.proposals.leadStaff")} />
      <div className="space-y-4">
        <FilterBar searchLabel={t("matching.proposals.search")}>
          <FilterSelect
            name="status"
            label={t("matching.proposals.status")}
            all={t("matching.filter.any")}
            options={PROPOSAL_STATUSES.map((value) => ({
              value,
              label: t(`matching.proposal.${value}`),
            }))}
          />
          <FilterSelect
            name="scheme"
            label={t("matching.filter.scheme")}
            all={t("matching.filter.anyScheme")}
            options={SCHEME_KEYS.map((value) => ({ value, label: t(`schemes.name.${value}`) }))}
          />
          {role === "caseworker" ? (
            <FilterSelect
              name="whose"
              label={t("matching.proposals.whose")}
              all={t("matching.proposals.team")}
              options={[{ value: "mine", label: t("matching.proposals.mine") }]}
            />
          ) : null}
        </FilterBar>
        <Card flush>
          <ProposalsTable rows={found.rows} />
          <Pagination page={page} pageSize={pageSize} total={found.total} />
        </Card>
      </div>
    </>
  );
}
