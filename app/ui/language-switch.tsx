import { useLocation } from "@remix-run/react";
import clsx from "clsx";

import { htmlLanguage, languages } from "~/i18n/languages";
import { useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";

import { preferenceFields } from "./preferences";

/**
 * Four buttons of one plain form. A whole page load, because every text of the page changes.
 */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <form
      method="post"
      action={paths.preferences()}
      aria-label={t("shell.language.label")}
      className="no-print"
    >
      <input type="hidden" name={preferenceFields.returnTo} value={pathname + search} />
      <div className="flex gap-0.5">
        {languages.map((language) => (
          <button
            key={language}
            type="submit"
            name={preferenceFields.language}
            value={language}
            lang={htmlLanguage(language)}
            aria-label={t(`shell.language.${language}`)}
            aria-current={language === current ? "true" : undefined}
            className={clsx(
              "min-h-8 min-w-9 rounded-ui px-1.5 text-sm uppercase",
              language === current
                ? "bg-action-soft font-semibold text-action"
                : "text-ink-soft hover:bg-action-soft hover:text-action",
            )}
          >
            {language}
          </button>
        ))}
      </div>
    </form>
  );
}
