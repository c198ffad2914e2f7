import type { Language } from "~/i18n/languages";
import type { Translate } from "~/i18n/text";
import { translator } from "~/i18n/translator.server";

import { environment } from "../env.server";
import { inLanguage, type PageDescription } from "./page-description";
import { languageOfAddress, readPreferences } from "./preference-cookies.server";

/** @param accountLanguage of the person who is signed in, who is answered in it. */
export function describePage(
  request: Request,
  accountLanguage: Language | undefined,
  words: (t: Translate) => { page: string; description: string },
): PageDescription {
  const language = accountLanguage ?? readPreferences(request).language;
  const t = translator(language);
  const { page, description } = words(t);
  const url = environment().appUrl + new URL(request.url).pathname;
  return {
    language,
    title: t("shell.pageTitle", { page }),
    description,
    url,
    canonical: languageOfAddress(request) === null ? url : inLanguage(url, language),
    pictureText: t("public_site.preview.alt"),
  };
}
