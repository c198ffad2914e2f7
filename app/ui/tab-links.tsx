import { Link, NavLink } from "@remix-run/react";
import clsx from "clsx";

export interface TabLink {
  to: string;
  label: string;
  /** Number of things behind the tab that need somebody, formatted; its meaning is `countLabel`. */
  count?: string;
  countLabel?: string;
  /** Match the address exactly; for the first tab, whose address begins all others. */
  end?: boolean;
  /** For tabs whose addresses differ by their query alone: whether this one is shown. */
  isCurrent?: boolean;
}

const look = (isActive: boolean) =>
  clsx(
    "flex min-h-11 items-center gap-2 border-b-3 px-3 text-[0.9375rem] no-underline",
    isActive
      ? "border-action font-semibold text-ink"
      : "border-transparent text-ink-soft hover:border-line-strong hover:text-ink",
  );

/** Tabs are links: each is a page of its own with its own address. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.to}>
            {tab.isCurrent === undefined ? (
              <NavLink
                to={tab.to}
                end={tab.end ?? false}
                className={({ isActive }) => look(isActive)}
              >
                <TabContent {...tab} />
              </NavLink>
            ) : (
              <Link
                to={tab.to}
                preventScrollReset
                aria-current={tab.isCurrent ? "page" : undefined}
                className={look(tab.isCurrent)}
              >
                <TabContent {...tab} />
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TabContent({ label, count, countLabel }: TabLink) {
  return (
    <>
      {label}
      {count ? (
        <span className="figures rounded-ui bg-attention-soft px-1.5 text-sm font-medium text-attention-ink">
          {count}
          {countLabel ? <span className="sr-only"> {countLabel}</span> : null}
        </span>
      ) : null}
    </>
  );
}
