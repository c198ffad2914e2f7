import type { ReactNode } from "react";

export interface EmptyStateProps {
  title: string;
  /** Teaches: what will stand here, and what brings it here. */
  children: ReactNode;
  actions?: ReactNode;
  icon?: ReactNode;
}

/** Nothing yet, or nothing found; says why and what to do. */
export function EmptyState({ title, children, actions, icon }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 px-4 py-10 text-center">
      {icon ? (
        <span aria-hidden="true" className="text-action [&_svg]:size-10 [&_svg]:stroke-[1.5]">
          {icon}
        </span>
      ) : null}
      <p className="text-lg font-semibold">{title}</p>
      <div className="max-w-text space-y-2 text-ink-soft">{children}</div>
      {actions ? <div className="flex flex-wrap justify-center gap-2 pt-2">{actions}</div> : null}
    </div>
  );
}
