import type { SubmissionResult } from "@conform-to/react";

import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import type { FreeSlot } from "../appointment-days";
import { MoveAppointmentForm } from "../appointment-forms";
import { ScheduleReferralForm } from "../referral-forms";
import { useMeetingLabels } from "./meeting-fields";
import { SlotField } from "./slot-field";

const FORMS = { reschedule: MoveAppointmentForm, schedule: ScheduleReferralForm } as const;

export interface SlotFormProps {
  /** `reschedule`: an appointment to another slot; `schedule`: a first one for who was sent. */
  act: keyof typeof FORMS;
  submit: string;
  slots: readonly FreeSlot[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Gives one of the free slots. */
export function SlotForm({ act, submit, slots, lastResult }: SlotFormProps) {
  const [form, fields] = useActionForm({
    id: `${act}-slot`,
    schema: FORMS[act],
    lastResult: ownResult(lastResult, { act }),
    defaultValue: { act },
  });
  return (
    <ActionForm form={form} labels={useMeetingLabels()} className="space-y-4">
      <HiddenField field={fields.act} />
      <SlotField field={fields.slot} slots={slots} />
      <SubmitButton formId={form.id} kind="secondary">
        {submit}
      </SubmitButton>
    </ActionForm>
  );
}
