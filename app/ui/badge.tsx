import clsx from "clsx";
import type { ReactNode } from "react";

import { softTone, type Tone } from "./tone";
import { ToneIcon } from "./tone-icon";

/** The state of a thing: icon and words, never colour alone. */
export function Badge({
  tone = "neutral",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span
      className={clsx(
        "inline-flex max-w-full items-center gap-1.5 rounded-ui border px-2 py-0.5 text-sm leading-5 font-medium @min-[40rem]:in-[td,th]:whitespace-nowrap",
        softTone[tone],
      )}
    >
      {icon ?? <ToneIcon tone={tone} className="size-4" />}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
