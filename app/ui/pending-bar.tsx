import { useNavigation } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";

/** A line at the top while the next page is on its way; it appears after a moment, so quick answers do not flicker. */
export function PendingBar() {
  const { t } = useTranslation();
  const isPending = useNavigation().state !== "idle";
  return (
    <div role="status" className="no-print pointer-events-none fixed inset-x-0 top-0 z-50 h-1">
      {isPending ? (
        <>
          <span className="sr-only">{t("shell.state.loading")}</span>
          <span aria-hidden="true" className="pending-bar block h-full bg-attention" />
        </>
      ) : null}
    </div>
  );
}
