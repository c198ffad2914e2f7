import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadHouseholdForm } from "~/flow/load-household.server";
import { lookForAlike } from "~/flow/look-for-alike.server";
import { changeHousehold } from "~/flow/record-household.server";
import { useTranslation } from "~/i18n/use-translation";
import { changeHouseholdForm } from "~/modules/households/household-form";
import { newPeople } from "~/modules/households/typed-people";
import { HouseholdFormView } from "~/modules/households/ui/household-form-view";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  return loadHouseholdForm(viewer, requireId(params.householdId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  const form = await parseForm(request, changeHouseholdForm(today()));
  if (!form.ok) return form.reply();
  const householdId = requireId(params.householdId);
  const typed = form.value.keptApart ? [] : newPeople(form.value.members);
  const alike = await lookForAlike(viewer, typed, { householdId });
  if (alike.length > 0) return form.refuseWith("alike.refused.found", { alike });
  const version = form.value.version ?? 0;
  const change = { householdId, version, form: form.value };
  const result = await changeHousehold(viewer, form.once, change);
  if (!result.ok) return form.refuse(result, "households.refused");
  return redirectWithToast(paths.household(householdId), "households.changed");
}

export default function EditHouseholdPage() {
  const { id, code, communes, defaultValue, today: day } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={t("households.form.editTitle", { code })}
        lead={t("households.form.editLead")}
        crumbs={[
          { to: paths.households(), label: t("households.list.title") },
          { to: paths.household(id), label: code },
        ]}
      />
      <HouseholdFormView
        id={`change-household-${defaultValue.version}`}
        today={day}
        communes={communes}
        lastResult={lastResult}
        submit={t("households.form.save")}
        defaultValue={defaultValue}
      />
    </>
  );
}
