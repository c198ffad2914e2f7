import { Link } from "@remix-run/react";
import clsx from "clsx";
import { Check } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";

export interface WizardStep {
  id: string;
  label: string;
  /** Where the step is; left out for steps that cannot be opened yet. */
  to?: string;
  isDone: boolean;
}

export interface StepperProps {
  label: string;
  steps: WizardStep[];
  /** The id of the step shown. */
  current: string;
  /** "Saved at 14:05", formatted. */
  saved?: string;
}

/** Where we are in a wizard: step n of N in words, a segment per step, and the list of steps on demand. */
export function Stepper({ label, steps, current, saved }: StepperProps) {
  const { t } = useTranslation();
  const index = steps.findIndex((step) => step.id === current);
  const step = steps[index];
  return (
    <nav aria-label={label} className="mb-6 space-y-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-ink-soft">
        <span>
          {t("shell.progress.step", { step: index + 1, steps: steps.length })}
          {step ? <span className="font-medium text-ink"> · {step.label}</span> : null}
        </span>
        {saved ? (
          <span className="flex items-center gap-1">
            <Check aria-hidden="true" className="size-4 text-action" />
            {saved}
          </span>
        ) : null}
      </p>
      <ol className="flex gap-1">
        {steps.map((item) => (
          <li key={item.id} className="flex-1">
            <StepSegment step={item} isCurrent={item.id === current} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepSegment({ step, isCurrent }: { step: WizardStep; isCurrent: boolean }) {
  const bar = (
    <>
      <span
        className={clsx(
          "block h-1.5 w-full rounded-full",
          isCurrent ? "bg-attention" : step.isDone ? "bg-action" : "bg-line",
        )}
      />
      <span className="sr-only">{step.label}</span>
    </>
  );
  const box = "grid h-6 items-center";
  if (!step.to || isCurrent) {
    return (
      <span aria-current={isCurrent ? "step" : undefined} className={box}>
        {bar}
      </span>
    );
  }
  return (
    <Link to={step.to} title={step.label} className={clsx(box, "rounded-ui hover:opacity-75")}>
      {bar}
    </Link>
  );
}
