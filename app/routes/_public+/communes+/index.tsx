import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { CANTONS } from "~/modules/communes/commune";
import { LEAST_TOLD } from "~/modules/communes/commune-facts";
import {
  COMMUNE_SORTS,
  meantCommune,
  officesOf,
  selectCommunes,
  SHADES,
} from "~/modules/communes/commune-list";
import { loadCommunes } from "~/modules/communes/load-communes.server";
import { CommuneMap } from "~/modules/communes/ui/commune-map";
import { CommunesTable } from "~/modules/communes/ui/communes-table";
import { findSignedIn } from "~/modules/people/find-signed-in.server";
import { paths } from "~/paths";
import { describedHead } from "~/platform/http/page-description";
import { describePage } from "~/platform/http/page-description.server";
import { readChoice, readWords } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { PageHeader } from "~/ui/page-header";
import { readSort } from "~/ui/sort";

const LIST_ID = "list";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findSignedIn(request);
  const { searchParams } = new URL(request.url);
  const words = readWords(searchParams);
  const { communes, areas } = await loadCommunes();
  const meant = searchParams.has("go") ? meantCommune(communes, words) : null;
  if (meant) throw redirect(paths.commune(meant.code));
  const offices = officesOf(communes);
  const rows = selectCommunes(communes, {
    words,
    canton: readChoice(searchParams, "canton", CANTONS),
    officeId: readChoice(
      searchParams,
      "office",
      offices.map(({ value }) => value),
    ),
    sort: readSort(searchParams, COMMUNE_SORTS),
  });
  return {
    ...{ rows, areas, offices, total: communes.length },
    shade: readChoice(searchParams, "shade", SHADES) ?? "homes",
    head: describePage(request, person?.language, (t) => ({
      page: t("communes.list.title"),
      description: t("communes.list.lead", { count: communes.length }),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => describedHead(data?.head);

export default function CommunesPage() {
  const { rows, areas, offices, total, shade } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const cantons = [...CANTONS].sort((one, two) => one.localeCompare(two, "fr"));
  return (
    <>
      <PageHeader
        title={t("communes.list.title")}
        lead={t("communes.list.lead", { count: total })}
        crumbs={[{ to: paths.landing(), label: t("shell.nav.home") }]}
      />
      <div className="space-y-6">
        <FilterBar searchLabel={t("communes.list.search")}>
          <FilterSelect
            name="canton"
            label={t("communes.field.canton")}
            all={t("communes.list.allCantons")}
            options={cantons.map((canton) => ({ value: canton, label: canton }))}
          />
          <FilterSelect
            name="office"
            label={t("communes.field.office")}
            all={t("communes.list.allOffices")}
            options={offices}
          />
          <FilterSelect
            name="shade"
            label={t("communes.shade.label")}
            all={t("communes.shade.homes")}
            options={[
              { value: "population", label: t("communes.shade.population") },
              { value: "departures", label: t("communes.field.departures") },
            ]}
          />
        </FilterBar>
        <div className="grid items-start gap-6 lg:grid-cols-[5fr_8fr]">
          <div className="lg:sticky lg:top-4">
            <CommuneMap
              label={t(`communes.map.${shade}`)}
              areas={areas}
              communes={rows}
              shade={shade}
              className="h-96 lg:h-136"
            >
              <a href={`#${LIST_ID}`} className="prose-link inline-block py-1">
                {t("shell.map.asList")}
              </a>
            </CommuneMap>
          </div>
          <div id={LIST_ID} className="min-w-0 space-y-2">
            <p role="status" className="figures text-sm text-ink-soft">
              {t("communes.list.found", { count: rows.length })}
            </p>
            <Card flush>
              <CommunesTable rows={rows} withDepartures={shade === "departures"} />
            </Card>
            <p className="text-sm text-ink-soft">
              {t("communes.list.note", { least: LEAST_TOLD })}
            </p>
          </div>
        </div>
      </div>
    </>
  );
}
