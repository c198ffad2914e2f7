import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { actOnAppointment, loadAppointment } from "~/flow/book-appointment.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { languageName } from "~/modules/households/household-texts";
import { fullName } from "~/modules/intake/appointment";
import { AppointmentActForm } from "~/modules/intake/appointment-forms";
import { clockTime } from "~/modules/intake/clock-time";
import { screenNeed } from "~/modules/intake/referral";
import { CancelAppointment } from "~/modules/intake/ui/appointment-acts";
import { WhoComes } from "~/modules/intake/ui/appointment-lines";
import { ScreenedNeed } from "~/modules/intake/ui/screened-need";
import { SlotForm } from "~/modules/intake/ui/slot-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Badge } from "~/ui/badge";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { EmailLink } from "~/ui/email-link";
import { PageHeader } from "~/ui/page-header";
import { PhoneLink } from "~/ui/phone-link";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "appointment:read");
  return loadAppointment(viewer, requireId(params.appointmentId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "appointment:book");
  const appointmentId = requireId(params.appointmentId);
  const form = await parseForm(request, AppointmentActForm);
  if (!form.ok) return form.reply();
  const result = await actOnAppointment(viewer, form.once, { appointmentId, form: form.value });
  if (!result.ok) {
    const fields = { slot_taken: "slot", slot_closed: "slot" };
    return form.refuse(result, "intake.appointmentRefused", fields);
  }
  return redirectWithToast(
    paths.appointment(result.appointmentId),
    `intake.appointmentDone.${form.value.act}`,
  );
}

export default function AppointmentPage() {
  const { appointment, identity, referralId, isOrphaned, slots } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const { date } = useFormat();
  const who = { ...appointment, name: fullName(identity) };
  const isBooked = appointment.status === "booked";
  return (
    <>
      <PageHeader
        title={t("intake.appointment.title", {
          date: date(appointment.on, "weekday"),
          time: clockTime(appointment.minute),
        })}
        badge={
          <Badge tone={isBooked ? "action" : "neutral"}>
            {t(`intake.appointmentStatus.${appointment.status}`)}
          </Badge>
        }
        lead={appointment.place}
        crumbs={[{ to: paths.appointments(), label: t("intake.appointments.title") }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="min-w-0 space-y-6">
          {isOrphaned ? (
            <Callout tone="attention" title={t("intake.appointments.toMove")}>
              <p>{t("intake.appointments.toMoveHint")}</p>
            </Callout>
          ) : null}
          <Card title={t("intake.book.who")}>
            <DefinitionList
              missing={t("intake.value.none")}
              items={[
                {
                  term: t("intake.field.who"),
                  value: appointment.householdId ? (
                    <Link to={paths.household(appointment.householdId)} className="prose-link">
                      <WhoComes appointment={who} />
                    </Link>
                  ) : (
                    <WhoComes appointment={who} />
                  ),
                },
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
                {
                  term: t("intake.field.language"),
                  value: appointment.language ? t(languageName(appointment.language)) : null,
                  note: appointment.interpreterNeeded ? t("intake.value.interpreter") : null,
                },
                {
                  term: t("intake.field.persons"),
                  value: appointment.persons ? String(appointment.persons) : null,
                },
                {
                  term: t("intake.field.note"),
                  value: appointment.note ? <span dir="auto">{appointment.note}</span> : null,
                },
              ]}
            />
            {referralId ? (
              <p className="mt-3">
                <Link to={paths.referral(referralId)} className="prose-link">
                  {t("intake.appointment.toReferral")}
                </Link>
              </p>
            ) : null}
          </Card>
          <ScreenedNeed passages={screenNeed(appointment.note ?? "")} />
        </div>
        {isBooked ? (
          <div className="min-w-0 space-y-6">
            <Card title={t("intake.appointment.move")}>
              <SlotForm
                act="reschedule"
                submit={t("intake.appointment.moveSubmit")}
                slots={slots}
                lastResult={lastResult}
              />
            </Card>
            <Card title={t("intake.appointment.cancel")}>
              <CancelAppointment ofReferral={referralId !== null} lastResult={lastResult} />
            </Card>
          </div>
        ) : null}
      </div>
    </>
  );
}
