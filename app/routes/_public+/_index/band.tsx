import clsx from "clsx";
import { useId, type ReactNode } from "react";

export interface BandProps {
  title: string;
  lead?: ReactNode;
  /** On the darker paper, so that neighbours are told apart. */
  sunken?: boolean;
  children: ReactNode;
}

/** One subject of the landing page, from edge to edge. */
export function Band({ title, lead, sunken = false, children }: BandProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={clsx("border-b border-line", sunken ? "bg-sunken" : "bg-paper")}
    >
      <div className="mx-auto max-w-page space-y-6 px-4 py-10 sm:px-6 sm:py-14">
        <div className="max-w-text space-y-2">
          <h2 id={id} className="text-2xl">
            {title}
          </h2>
          {lead ? <p className="text-ink-soft">{lead}</p> : null}
        </div>
        {children}
      </div>
    </section>
  );
}
