import { useRevalidator } from "@remix-run/react";
import { type ReactNode, useEffect } from "react";

import { Card } from "./card";
import { LinkButton } from "./link-button";
import { ProgressBar, type ProgressBarProps } from "./progress-bar";

/** How often the page asks how far the work is. */
const LOOKS_AGAIN_MS = 2_000;

export interface WorkProgressProps extends ProgressBarProps {
  /** That the work goes on without this page. */
  away: ReactNode;
  /** The page itself, for browsers without scripts. */
  again: { to: string; label: string };
}

/** How far the worker is; looks again by itself where scripts run, and by a link where none do. */
export function WorkProgress({ away, again, ...progress }: WorkProgressProps) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setTimeout(revalidate, LOOKS_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  return (
    <Card>
      <div className="space-y-4">
        <ProgressBar {...progress} />
        <p className="text-ink-soft">{away}</p>
        <LinkButton to={again.to} size="small">
          {again.label}
        </LinkButton>
      </div>
    </Card>
  );
}
