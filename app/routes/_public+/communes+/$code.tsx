import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { getCommune } from "~/modules/communes/load-communes.server";
import { CommuneFactsList } from "~/modules/communes/ui/commune-facts-list";
import { CommuneLinks } from "~/modules/communes/ui/commune-links";
import { NeighbourMap } from "~/modules/communes/ui/neighbour-map";
import { OfficeCard } from "~/modules/communes/ui/office-card";
import { TransportCard } from "~/modules/communes/ui/transport-card";
import { findSignedIn } from "~/modules/people/find-signed-in.server";
import { paths } from "~/paths";
import { describedHead } from "~/platform/http/page-description";
import { describePage } from "~/platform/http/page-description.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await findSignedIn(request);
  const record = await getCommune(params.code);
  const { name, canton } = record.commune;
  return {
    ...record,
    head: describePage(request, person?.language, (t) => ({
      page: name,
      description: t("communes.page.description", { name, canton }),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => describedHead(data?.head);

export default function CommunePage() {
  const { commune, office, served, neighbours, areas, territory, transport } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={commune.name}
        lead={t("communes.page.lead", { canton: commune.canton })}
        crumbs={[
          { to: paths.landing(), label: t("shell.nav.home") },
          { to: paths.communes(), label: t("communes.list.title") },
        ]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="space-y-6">
          <OfficeCard
            communeCode={commune.code}
            communeName={commune.name}
            office={office}
            served={served}
            territory={territory}
          />
          <Card title={t("communes.page.facts")}>
            <CommuneFactsList commune={commune} />
          </Card>
        </div>
        <div className="space-y-6">
          <Card title={t("communes.page.place")}>
            <NeighbourMap commune={commune} areas={areas} stops={transport?.stops ?? []}>
              <h3 className="font-semibold">{t("communes.page.neighbours")}</h3>
              <CommuneLinks communes={neighbours} />
            </NeighbourMap>
          </Card>
          <TransportCard commune={commune} transport={transport} />
        </div>
      </div>
    </>
  );
}
