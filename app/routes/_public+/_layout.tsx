import { Outlet, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { useOwnerPages } from "~/modules/schemes/ui/use-owner-pages";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/link-button";
import { PublicPage } from "~/ui/public-page";
import { RouteErrorBoundary } from "~/ui/route-error-boundary";
import { useRootData } from "~/ui/use-root-data";

/** A page whose bands reach the edges of the window says so: `export const handle = { wide: true }`. */
function asksForWidth(handle: unknown): boolean {
  return typeof handle === "object" && handle !== null && "wide" in handle && handle.wide === true;
}

export default function PublicLayout() {
  const wide = useMatches().some(({ handle }) => asksForWidth(handle));
  return (
    <Frame wide={wide}>
      <Outlet />
    </Frame>
  );
}

/** What went wrong stands in the same frame as the pages. */
export function ErrorBoundary() {
  return (
    <Frame wide={false}>
      <RouteErrorBoundary />
    </Frame>
  );
}

function Frame({ wide, children }: { wide: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  const ownerPages = useOwnerPages();
  const isSignedIn = Boolean(useRootData()?.person);
  return (
    <PublicPage
      wide={wide}
      navigation={{
        label: t("public_site.nav.label"),
        menu: t("public_site.nav.menu"),
        links: ownerPages,
      }}
      footerLinks={[...ownerPages, { to: paths.communes(), label: t("shell.nav.communes") }]}
      headerActions={
        <LinkButton size="small" to={isSignedIn ? paths.home() : paths.signIn()}>
          {isSignedIn ? t("people.nav.toApp") : t("shell.account.signIn")}
        </LinkButton>
      }
    >
      {children}
    </PublicPage>
  );
}
