import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { bookAppointment, loadFreeSlots } from "~/flow/book-appointment.server";
import { lookForAlike } from "~/flow/look-for-alike.server";
import { useTranslation } from "~/i18n/use-translation";
import { namedPerson } from "~/modules/households/typed-people";
import { BookAppointmentForm } from "~/modules/intake/appointment-forms";
import { BookAppointment } from "~/modules/intake/ui/book-appointment-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "appointment:book");
  return loadFreeSlots(viewer);
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "appointment:book");
  const form = await parseForm(request, BookAppointmentForm);
  if (!form.ok) return form.reply();
  const { keptApart, householdCode, givenName, familyName } = form.value;
  const typed = keptApart || householdCode ? [] : [namedPerson(givenName, familyName)];
  const alike = await lookForAlike(viewer, typed);
  if (alike.length > 0) return form.refuseWith("alike.refused.found", { alike });
  const result = await bookAppointment(viewer, form.once, form.value);
  if (!result.ok) {
    return form.refuse(result, "intake.appointmentRefused", {
      ...{ slot_taken: "slot", slot_closed: "slot", household_unknown: "householdCode" },
    });
  }
  return redirectWithToast(paths.appointment(result.appointmentId), "intake.book.done");
}

export default function NewAppointmentPage() {
  const { slots } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("intake.book.title")}
        lead={t("intake.book.lead")}
        crumbs={[{ to: paths.appointments(), label: t("intake.appointments.title") }]}
      />
      <Card>
        <BookAppointment slots={slots} lastResult={useActionData<typeof action>()} />
      </Card>
    </>
  );
}
