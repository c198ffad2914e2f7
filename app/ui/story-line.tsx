import clsx from "clsx";
import { Check, X } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";

export interface StoryStage {
  id: string;
  label: string;
  /** `stopped`: the story ended here, e.g. declined or withdrawn. */
  state: "done" | "current" | "ahead" | "stopped";
  /** When it was reached, formatted. */
  date?: string;
}

export interface StoryLineProps {
  /** Whose story, e.g. "Offer of 12, rue de l'Eau". */
  label: string;
  stages: StoryStage[];
  /** Dots with only the current stage in words: for cards and table cells. */
  compact?: boolean;
}

/** The seven stages from offer to close, as dots with words: what is done, where it stands, what comes. */
export function StoryLine({ label, stages, compact = false }: StoryLineProps) {
  const { t } = useTranslation();
  const current = stages.find((stage) => stage.state === "current" || stage.state === "stopped");
  const stateText: Record<StoryStage["state"], string> = {
    done: t("shell.story.done"),
    current: t("shell.story.current"),
    ahead: t("shell.story.ahead"),
    stopped: t("shell.story.stopped"),
  };
  return (
    <div>
      <ol
        aria-label={label}
        className={clsx(
          "flex",
          compact ? "items-center gap-1" : "flex-col gap-1 sm:flex-row sm:gap-0",
        )}
      >
        {stages.map((stage) => (
          <li
            key={stage.id}
            aria-current={stage.state === "current" ? "step" : undefined}
            className={clsx(
              "group/stage",
              compact
                ? ""
                : "flex items-center gap-3 sm:flex-1 sm:flex-col sm:items-stretch sm:gap-1.5",
            )}
          >
            <span className={clsx("flex items-center", compact ? "" : "sm:w-full")}>
              <StageDot state={stage.state} small={compact} />
              {compact ? null : (
                <span
                  aria-hidden="true"
                  className={clsx(
                    "hidden h-0.5 flex-1 group-last/stage:hidden sm:block",
                    stage.state === "done" ? "bg-action" : "bg-line",
                  )}
                />
              )}
            </span>
            <span className={compact ? "sr-only" : "min-w-0 text-sm leading-5 sm:pe-2"}>
              <span
                className={clsx(
                  "block",
                  stage.state === "current" && "font-semibold",
                  stage.state === "ahead" && "text-ink-soft",
                )}
              >
                {stage.label}
              </span>
              <span className="sr-only">, {stateText[stage.state]}</span>
              {stage.date ? (
                <span className="figures block text-ink-soft">{stage.date}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      {compact && current ? (
        <p aria-hidden="true" className="mt-1 text-sm">
          {current.label}
        </p>
      ) : null}
    </div>
  );
}

function StageDot({ state, small }: { state: StoryStage["state"]; small: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "grid shrink-0 place-items-center rounded-full border-2 [&_svg]:stroke-[3]",
        small ? "size-4 [&_svg]:size-2.5" : "size-6 [&_svg]:size-3.5",
        state === "done" && "border-action bg-action text-on-action",
        state === "current" && "border-attention bg-attention-soft",
        state === "ahead" && "border-line-strong bg-surface",
        state === "stopped" && "border-danger bg-surface text-danger",
      )}
    >
      {state === "done" ? <Check /> : null}
      {state === "current" ? (
        <span className={clsx("rounded-full bg-attention", small ? "size-1.5" : "size-2.5")} />
      ) : null}
      {state === "stopped" ? <X /> : null}
    </span>
  );
}
