import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { keepPermanences, loadPermanences } from "~/flow/keep-permanences.server";
import { useTranslation } from "~/i18n/use-translation";
import { permanenceActForm } from "~/modules/intake/permanence-forms";
import { AddPermanence } from "~/modules/intake/ui/add-permanence";
import { ClosuresCard } from "~/modules/intake/ui/closures-card";
import { ComingDays } from "~/modules/intake/ui/coming-days";
import { IntakeTabs } from "~/modules/intake/ui/intake-tabs";
import { PermanenceList } from "~/modules/intake/ui/permanence-list";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "permanence:read");
  return loadPermanences(viewer);
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "permanence:update");
  const form = await parseForm(request, permanenceActForm(today()));
  if (!form.ok) return form.reply();
  const result = await keepPermanences(viewer, form.once, form.value);
  if (!result.ok) return form.refuse(result, "intake.permanenceRefused");
  return redirectWithToast(paths.permanences(), `intake.permanenceDone.${form.value.act}`);
}

export default function PermanencesPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("intake.permanences.title")} lead={t("intake.permanences.lead")} />
      <IntakeTabs />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(20rem,2fr)]">
        <div className="min-w-0 space-y-6">
          <PermanenceList {...page} lastResult={lastResult} />
          {page.mayUpdate ? (
            <Card title={t("intake.permanences.add")}>
              <AddPermanence
                key={page.permanences.length}
                today={page.today}
                place={page.permanences[0]?.place}
                lastResult={lastResult}
              />
            </Card>
          ) : null}
        </div>
        <div className="min-w-0 space-y-6">
          <ComingDays days={page.days} />
          <ClosuresCard {...page} lastResult={lastResult} />
        </div>
      </div>
    </>
  );
}
