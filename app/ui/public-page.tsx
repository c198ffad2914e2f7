import { Link } from "@remix-run/react";
import clsx from "clsx";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { LanguageSwitch } from "./language-switch";
import { Mark } from "./mark";
import { PublicNavigation, type PublicLink } from "./public-navigation";
import { mainContentId, SkipLink } from "./skip-link";
import { ThemeSwitch } from "./theme-switch";
import { ToastRegion } from "./toast-region";

export interface PublicPageProps {
  children: ReactNode;
  /** At the end of the header: sign in, or back to one's own pages. */
  headerActions?: ReactNode;
  /** The pages of the site, already translated: a row in the header, a menu where that is narrow. */
  navigation?: { label: string; menu: string; links: PublicLink[] };
  /** Links of the footer, already translated. */
  footerLinks?: PublicLink[];
  /** Bands reach the edges of the window; each then brings its own `max-w-page`. */
  wide?: boolean;
}

/** The frame of a page that anybody may see. */
export function PublicPage({
  children,
  headerActions,
  navigation,
  footerLinks = [],
  wide = false,
}: PublicPageProps) {
  const { t } = useTranslation();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="no-print border-b border-line bg-paper">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-3 gap-y-2 px-4 py-3 sm:px-6">
          <Link
            to="/"
            className="flex items-center gap-2.5 rounded-ui text-lg font-semibold text-ink"
          >
            <Mark />
            {t("shell.product")}
          </Link>
          <div
            className={clsx("sm:ms-auto", headerActions ? "max-sm:order-last max-sm:w-full" : null)}
          >
            <LanguageSwitch />
          </div>
          {headerActions}
        </div>
        {navigation ? <PublicNavigation {...navigation} /> : null}
      </header>
      <main
        id={mainContentId}
        tabIndex={-1}
        className={wide ? "flex-1" : "mx-auto w-full max-w-page flex-1 px-4 py-8 sm:px-6 sm:py-12"}
      >
        {children}
      </main>
      <ToastRegion />
      <footer className="no-print mt-12 border-t border-line bg-sunken">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-4 px-4 py-6 text-sm sm:px-6">
          {footerLinks.length > 0 ? (
            <nav aria-label={t("shell.footer.label")}>
              <ul className="flex flex-wrap gap-x-5 gap-y-1">
                {footerLinks.map((link) => (
                  <li key={link.to}>
                    <Link to={link.to} className="prose-link inline-block py-1">
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ) : (
            <span className="text-ink-soft">{t("shell.product")}</span>
          )}
          <ThemeSwitch />
        </div>
      </footer>
    </div>
  );
}
