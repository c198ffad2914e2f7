import { Link, useLocation } from "@remix-run/react";
import { useEffect } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";

import { buttonStyles } from "./button-styles";
import { sentenceOf } from "./error-sentences";
import { Mark } from "./mark";
import { usePageTitle } from "./page-title";

export interface ErrorPageProps {
  /** 0: the request never reached the server. */
  status: number;
  /** The id of the request in the log, so that somebody can help. */
  reference?: string;
  /** Minutes to wait, where the answer says so (429). */
  minutes?: number;
}

/** What happened, what was kept, what to do: in place of the page that was asked for. */
export function ErrorPage({ status, reference, minutes = 15 }: ErrorPageProps) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const { title, body, retryAfter, retry } = sentenceOf(status);
  usePageTitle(t(title));

  useEffect(() => {
    if (retryAfter === undefined) return;
    const timer = setTimeout(() => window.location.reload(), retryAfter * 1000);
    return () => clearTimeout(timer);
  }, [retryAfter]);

  return (
    <div className="mx-auto max-w-text space-y-4 px-4 py-8 sm:py-16">
      <Mark className="size-12" />
      <h1 className="text-3xl">{t(title)}</h1>
      <p className="text-lg">{t(body, { minutes })}</p>
      {retryAfter === undefined ? null : (
        <p className="text-ink-soft">{t("errors.unavailable.retry", { seconds: retryAfter })}</p>
      )}
      {reference ? (
        <p className="text-sm text-ink-soft">{t("errors.server.reference", { reference })}</p>
      ) : null}
      <p className="flex flex-wrap gap-2 pt-2">
        {retryAfter === undefined && retry === undefined ? null : (
          <Link
            to={pathname + search}
            reloadDocument
            className={buttonStyles("primary", "regular")}
          >
            {t("shell.action.retry")}
          </Link>
        )}
        <Link to={paths.landing()} reloadDocument className={buttonStyles("secondary", "regular")}>
          {t("errors.goHome")}
        </Link>
      </p>
      {status === 0 ? null : <p className="figures text-sm text-ink-soft">{status}</p>}
    </div>
  );
}
