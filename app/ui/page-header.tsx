import type { ReactNode } from "react";

import { Breadcrumbs, type Crumb } from "./breadcrumbs";
import { usePageTitle } from "./page-title";

export interface PageHeaderProps {
  title: ReactNode;
  crumbs?: Crumb[];
  /** The state of the thing, beside its name: a `Badge`. */
  badge?: ReactNode;
  /** One or two sentences: what this page answers. */
  lead?: ReactNode;
  /** What can be done here, the main act first. */
  actions?: ReactNode;
}

/** The top of every page: where we are, what it is, what can be done. Holds the only `<h1>`. */
export function PageHeader({ title, crumbs, badge, lead, actions }: PageHeaderProps) {
  usePageTitle(title);
  return (
    <header className="mb-6 space-y-2">
      {crumbs && crumbs.length > 0 ? <Breadcrumbs crumbs={crumbs} /> : null}
      <div className="flex flex-col gap-x-6 gap-y-3 sm:flex-row sm:flex-wrap sm:items-start sm:justify-between">
        <div className="min-w-0 space-y-2 sm:flex-1 sm:basis-80">
          <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="min-w-0 text-2xl break-words sm:text-[1.75rem]">{title}</h1>
            {badge}
          </div>
          {lead ? <div className="max-w-text text-ink-soft">{lead}</div> : null}
        </div>
        {actions ? (
          <div className="no-print flex flex-col gap-2 max-sm:[&_:is(a,button)]:w-full sm:flex-row sm:flex-wrap">
            {actions}
          </div>
        ) : null}
      </div>
    </header>
  );
}
