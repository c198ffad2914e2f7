import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadNewHousehold } from "~/flow/load-new-household.server";
import { lookForAlike } from "~/flow/look-for-alike.server";
import { recordHousehold } from "~/flow/record-household.server";
import { useTranslation } from "~/i18n/use-translation";
import { changeHouseholdForm } from "~/modules/households/household-form";
import { newPeople } from "~/modules/households/typed-people";
import { HouseholdFormView } from "~/modules/households/ui/household-form-view";
import { readOrigin } from "~/modules/intake/origin";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { PageHeader } from "~/ui/page-header";

const originOf = (request: Request) => readOrigin(new URL(request.url).searchParams);

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:create");
  const page = await loadNewHousehold(viewer, originOf(request));
  if (page.householdId) throw redirect(paths.household(page.householdId));
  return page;
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "household:create");
  const form = await parseForm(request, changeHouseholdForm(today()));
  if (!form.ok) return form.reply();
  const origin = originOf(request);
  const typed = form.value.keptApart ? [] : newPeople(form.value.members);
  const alike = await lookForAlike(viewer, typed, { origin });
  if (alike.length > 0) return form.refuseWith("alike.refused.found", { alike });
  const result = await recordHousehold(viewer, form.once, form.value, origin);
  if (!result.ok) return form.refuse(result, "households.refused");
  return redirectWithToast(paths.household(result.householdId), "households.recorded");
}

export default function NewHouseholdPage() {
  const { communes, today: day, defaultValue } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={t("households.form.newTitle")}
        lead={t("households.form.newLead")}
        crumbs={[{ to: paths.households(), label: t("households.list.title") }]}
      />
      <HouseholdFormView
        id="record-household"
        today={day}
        communes={communes}
        lastResult={lastResult}
        submit={t("households.form.submit")}
        defaultValue={defaultValue}
      />
    </>
  );
}
