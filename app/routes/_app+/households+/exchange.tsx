import type { LoaderFunctionArgs } from "@remix-run/node";

import { useTranslation } from "~/i18n/use-translation";
import { EXCHANGE_COLUMNS } from "~/modules/households/exchange-sheet";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "household:exchange");
  return null;
}

export default function ExchangePage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("exchange.title")}
        lead={t("exchange.lead")}
        crumbs={[{ to: paths.households(), label: t("households.list.title") }]}
        actions={
          <>
            <LinkButton kind="primary" to={paths.exchangeNeeds("csv")} reloadDocument>
              {t("exchange.csv")}
            </LinkButton>
            <LinkButton kind="secondary" to={paths.exchangeNeeds("json")} reloadDocument>
              {t("exchange.json")}
            </LinkButton>
          </>
        }
      />
      <Card title={t("exchange.columns")}>
        <DefinitionList
          missing=""
          items={EXCHANGE_COLUMNS.map((column) => ({
            term: column,
            value: t(`exchange.column.${column}`),
          }))}
        />
      </Card>
    </>
  );
}
