import type { ReactNode } from "react";

import type { Tone } from "./tone";
import { ToneIcon } from "./tone-icon";

export interface TimelineEntry {
  id: string;
  /** Machine-readable, `YYYY-MM-DD` or an instant. */
  dateTime: string;
  /** The same, formatted. */
  date: string;
  title: string;
  /** Who did it, when a person did. */
  actor?: ReactNode;
  tone?: Tone;
  children?: ReactNode;
}

/** What happened, newest or oldest first as given. */
export function Timeline({ entries, label }: { entries: TimelineEntry[]; label: string }) {
  return (
    <ol aria-label={label} className="relative">
      {entries.map((entry) => (
        <li key={entry.id} className="group relative flex gap-3 pb-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute start-[0.6875rem] top-7 bottom-1 w-0.5 bg-line group-last:hidden"
          />
          <ToneIcon tone={entry.tone ?? "neutral"} className="mt-0.5 size-6" />
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <p className="font-medium">{entry.title}</p>
              <time dateTime={entry.dateTime} className="figures text-sm text-ink-soft">
                {entry.date}
              </time>
            </div>
            {entry.actor ? <p className="text-sm text-ink-soft">{entry.actor}</p> : null}
            {entry.children ? <div className="mt-1 max-w-text">{entry.children}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
