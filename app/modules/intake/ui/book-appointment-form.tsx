import { useTranslation } from "~/i18n/use-translation";
import { AlikePeople } from "~/modules/households/ui/alike-people";
import { alikeIn, type AlikeResult } from "~/modules/households/ui/alike-result";
import { ActionForm } from "~/ui/action-form";
import { Fieldset } from "~/ui/fieldset";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import type { FreeSlot } from "../appointment-days";
import { BookAppointmentForm } from "../appointment-forms";
import { screenNeed } from "../referral";
import { MeetingFields, PersonFields, useMeetingLabels } from "./meeting-fields";
import { ScreenedNeed } from "./screened-need";
import { SlotField } from "./slot-field";

export interface BookAppointmentProps {
  slots: readonly FreeSlot[];
  lastResult: AlikeResult | undefined;
}

/** Gives a slot: to somebody by name, or to a household by its code. */
export function BookAppointment({ slots, lastResult }: BookAppointmentProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "book-appointment",
    schema: BookAppointmentForm,
    lastResult,
  });
  return (
    <ActionForm form={form} labels={useMeetingLabels()}>
      <SlotField field={fields.slot} slots={slots} />
      <Fieldset legend={t("intake.book.who")} hint={t("intake.book.whoHint")}>
        <PersonFields fields={fields} reachHint={t("intake.hint.reach")} />
        <TextField
          field={fields.householdCode}
          width="short"
          hint={t("intake.hint.householdCode")}
        />
      </Fieldset>
      <AlikePeople formId={form.id} field={fields.keptApart} answered={alikeIn(lastResult)} />
      <Fieldset legend={t("intake.book.meeting")}>
        <MeetingFields fields={fields} />
        <TextareaField field={fields.note} rows={3} hint={t("intake.hint.note")} />
        <div aria-live="polite">
          <ScreenedNeed passages={screenNeed(fields.note.value ?? "")} />
        </div>
      </Fieldset>
      <SubmitButton formId={form.id}>{t("intake.book.submit")}</SubmitButton>
    </ActionForm>
  );
}
