import type { FieldMetadata } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { SourceNote, SourceStatusBadge } from "~/modules/schemes/ui/source-note";
import { Disclosure } from "~/ui/disclosure";
import { YesNoField } from "~/ui/yes-no-field";

import {
  HABITABILITY_QUESTIONS,
  HABITABILITY_SOURCES,
  type HabitabilityAnswer,
  type HabitabilityQuestion,
} from "../habitability";

export interface HabitabilityFieldsProps {
  fields: Record<HabitabilityQuestion, FieldMetadata<HabitabilityAnswer | undefined>>;
  /** Something was answered already. */
  open: boolean;
}

/** The self-check before the visit: six questions, none of which must be answered; advice where one is a no. */
export function HabitabilityQuestions({ fields, open }: HabitabilityFieldsProps) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t("properties.habitability.title")} open={open}>
      <div className="mt-3 space-y-5">
        <p className="text-ink-soft">{t("properties.habitability.lead")}</p>
        {HABITABILITY_QUESTIONS.map((question) => (
          <div key={question} className="space-y-2">
            <YesNoField
              field={fields[question]}
              unsure
              hint={
                <span className="flex flex-wrap items-center gap-2">
                  <SourceNote source={HABITABILITY_SOURCES[question].source} />
                  <SourceStatusBadge status={HABITABILITY_SOURCES[question].status} />
                </span>
              }
            />
            {fields[question].value === "no" ? (
              <p role="status" className="text-attention-ink">
                {t(`properties.habitability.advice.${question}`)}
              </p>
            ) : null}
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
