import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { Tone } from "~/ui/tone";
import { ToneIcon } from "~/ui/tone-icon";

import type { ProposalStep, StepState } from "../proposal-steps";

export interface ProposalStepListProps {
  steps: readonly (ProposalStep & {
    by: { kind: "person"; name: string } | { kind: "link" } | null;
  })[];
  /** The owner reads of himself as you, and of the family. */
  isOwner: boolean;
}

const TONES: Record<StepState, Tone> = {
  done: "done",
  open: "attention",
  later: "neutral",
  stopped: "neutral",
};

const OWN_TITLES = {
  owner: "you",
  household: "family",
  visit: "visit",
  signing: "signing",
} as const;
const OWN_ACTORS = { owner: "you", household: "family", caseworker: "caseworker" } as const;

/** The way from a proposal to a key: each step with who must act until when, or who did it and when. */
export function ProposalStepList({ steps, isOwner }: ProposalStepListProps) {
  const { t } = useTranslation();
  const say = useStepWords(isOwner);
  return (
    <ol className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
      {steps.map((step) => (
        <li key={step.key} className="flex gap-2" data-step={step.key} data-state={step.state}>
          <ToneIcon tone={TONES[step.state]} className="mt-0.5 size-5" />
          <div className="min-w-0">
            <p className={step.state === "open" ? "font-semibold" : "font-medium"}>
              {t(`proposals.steps.${isOwner ? OWN_TITLES[step.key] : step.key}`)}
            </p>
            <p className="text-sm text-ink-soft">{say(step)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function useStepWords(isOwner: boolean) {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ state, actor, at, until, by }: ProposalStepListProps["steps"][number]): string => {
    if (state === "later" || state === "stopped") return t(`proposals.steps.${state}`);
    if (state === "done") {
      const date = at && format.dateTime(at, "short");
      if (!date) return t("proposals.steps.done");
      if (!by) return t("proposals.steps.doneAt", { date });
      const name = by.kind === "link" ? t("proposals.steps.byLink") : by.name;
      return t("proposals.steps.doneBy", { date, name });
    }
    const planned = at && t("proposals.steps.planned", { date: format.dateTime(at, "short") });
    if (planned) return planned;
    const who = isOwner ? OWN_ACTORS[actor] : actor;
    return until
      ? t("proposals.steps.openUntil", { actor: who, date: format.dateTime(until, "short") })
      : t("proposals.steps.open", { actor: who });
  };
}
