import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { lookForAlike } from "~/flow/look-for-alike.server";
import { loadReferralForm, referHousehold } from "~/flow/refer-household.server";
import { useTranslation } from "~/i18n/use-translation";
import { namedPerson } from "~/modules/households/typed-people";
import { recordReferralForm, sendReferralForm } from "~/modules/intake/referral-forms";
import { RecordReferral, SendReferral } from "~/modules/intake/ui/referral-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { may } from "~/modules/people/viewer";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "referral:create");
  return loadReferralForm(viewer);
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "referral:create");
  const isStaff = may(viewer, "referral:take");
  const form = isStaff
    ? await parseForm(request, recordReferralForm(today()))
    : await parseForm(request, sendReferralForm(today()));
  if (!form.ok) return form.reply();
  const { keptApart, givenName, familyName } = form.value;
  const alike = keptApart ? [] : await lookForAlike(viewer, [namedPerson(givenName, familyName)]);
  if (alike.length > 0) return form.refuseWith("alike.refused.found", { alike });
  const result = await referHousehold(viewer, form.once, form.value);
  if (!result.ok) return form.refuse(result, "intake.referralRefused");
  const done = isStaff ? "intake.referralDone.record" : "intake.referralDone.send";
  return redirectWithToast(paths.referral(result.referralId), done);
}

export default function NewReferralPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const words = page.mayTake ? "house" : "office";
  const Form = page.mayTake ? RecordReferral : SendReferral;
  return (
    <>
      <PageHeader
        title={t(`intake.referrals.new.${words}`)}
        lead={t("intake.referral.newLead")}
        crumbs={[{ to: paths.referrals(), label: t("intake.referrals.title") }]}
      />
      <Card>
        <Form {...page} lastResult={lastResult} />
      </Card>
    </>
  );
}
