import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { PersonName } from "~/ui/person-name";
import { PhoneLink } from "~/ui/phone-link";

import type { TaskOutcome } from "../follow-up-task";
import type { Proof } from "../follow-up-template";
import { isFollowUpStepKey, stepReason } from "../follow-up-texts";

export interface TaskFactsProps {
  task: {
    stepKey: string | null;
    duty: boolean;
    dueOn: LocalDate;
    source: string | null;
    requiredProof: Proof | null;
    outcome: TaskOutcome | null;
    proof: string | null;
    note: string | null;
    doneAt: Date | null;
  };
  /** Of the dwelling; null where there is none or the viewer may not know. */
  owner: { name: string; phone: string | null } | null;
}

/** Why a step matters, by when, what shows it, whom to call, and how it went. */
export function TaskFacts({ task, owner }: TaskFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const outcome = task.outcome
    ? [
        {
          term: t("follow-up.field.outcome"),
          value: t(`follow-up.outcome.${task.outcome}`),
          note: task.doneAt
            ? t("follow-up.task.doneOn", { date: format.dateTime(task.doneAt) })
            : null,
        },
        { term: t("follow-up.field.proof"), value: task.proof },
        { term: t("follow-up.field.note"), value: task.note },
      ]
    : [];
  return (
    <Card className="self-start">
      <DefinitionList
        missing={t("follow-up.task.missing")}
        items={[
          ...(isFollowUpStepKey(task.stepKey)
            ? [{ term: t("follow-up.field.why"), value: t(stepReason(task.stepKey)) }]
            : []),
          { term: t("follow-up.field.due"), value: format.date(task.dueOn, "weekday") },
          {
            term: t("follow-up.field.weight"),
            value: t(`follow-up.weight.${task.duty ? "duty" : "advice"}`),
          },
          {
            term: t("follow-up.field.neededProof"),
            value: task.requiredProof && t(`follow-up.proof.${task.requiredProof}`),
          },
          { term: t("follow-up.field.source"), value: task.source },
          ...(owner
            ? [
                {
                  term: t("follow-up.field.owner"),
                  value: <PersonName>{owner.name}</PersonName>,
                  note: owner.phone && <PhoneLink number={owner.phone} />,
                },
              ]
            : []),
          ...outcome,
        ]}
      />
    </Card>
  );
}
