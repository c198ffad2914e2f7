import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import type { Closure } from "../permanence";
import { closeDaysForm, MONTHS_AHEAD, ReopenDaysForm } from "../permanence-forms";

export interface ClosuresCardProps {
  closures: readonly Closure[];
  today: LocalDate;
  mayUpdate: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Days on which nobody is received, and how to close further ones. */
export function ClosuresCard({ closures, today, mayUpdate, lastResult }: ClosuresCardProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <Card title={t("intake.closures.title")}>
      <p className="text-sm text-ink-soft">{t("intake.closures.holidays")}</p>
      {closures.length > 0 ? (
        <ul className="mt-3 divide-y divide-line">
          {closures.map((closure) => (
            <li
              key={closure.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2"
            >
              <span className="min-w-0 break-words">
                {closure.firstOn === closure.lastOn
                  ? date(closure.firstOn, "weekday")
                  : t("intake.closures.range", {
                      first: date(closure.firstOn),
                      last: date(closure.lastOn),
                    })}
                <span dir="auto" className="block text-sm text-ink-soft">
                  {closure.reason}
                </span>
              </span>
              {mayUpdate ? <Reopen closureId={closure.id} lastResult={lastResult} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayUpdate ? <CloseDays key={closures.length} today={today} lastResult={lastResult} /> : null}
    </Card>
  );
}

function CloseDays({ today, lastResult }: Pick<ClosuresCardProps, "today" | "lastResult">) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "close-days",
    schema: closeDaysForm(today),
    lastResult: ownResult(lastResult, { act: "close" }),
    defaultValue: { act: "close" },
  });
  const labels = {
    firstOn: t("intake.closures.firstOn"),
    lastOn: t("intake.closures.lastOn"),
    reason: t("intake.closures.reason"),
  };
  const max = addMonths(today, MONTHS_AHEAD);
  return (
    <ActionForm form={form} labels={labels} className="no-print mt-4 space-y-4">
      <HiddenField field={fields.act} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField field={fields.firstOn} min={today} max={max} />
        <DateField
          field={fields.lastOn}
          min={today}
          max={max}
          hint={t("intake.closures.lastOnHint")}
        />
      </div>
      <TextField field={fields.reason} hint={t("intake.closures.reasonHint")} />
      <SubmitButton formId={form.id} kind="secondary">
        {t("intake.closures.submit")}
      </SubmitButton>
    </ActionForm>
  );
}

function Reopen({
  closureId,
  lastResult,
}: { closureId: string } & Pick<ClosuresCardProps, "lastResult">) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `reopen-${closureId}`,
    schema: ReopenDaysForm,
    lastResult: ownResult(lastResult, { act: "reopen", closureId }),
    defaultValue: { act: "reopen", closureId },
  });
  return (
    <ActionForm form={form} className="no-print space-y-2">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.closureId} />
      <SubmitButton formId={form.id} kind="secondary" size="small">
        {t("intake.closures.reopen")}
      </SubmitButton>
    </ActionForm>
  );
}
