import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { addDays, type LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Badge } from "~/ui/badge";
import { ChoiceGroup } from "~/ui/choice-group";
import { DateField } from "~/ui/date-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";
import { type AnyField, useControl } from "~/ui/use-control";
import { useHydrated } from "~/ui/use-hydrated";

import { type Habitability, HABITABILITY_QUESTIONS } from "../habitability";
import { type Visit, VISIT_ANSWERS, VISIT_ITEMS, visitForm, type VisitItem } from "../visit";

export interface VisitChecklistProps {
  visit: Visit | null;
  /** What the owner said in the self-check. */
  selfCheck: Habitability;
  today: LocalDate;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The checklist on the phone, in the order of the walk; kept half filled in, or finished. */
export function VisitChecklist({ visit, selfCheck, today, lastResult }: VisitChecklistProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "visit",
    schema: visitForm(today),
    lastResult,
    defaultValue: {
      visitedOn: visit?.visitedOn ?? today,
      note: visit?.note ?? "",
      ...visit?.answers,
    },
  });
  const isHydrated = useHydrated();
  const asksRemark = (answer: string | undefined, remark: string | undefined) =>
    !isHydrated || answer === "not_ok" || (remark ?? "") !== "";
  const labels = Object.fromEntries(
    VISIT_ITEMS.flatMap((item) => [
      [`${item}.answer`, t(`properties.visit.item.${item}`)],
      [`${item}.remark`, t("properties.visit.remark")],
    ]),
  );
  return (
    <ActionForm
      form={form}
      labels={{
        ...labels,
        visitedOn: t("properties.visit.visitedOn"),
        note: t("properties.visit.note"),
      }}
    >
      <DateField field={fields.visitedOn} min={addDays(today, -183)} max={today} />
      <ol className="space-y-5">
        {VISIT_ITEMS.map((item) => {
          const line = fields[item].getFieldset();
          return (
            <li key={item} className="space-y-3 rounded-ui border border-line bg-surface p-4">
              <SelfAnswer item={item} selfCheck={selfCheck} />
              <VisitAnswerField field={line.answer} />
              {asksRemark(line.answer.value, line.remark.value) ? (
                <TextField field={line.remark} isNeeded />
              ) : null}
            </li>
          );
        })}
      </ol>
      <TextareaField field={fields.note} rows={3} />
      <div className="flex flex-wrap gap-3 border-t border-line pt-5">
        <SubmitButton formId={form.id} name="act" value="finish" className="max-sm:w-full">
          {t("properties.visit.finish")}
        </SubmitButton>
        <SubmitButton
          formId={form.id}
          kind="secondary"
          name="act"
          value="keep"
          className="max-sm:w-full"
        >
          {t("properties.visit.keep")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What the owner answered to the same question before. */
function SelfAnswer({ item, selfCheck }: { item: VisitItem; selfCheck: Habitability }) {
  const { t } = useTranslation();
  const question = HABITABILITY_QUESTIONS.find((one) => one === item);
  const answer = question && selfCheck[question];
  if (!answer) return null;
  return (
    <Badge tone={answer === "yes" ? "neutral" : "attention"}>
      {t("properties.visit.ownerSays", { answer: t(`shell.answer.${answer}`) })}
    </Badge>
  );
}

/** In order, not in order, or not there at all: three targets for a thumb. */
function VisitAnswerField({ field }: { field: AnyField }) {
  const { t } = useTranslation();
  const { control, frame, initial } = useControl(field, { isNeeded: true });
  return (
    <ChoiceGroup {...frame}>
      <div key={field.key} className="grid grid-cols-3 gap-2">
        {VISIT_ANSWERS.map((value) => (
          <label
            key={value}
            className="flex min-h-11 items-center gap-2 rounded-ui border border-line-strong bg-surface px-2 py-2 leading-snug sm:px-3 hover:border-action has-checked:border-action has-checked:bg-action-soft has-checked:ring-1 has-checked:ring-action has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus)"
          >
            <input
              type="radio"
              name={control.name}
              form={control.form}
              value={value}
              defaultChecked={initial === value}
              aria-describedby={control["aria-describedby"]}
              className="size-5 shrink-0 focus-visible:outline-none"
            />
            {t(`properties.visit.answer.${value}`)}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
