import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadAppointments } from "~/flow/book-appointment.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { clockTime } from "~/modules/intake/clock-time";
import { AppointmentLines } from "~/modules/intake/ui/appointment-lines";
import { IntakeTabs } from "~/modules/intake/ui/intake-tabs";
import { requirePermission } from "~/modules/people/require-permission.server";
import { SourceStatusBadge } from "~/modules/schemes/ui/source-note";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "appointment:read");
  return loadAppointments(viewer);
}

export default function AppointmentsPage() {
  const { toMove, days, keeping } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <>
      <PageHeader
        title={t("intake.appointments.title")}
        lead={
          <>
            {t("intake.appointments.lead", { count: keeping.days })}{" "}
            <SourceStatusBadge status={keeping.status} />
          </>
        }
        actions={
          <LinkButton kind="primary" to={paths.newAppointment()}>
            {t("intake.appointments.new")}
          </LinkButton>
        }
      />
      <IntakeTabs />
      <div className="space-y-6">
        {toMove.length > 0 ? (
          <Callout tone="attention" title={t("intake.appointments.toMove")}>
            <p>{t("intake.appointments.toMoveHint")}</p>
            <AppointmentLines appointments={toMove} withDay />
          </Callout>
        ) : null}
        {days.length === 0 ? (
          <EmptyState title={t("intake.permanences.noneTitle")}>
            {t("intake.permanences.none")}
          </EmptyState>
        ) : null}
        <div className="grid items-start gap-6 lg:grid-cols-2">
          {days.map((day) => (
            <Card
              key={`${day.on} ${day.permanenceId}`}
              title={t("intake.appointments.day", {
                date: date(day.on, "weekday"),
                from: clockTime(day.fromMinute),
                to: clockTime(day.toMinute),
              })}
            >
              <p className="text-sm text-ink-soft">
                {day.place} · {t("intake.appointments.free", { count: day.free })}
              </p>
              <AppointmentLines appointments={day.appointments} />
            </Card>
          ))}
        </div>
      </div>
    </>
  );
}
