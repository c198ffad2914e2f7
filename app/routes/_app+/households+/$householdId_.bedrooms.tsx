import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadBedroomCount } from "~/flow/load-household-need.server";
import { overrideBedrooms } from "~/flow/record-household.server";
import { useTranslation } from "~/i18n/use-translation";
import { BedroomCountForm } from "~/modules/households/bedroom-count-form";
import { ComputeBedrooms, FixBedrooms } from "~/modules/households/ui/bedroom-count-form";
import { BedroomLines } from "~/modules/households/ui/bedroom-lines";
import { OwnCountNote } from "~/modules/households/ui/own-count-note";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  return loadBedroomCount(viewer, requireId(params.householdId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  const form = await parseForm(request, BedroomCountForm);
  if (!form.ok) return form.reply();
  const householdId = requireId(params.householdId);
  const result = await overrideBedrooms(viewer, form.once, { householdId, form: form.value });
  if (!result.ok) return form.refuse(result, "households.refused");
  return redirectWithToast(
    paths.household(householdId),
    form.value.act === "fix" ? "households.own-count.done" : "households.own-count.takenBack",
  );
}

export default function HouseholdBedroomsPage() {
  const { id, code, version, need, own } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const lastResult = useActionData<typeof action>();
  const { bedrooms, lines } = need.computed;
  return (
    <>
      <PageHeader
        title={t("households.own-count.title", { code })}
        lead={t("households.own-count.lead")}
        crumbs={[
          { to: paths.households(), label: t("households.list.title") },
          { to: paths.household(id), label: code },
        ]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(17rem,1fr)]">
        <div className="min-w-0 space-y-8">
          {own ? (
            <section className="space-y-4">
              <OwnCountNote own={own} computed={bedrooms} />
              <ComputeBedrooms version={version} lastResult={lastResult} />
            </section>
          ) : null}
          <section className="space-y-4">
            <h2 className="text-lg font-semibold">
              {t(own ? "households.own-count.other" : "households.own-count.own")}
            </h2>
            <FixBedrooms
              version={version}
              bedrooms={own?.bedrooms ?? bedrooms}
              reason={own?.reason ?? null}
              lastResult={lastResult}
            />
          </section>
        </div>
        <Card title={t("households.own-count.byRule", { count: bedrooms })}>
          <BedroomLines lines={lines} persons={need.persons} />
        </Card>
      </div>
    </>
  );
}
