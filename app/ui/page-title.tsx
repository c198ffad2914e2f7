import { useMatches } from "@remix-run/react";
import { useEffect } from "react";

import type { TextKey } from "~/i18n/text";
import { useTranslation } from "~/i18n/use-translation";

/**
 * The title of the document, three ways: a public page whose loader returns `head` writes its own (`describedHead`); any
 * other route names it, `export const handle = { title: "tenancies.list.title" }`, so that it is there without
 * JavaScript; and `PageHeader` then makes it as precise as its heading.
 */
export function DocumentTitle() {
  const { t, i18n } = useTranslation();
  const matches = useMatches();
  if (writesOwnHead(matches)) return null;
  const key = matches.map(({ handle }) => titleOf(handle)).findLast((title) => title !== undefined);
  const isText = (candidate: string | undefined): candidate is TextKey =>
    candidate !== undefined && i18n.exists(candidate);
  return <title>{isText(key) ? t("shell.pageTitle", { page: t(key) }) : t("shell.product")}</title>;
}

/** Puts a heading into the title of the document, once the page runs in a browser. */
export function usePageTitle(heading: unknown): void {
  const { t } = useTranslation();
  const isOwn = writesOwnHead(useMatches());
  const title =
    isOwn || typeof heading !== "string" ? null : t("shell.pageTitle", { page: heading });
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}

function writesOwnHead(matches: { data: unknown }[]): boolean {
  const data = matches.at(-1)?.data;
  return typeof data === "object" && data !== null && "head" in data;
}

function titleOf(handle: unknown): string | undefined {
  const isNamed = typeof handle === "object" && handle !== null && "title" in handle;
  return isNamed && typeof handle.title === "string" ? handle.title : undefined;
}
