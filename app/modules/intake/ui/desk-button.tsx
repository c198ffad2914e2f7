import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";

import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { ArriveForm, KnownForm, LeaveForm, MissForm, WaitForm } from "../arrival-forms";

const OF_APPOINTMENT = { arrive: ArriveForm, miss: MissForm } as const;
const OF_ARRIVAL = { wait: WaitForm, leave: LeaveForm, known: KnownForm } as const;

interface ButtonProps {
  id: string;
  lastResult: SubmissionResult<string[]> | undefined;
  kind?: "primary" | "secondary" | "quiet";
  children: ReactNode;
}

/** One act on an appointment of the day, without anything to fill in. */
export function AppointmentButton(props: ButtonProps & { act: keyof typeof OF_APPOINTMENT }) {
  const { act, id, lastResult, kind = "secondary", children } = props;
  const values = { act, appointmentId: id };
  const [form, fields] = useActionForm({
    id: `${act}-${id}`,
    schema: OF_APPOINTMENT[act],
    lastResult: ownResult(lastResult, values),
    defaultValue: values,
  });
  return (
    <ActionForm form={form} className="space-y-2">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.appointmentId} />
      <SubmitButton formId={form.id} kind={kind} size="small">
        {children}
      </SubmitButton>
    </ActionForm>
  );
}

/** One act on somebody who is there, without anything to fill in. */
export function ArrivalButton(props: ButtonProps & { act: keyof typeof OF_ARRIVAL }) {
  const { act, id, lastResult, kind = "secondary", children } = props;
  const values = { act, arrivalId: id };
  const [form, fields] = useActionForm({
    id: `${act}-${id}`,
    schema: OF_ARRIVAL[act],
    lastResult: ownResult(lastResult, values),
    defaultValue: values,
  });
  return (
    <ActionForm form={form} className="space-y-2">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.arrivalId} />
      <SubmitButton formId={form.id} kind={kind} size="small">
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
