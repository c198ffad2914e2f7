import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/link-button";
import { useRootData } from "~/ui/use-root-data";

import { useOwnerPages } from "./use-owner-pages";

/** The end of every page for owners: the one thing to do now, and where else to read. */
export function OwnerNextSteps({ here }: { here: string }) {
  const { t } = useTranslation();
  const isSignedIn = Boolean(useRootData()?.person);
  const others = useOwnerPages().filter(({ to }) => to !== here);
  return (
    <nav
      aria-label={t("public_site.next.title")}
      className="no-print mt-10 flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-line pt-6"
    >
      <LinkButton kind="primary" to={isSignedIn ? paths.home() : paths.register()}>
        {t("landing.cta.owner")}
      </LinkButton>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {others.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className="prose-link inline-block py-1">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
