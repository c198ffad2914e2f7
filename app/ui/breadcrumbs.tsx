import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";

export interface Crumb {
  to: string;
  label: ReactNode;
}

/** The way down to this page; the page itself is the heading below. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("shell.breadcrumb")}>
      <ol className="flex flex-wrap items-center gap-x-1 text-sm text-ink-soft">
        {crumbs.map((crumb, index) => (
          <li key={crumb.to} className="flex items-center gap-1">
            <Link to={crumb.to} className="inline-block py-1 hover:text-action hover:underline">
              {crumb.label}
            </Link>
            {index < crumbs.length - 1 ? (
              <ChevronRight aria-hidden="true" className="size-4" />
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
