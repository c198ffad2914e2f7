import { Link } from "@remix-run/react";
import clsx from "clsx";
import { ArrowRight } from "lucide-react";

import type { Tone } from "./tone";
import { ToneIcon } from "./tone-icon";

export interface StatTileProps {
  label: string;
  /** Formatted for the person's language. */
  value: string;
  /** Where the rows behind the figure are listed. */
  to: string;
  /** Unit, comparison or date of the figure. */
  note?: string;
  tone?: Tone;
}

/** A figure that opens the rows behind it; the whole tile is the link. */
export function StatTile({ label, value, to, note, tone = "neutral" }: StatTileProps) {
  return (
    <Link
      to={to}
      className="group flex min-h-28 flex-col justify-between gap-2 rounded-ui border border-line bg-surface p-4 text-ink hover:border-action"
    >
      <span className="flex items-start justify-between gap-2 text-sm text-ink-soft">
        <span>{label}</span>
        {tone === "neutral" ? null : <ToneIcon tone={tone} className="size-5" />}
      </span>
      <span>
        <span
          className={clsx(
            "figures block leading-9 font-semibold tracking-tight",
            value.length > 9 ? "text-base sm:text-2xl" : "text-3xl",
          )}
        >
          {value}
        </span>
        <span className="flex items-end justify-between gap-2 text-sm text-ink-soft">
          {note}
          <ArrowRight
            aria-hidden="true"
            className="no-print ms-auto size-5 shrink-0 text-action transition-transform group-hover:translate-x-0.5"
          />
        </span>
      </span>
    </Link>
  );
}
