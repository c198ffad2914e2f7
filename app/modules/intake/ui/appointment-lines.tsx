import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { languageName } from "~/modules/households/household-texts";
import { paths } from "~/paths";
import { PersonName } from "~/ui/person-name";

import type { Appointment } from "../appointment";
import { clockTime } from "../clock-time";

/** An appointment with who comes. */
export interface AppointmentLine extends Appointment {
  name: string | null;
  householdCode: string | null;
}

/** Appointments one below the other; each leads to its page. @param withDay the day stands at each of them. */
export function AppointmentLines({
  appointments,
  withDay = false,
}: {
  appointments: readonly AppointmentLine[];
  withDay?: boolean;
}) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <ul className="divide-y divide-line">
      {appointments.map((appointment) => (
        <li key={appointment.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2">
          <span className="figures font-medium">
            {withDay ? `${date(appointment.on, "short")} ` : null}
            {clockTime(appointment.minute)}
          </span>
          <Link
            to={paths.appointment(appointment.id)}
            className="prose-link inline-flex min-h-6 min-w-0 items-center"
          >
            <WhoComes appointment={appointment} />
          </Link>
          <span className="text-sm text-ink-soft">
            {[
              appointment.language ? t(languageName(appointment.language)) : null,
              appointment.interpreterNeeded ? t("intake.value.interpreter") : null,
              appointment.persons
                ? t("intake.value.persons", { count: appointment.persons })
                : null,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The name, the code of the household, or that the name is forgotten. */
export function WhoComes({
  appointment,
}: {
  appointment: Pick<AppointmentLine, "name" | "householdCode">;
}) {
  const { t } = useTranslation();
  const { name, householdCode } = appointment;
  if (name) return <PersonName>{name}</PersonName>;
  return <>{householdCode ?? t("intake.value.nameForgotten")}</>;
}
