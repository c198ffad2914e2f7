import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadHouseholdNeed } from "~/flow/load-household-need.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ComingChanges } from "~/modules/households/ui/coming-changes";
import { NeedDateForm } from "~/modules/households/ui/need-date-form";
import { NeedOfDay } from "~/modules/households/ui/need-of-day";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { requireId } from "~/platform/http/require-id";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:read");
  const asked = new URL(request.url).searchParams.get("on");
  return loadHouseholdNeed(viewer, requireId(params.householdId), asked);
}

export default function HouseholdNeedPage() {
  const page = useLoaderData<typeof loader>();
  const { id, code, question, bounds, ownCount, today, other, changes } = page;
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <>
      <PageHeader
        title={t("households.needs-on.title", { code })}
        lead={t("households.needs-on.lead")}
        crumbs={[
          { to: paths.households(), label: t("households.list.title") },
          { to: paths.household(id), label: code },
        ]}
      />
      <div className="space-y-6">
        <NeedDateForm question={question} bounds={bounds} />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          {other ? (
            <NeedOfDay
              need={other}
              title={t("households.needs-on.on", { date: date(other.on) })}
              ownCount={ownCount}
              comparedWith={today.computed.bedrooms}
            />
          ) : null}
          <NeedOfDay
            need={today}
            title={t("households.needs-on.today", { date: date(today.on) })}
            ownCount={ownCount}
            comparedWith={null}
          />
        </div>
        <ComingChanges householdId={id} changes={changes} />
      </div>
    </>
  );
}
