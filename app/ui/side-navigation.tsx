import { Link, useLocation } from "@remix-run/react";
import clsx from "clsx";
import { X, type LucideIcon } from "lucide-react";
import { useEffect, useRef } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { activePlace, type NavigationPlace } from "./active-place";

/** One place of the product, for one role. Labels are already translated. */
export interface NavigationItem extends NavigationPlace {
  label: string;
  icon: LucideIcon;
  /** Things there that need this person, formatted; read as "count countLabel". */
  count?: string;
  countLabel?: string;
}

export interface NavigationGroup {
  /** Read out, and shown above the group when there are several. */
  label?: string;
  items: NavigationItem[];
}

export const sideNavigationId = "navigation";

/** See `AppShell`: React 18 passes these on as they are. */
const isPopover = { popover: "auto" };
const closesNavigation = { popovertarget: sideNavigationId, popovertargetaction: "hide" };

/** A column on a wide screen, a popover on a phone; the same links in both. */
export function SideNavigation({ groups }: { groups: NavigationGroup[] }) {
  const { t } = useTranslation();
  const { key, pathname } = useLocation();
  const box = useRef<HTMLElement>(null);
  const places = groups.flatMap((group) => group.items);
  const active = activePlace(places, pathname);

  useEffect(() => {
    if (box.current?.matches(":popover-open")) box.current.hidePopover();
  }, [key]);

  return (
    <nav
      ref={box}
      id={sideNavigationId}
      {...isPopover}
      aria-label={t("shell.nav.label")}
      className={clsx(
        "inset-y-0 end-auto start-0 m-0 h-dvh max-h-none w-72 max-w-[85vw] overflow-y-auto border-e border-line bg-paper p-3 text-ink open:shadow-float",
        "lg:sticky lg:top-14 lg:block lg:h-[calc(100dvh-3.5rem)] lg:w-auto lg:max-w-none lg:self-start lg:px-3 lg:py-4",
      )}
    >
      <div className="mb-2 flex justify-end lg:hidden">
        <button
          type="button"
          {...closesNavigation}
          aria-label={t("shell.menu.close")}
          className="grid size-10 place-items-center rounded-ui hover:bg-action-soft"
        >
          <X aria-hidden="true" className="size-6" />
        </button>
      </div>
      {groups.map((group, index) => (
        <div key={group.label ?? index} className="mb-5">
          {group.label ? <p className="mb-1 px-3 text-sm text-ink-soft">{group.label}</p> : null}
          <ul className="space-y-0.5">
            {group.items.map((item) => (
              <li key={item.to}>
                <NavigationLink
                  item={item}
                  current={item.to !== active ? undefined : item.to === pathname ? "page" : "true"}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

interface NavigationLinkProps {
  item: NavigationItem;
  /** `page`: this is the page; `true`: the page lies in this section. */
  current: "page" | "true" | undefined;
}

function NavigationLink({ item, current }: NavigationLinkProps) {
  const Icon = item.icon;
  return (
    <Link
      to={item.to}
      aria-current={current}
      className={clsx(
        "flex min-h-10 items-center gap-3 rounded-ui px-3 text-[0.9375rem] leading-5",
        current ? "bg-action-soft font-medium text-action" : "text-ink hover:bg-action-soft",
      )}
    >
      <Icon aria-hidden="true" className="size-5 shrink-0" />
      <span className="min-w-0 flex-1 py-1.5">{item.label}</span>
      {item.count ? (
        <span className="figures rounded-ui bg-attention-soft px-1.5 text-sm font-medium text-attention-ink">
          {item.count}
          {item.countLabel ? <span className="sr-only"> {item.countLabel}</span> : null}
        </span>
      ) : null}
    </Link>
  );
}
