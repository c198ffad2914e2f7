import clsx from "clsx";
import type { ReactNode } from "react";

import { softTone, type Tone } from "./tone";
import { ToneIcon } from "./tone-icon";

export interface CalloutProps {
  tone?: Tone;
  title: string;
  children?: ReactNode;
  /** Buttons or links: what to do now. */
  actions?: ReactNode;
  /** Read out at once when it appears; only for what went wrong just now. */
  urgent?: boolean;
}

/** A remark that stands out: what happened, what was kept, what to do. */
export function Callout({
  tone = "action",
  title,
  children,
  actions,
  urgent = false,
}: CalloutProps) {
  return (
    <div
      role={urgent ? "alert" : undefined}
      className={clsx("flex gap-3 rounded-ui border p-4", softTone[tone])}
    >
      <ToneIcon tone={tone} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1 space-y-2">
        <p className="font-semibold">{title}</p>
        {children ? <div className="max-w-text space-y-2">{children}</div> : null}
        {actions ? <div className="flex flex-wrap gap-2 pt-1">{actions}</div> : null}
      </div>
    </div>
  );
}
