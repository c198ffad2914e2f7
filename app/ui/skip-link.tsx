import { useTranslation } from "~/i18n/use-translation";

/** The id of the main content of every page; the skip link and a page change lead there. */
export const mainContentId = "content";

/** First in the tab order: past the navigation, to what is new on this page. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a
      href={`#${mainContentId}`}
      className="no-print fixed start-4 top-2 z-50 -translate-y-24 rounded-ui bg-action px-4 py-2.5 font-medium text-on-action shadow-float focus:translate-y-0"
    >
      {t("shell.skipToContent")}
    </a>
  );
}
