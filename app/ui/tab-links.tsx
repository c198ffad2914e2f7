import { NavLink } from "@remix-run/react";
import clsx from "clsx";

export interface TabLink {
  to: string;
  label: string;
  /** Number of things behind the tab that need somebody, formatted; its meaning is `countLabel`. */
  count?: string;
  countLabel?: string;
  /** Match the address exactly; for the first tab, whose address begins all others. */
  end?: boolean;
}

/** Tabs are links: each is a page of its own with its own address. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink
              to={tab.to}
              end={tab.end ?? false}
              className={({ isActive }) =>
                clsx(
                  "flex min-h-11 items-center gap-2 border-b-3 px-3 text-[0.9375rem] no-underline",
                  isActive
                    ? "border-action font-semibold text-ink"
                    : "border-transparent text-ink-soft hover:border-line-strong hover:text-ink",
                )
              }
            >
              {tab.label}
              {tab.count ? (
                <span className="figures rounded-ui bg-attention-soft px-1.5 text-sm font-medium text-attention-ink">
                  {tab.count}
                  {tab.countLabel ? <span className="sr-only"> {tab.countLabel}</span> : null}
                </span>
              ) : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
