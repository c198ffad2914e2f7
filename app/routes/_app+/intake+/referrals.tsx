import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadReferrals } from "~/flow/refer-household.server";
import { useTranslation } from "~/i18n/use-translation";
import { IntakeTabs } from "~/modules/intake/ui/intake-tabs";
import { ReferralsTable } from "~/modules/intake/ui/referrals-table";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "referral:read");
  return loadReferrals(viewer);
}

export default function ReferralsPage() {
  const { open, settled, mayTake } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const words = mayTake ? "house" : "office";
  const newButton = (
    <LinkButton kind="primary" to={paths.newReferral()}>
      {t(`intake.referrals.new.${words}`)}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t("intake.referrals.title")}
        lead={t(`intake.referrals.lead.${words}`)}
        actions={newButton}
      />
      {mayTake ? <IntakeTabs /> : null}
      <div className="space-y-6">
        <Card flush>
          <ReferralsTable
            caption={t("intake.referrals.open")}
            rows={open}
            empty={
              <EmptyState title={t("intake.referrals.noneTitle")} actions={newButton}>
                {t(`intake.referrals.none.${words}`)}
              </EmptyState>
            }
          />
        </Card>
        {settled.length > 0 ? (
          <Card flush>
            <ReferralsTable caption={t("intake.referrals.settled")} rows={settled} empty={null} />
          </Card>
        ) : null}
      </div>
    </>
  );
}
