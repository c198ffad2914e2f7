import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { actOnReferral, loadReferral } from "~/flow/refer-household.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { languageName, referrerName } from "~/modules/households/household-texts";
import { fullName } from "~/modules/intake/appointment";
import { isOpen } from "~/modules/intake/referral";
import { ReferralActForm } from "~/modules/intake/referral-forms";
import { DeclineReferral } from "~/modules/intake/ui/referral-acts";
import { ReferralState, UrgencyBadge } from "~/modules/intake/ui/referrals-table";
import { ScreenedNeed } from "~/modules/intake/ui/screened-need";
import { SlotForm } from "~/modules/intake/ui/slot-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { EmailLink } from "~/ui/email-link";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { PersonName } from "~/ui/person-name";
import { PhoneLink } from "~/ui/phone-link";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "referral:read");
  return loadReferral(viewer, requireId(params.referralId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "referral:take");
  const referralId = requireId(params.referralId);
  const form = await parseForm(request, ReferralActForm);
  if (!form.ok) return form.reply();
  const result = await actOnReferral(viewer, form.once, { referralId, form: form.value });
  if (!result.ok) {
    const fields = { slot_taken: "slot", slot_closed: "slot" };
    return form.refuse(result, "intake.referralRefused", fields);
  }
  return redirectWithToast(paths.referral(referralId), `intake.referralDone.${form.value.act}`);
}

export default function ReferralPage() {
  const { referral, identity, screened, mayTake, slots } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const { date } = useFormat();
  const name = fullName(identity);
  const mayAct = mayTake && isOpen(referral);
  const isScheduled = mayTake && referral.status === "scheduled" && referral.appointmentId;
  return (
    <>
      <PageHeader
        title={
          name ? (
            <PersonName>{name}</PersonName>
          ) : (
            (referral.householdCode ?? t("intake.value.persons", { count: referral.persons }))
          )
        }
        badge={<UrgencyBadge urgency={referral.urgency} />}
        lead={<ReferralState referral={referral} />}
        crumbs={[{ to: paths.referrals(), label: t("intake.referrals.title") }]}
        actions={
          mayAct ? (
            <LinkButton
              kind="primary"
              to={paths.newHouseholdOf({ kind: "referral", id: referral.id })}
            >
              {t("intake.desk.file")}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="min-w-0 space-y-6">
          <Card title={t("intake.referral.why")}>
            <p dir="auto" className="break-words whitespace-pre-line">
              {referral.need}
            </p>
            <div className="mt-4">
              <ScreenedNeed passages={screened} />
            </div>
          </Card>
          <Card title={t("intake.referral.household")}>
            <DefinitionList
              missing={t("intake.value.none")}
              items={[
                {
                  term: t("intake.field.phone"),
                  value: identity?.phone ? <PhoneLink number={identity.phone} /> : null,
                },
                {
                  term: t("intake.field.email"),
                  value: identity?.email ? <EmailLink address={identity.email} /> : null,
                },
                ...(identity?.keptApart
                  ? [{ term: t("alike.why"), value: identity.keptApart }]
                  : []),
                { term: t("intake.field.persons"), value: String(referral.persons) },
                {
                  term: t("intake.referral.languages"),
                  value: referral.languages.map((one) => t(languageName(one))).join(", "),
                  note: referral.interpreterNeeded ? t("intake.value.interpreter") : null,
                },
                { term: t("intake.referral.consentOn"), value: date(referral.consentOn) },
              ]}
            />
          </Card>
        </div>
        <div className="min-w-0 space-y-6">
          <Card title={t("intake.referral.sender")}>
            <DefinitionList
              missing={t("intake.value.none")}
              items={[
                {
                  term: t("intake.referral.referrer"),
                  value: referral.officeName ?? t(referrerName(referral.referrer)),
                },
                {
                  term: t("intake.referral.contact"),
                  value: <span dir="auto">{referral.contact}</span>,
                },
                {
                  term: t("intake.referral.receivedOn"),
                  value: date(referral.receivedOn),
                  note: isOpen(referral)
                    ? t("intake.referral.days", { count: referral.days })
                    : null,
                },
                {
                  term: t("intake.referral.state"),
                  value: <ReferralState referral={referral} />,
                  note: referral.reason ? <span dir="auto">{referral.reason}</span> : null,
                },
              ]}
            />
            {referral.householdId && referral.householdCode ? (
              <Link to={paths.household(referral.householdId)} className="prose-link">
                {referral.householdCode}
              </Link>
            ) : null}
            {isScheduled ? (
              <Link to={paths.appointment(referral.appointmentId ?? "")} className="prose-link">
                {t("intake.referral.toAppointment")}
              </Link>
            ) : null}
          </Card>
          {mayAct && referral.status === "received" ? (
            <Card title={t("intake.book.title")}>
              <SlotForm
                act="schedule"
                submit={t("intake.book.submit")}
                slots={slots}
                lastResult={lastResult}
              />
            </Card>
          ) : null}
          {mayAct ? (
            <Card title={t("intake.referral.decline")}>
              <DeclineReferral lastResult={lastResult} />
            </Card>
          ) : null}
        </div>
      </div>
    </>
  );
}
