import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { Callout } from "~/ui/callout";
import { PageHeader } from "~/ui/page-header";

/** In place of a form whose link does not work any more: why, and how to get another. */
export function LinkGone({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("people.linkGone.title")} />
      <Callout tone="attention" title={t("people.linkGone.why")}>
        {children}
      </Callout>
    </>
  );
}
