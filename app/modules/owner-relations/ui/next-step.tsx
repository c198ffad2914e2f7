import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

import { type OwnerRelation, stepState, type StepState } from "../owner-relation";

const tones: Record<Exclude<StepState, "none">, Tone> = {
  overdue: "danger",
  today: "attention",
  later: "neutral",
};

export interface NextStepProps {
  relation: Pick<OwnerRelation, "nextStep" | "nextStepOn">;
  today: LocalDate;
}

/** What comes next and by when; loud when its day has come. */
export function NextStep({ relation, today }: NextStepProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const state = stepState(relation, today);
  if (state === "none" || relation.nextStepOn === null) {
    return <span className="text-sm text-ink-soft">{t("owner-relations.step.none")}</span>;
  }
  return (
    <span className="block space-y-1">
      <span dir="auto" className="block break-words">
        {relation.nextStep}
      </span>
      <Badge tone={tones[state]}>
        {state === "later" ? null : <>{t(`owner-relations.step.${state}`)} · </>}
        <time dateTime={relation.nextStepOn}>{date(relation.nextStepOn, "short")}</time>
      </Badge>
    </span>
  );
}
