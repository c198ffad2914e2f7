import { Link } from "@remix-run/react";
import clsx from "clsx";
import { Menu } from "lucide-react";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { AccountMenu, type Account } from "./account-menu";
import { Mark } from "./mark";
import { SideNavigation, sideNavigationId, type NavigationGroup } from "./side-navigation";
import { mainContentId, SkipLink } from "./skip-link";
import { ToastRegion } from "./toast-region";

export interface AppShellProps {
  /** Where this person may go; chosen by role in the layout route. */
  navigation: NavigationGroup[];
  account: Account;
  /** Where the mark leads: this person's first page. */
  home: string;
  /** A line over every page: the invented world, an announced maintenance. */
  notice?: ReactNode;
  /** Search or a quick action in the top bar, from tablets up. */
  tools?: ReactNode;
  /** No inner margins: for the split desk and other pages that fill the window. */
  flush?: boolean;
  children: ReactNode;
}

/** The opener's attributes; React 18 has no names for the popover attributes and passes lower-case ones through. */
const opensNavigation = { popovertarget: sideNavigationId };

/** The frame of every page behind the sign-in. On a phone the navigation is a popover, which needs no JavaScript. */
export function AppShell({
  navigation,
  account,
  home,
  notice,
  tools,
  flush = false,
  children,
}: AppShellProps) {
  const { t } = useTranslation();
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[16.5rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] print:block">
      <SkipLink />
      <header className="no-print sticky top-0 z-30 flex h-14 items-center gap-3 border-b border-line bg-paper px-4 lg:col-span-2 lg:px-5">
        <button
          type="button"
          {...opensNavigation}
          aria-label={t("shell.menu.open")}
          className="-ms-2 grid size-10 place-items-center rounded-ui hover:bg-action-soft lg:hidden"
        >
          <Menu aria-hidden="true" className="size-6" />
        </button>
        <Link to={home} className="flex items-center gap-2.5 rounded-ui font-semibold text-ink">
          <Mark className="size-7" />
          {t("shell.product")}
        </Link>
        <div className="hidden min-w-0 flex-1 justify-center md:flex">{tools}</div>
        <div className="ms-auto">
          <AccountMenu account={account} />
        </div>
      </header>
      <SideNavigation groups={navigation} />
      <div
        className={clsx(
          "min-w-0",
          flush && "flex flex-col lg:h-[calc(100dvh-3.5rem)] print:h-auto",
        )}
      >
        {notice ? (
          <aside
            aria-label={t("shell.notice.information")}
            className="no-print border-b border-attention/60 bg-attention-soft px-4 py-1.5 text-sm lg:px-8"
          >
            {notice}
          </aside>
        ) : null}
        <main
          id={mainContentId}
          tabIndex={-1}
          className={
            flush
              ? "min-h-0 flex-1 lg:overflow-y-auto print:overflow-visible"
              : "mx-auto max-w-page px-4 pt-5 pb-20 sm:px-6 lg:px-8 lg:pt-7 print:p-0"
          }
        >
          {children}
        </main>
      </div>
      <ToastRegion />
    </div>
  );
}
