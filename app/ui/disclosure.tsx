import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** Several with one name: opening one closes the others. */
  name?: string;
  className?: string;
}

/** Details on demand, with the browser's own element. */
export function Disclosure({ summary, children, open = false, name, className }: DisclosureProps) {
  return (
    <details open={open} {...(name ? { name } : {})} className={className}>
      <summary className="inline-flex min-h-8 items-center gap-1.5 rounded-ui pe-2 font-medium text-action hover:text-action-strong">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 transition-transform in-[details[open]>summary]:rotate-90"
        />
        <span>{summary}</span>
      </summary>
      <div className="pt-2 ps-5.5">{children}</div>
    </details>
  );
}
