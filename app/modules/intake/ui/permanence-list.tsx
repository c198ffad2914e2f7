import type { SubmissionResult } from "@conform-to/react";

import { dayNames } from "~/i18n/calendar-names";
import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { addDays, addMonths, type LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { DateField } from "~/ui/date-field";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { clockTime } from "../clock-time";
import type { Permanence } from "../permanence";
import { endPermanenceForm, MONTHS_AHEAD } from "../permanence-forms";

export interface PermanenceListProps {
  permanences: readonly Permanence[];
  today: LocalDate;
  mayUpdate: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The weekly permanences in the order of the week. */
export function PermanenceList(props: PermanenceListProps) {
  const { permanences, mayUpdate } = props;
  const { t } = useTranslation();
  const { date } = useFormat();
  const language = useLanguage();
  if (permanences.length === 0) {
    return (
      <EmptyState title={t("intake.permanences.noneTitle")}>
        {t("intake.permanences.none")}
      </EmptyState>
    );
  }
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {permanences.map((one) => (
        <li key={one.id}>
          <Card
            title={t("intake.permanences.weekly", {
              day: dayNames[language][one.weekday - 1] ?? "",
              from: clockTime(one.fromMinute),
              to: clockTime(one.toMinute),
            })}
          >
            <p className="break-words">{one.place}</p>
            <p className="mt-1 text-sm text-ink-soft">
              {t("intake.permanences.slots", { minutes: one.slotMinutes, count: one.desks })}
            </p>
            <p className="mt-1 text-sm text-ink-soft">
              {one.validTo
                ? t("intake.permanences.until", { date: date(addDays(one.validTo, -1)) })
                : t("intake.permanences.since", { date: date(one.validFrom) })}
            </p>
            {one.source ? (
              <p className="mt-1 text-sm text-ink-soft">
                {t("intake.permanences.source")} <span lang="en">{one.source}</span>
              </p>
            ) : null}
            {mayUpdate ? <EndPermanence {...props} permanence={one} /> : null}
          </Card>
        </li>
      ))}
    </ul>
  );
}

function EndPermanence({
  permanence,
  today,
  lastResult,
}: PermanenceListProps & { permanence: Permanence }) {
  const { t } = useTranslation();
  const own = ownResult(lastResult, { act: "end", permanenceId: permanence.id });
  const [form, fields] = useActionForm({
    id: `end-${permanence.id}`,
    schema: endPermanenceForm(today),
    lastResult: own,
    defaultValue: { act: "end", permanenceId: permanence.id },
  });
  return (
    <Disclosure
      summary={t("intake.permanences.end")}
      open={own !== undefined}
      className="no-print mt-3"
    >
      <ActionForm
        form={form}
        labels={{ validTo: t("intake.permanences.validTo") }}
        className="space-y-4"
      >
        <HiddenField field={fields.act} />
        <HiddenField field={fields.permanenceId} />
        <DateField
          field={fields.validTo}
          min={addDays(today, 1)}
          max={addMonths(today, MONTHS_AHEAD)}
          hint={t("intake.permanences.validToHint")}
        />
        <SubmitButton formId={form.id} kind="secondary" size="small">
          {t("intake.permanences.endSubmit")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
