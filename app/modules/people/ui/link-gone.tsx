import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";
import { PageHeader } from "~/ui/page-header";

/** In place of a form whose link does not work any more: why, how to get another, and where else to go. */
export function LinkGone({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("people.linkGone.title")} />
      <Callout tone="attention" title={t("people.linkGone.why")}>
        {children}
      </Callout>
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        <Link to={paths.signIn()} className="prose-link py-1">
          {t("shell.account.signIn")}
        </Link>
        <Link to={paths.landing()} className="prose-link py-1">
          {t("shell.nav.home")}
        </Link>
      </p>
    </>
  );
}
