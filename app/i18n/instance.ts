import { createInstance, type i18n } from "i18next";
import ICU from "i18next-icu";

import { fallbackLanguage, type Language } from "./languages";
import type { Texts } from "./text";

/**
 * Locales whose plural and number data Node and every browser share. No browser has number data for `lb`;
 * German has the same plural forms and the same grouping.
 */
const icuLocales: Readonly<Record<string, string>> = {
  fr: "fr-FR",
  de: "de-DE",
  lb: "de-DE",
  en: "en-GB",
};

/**
 * A ready i18next instance that speaks one language for its whole life, so it may be shared by requests.
 * Give it to `<I18nextProvider i18n={…}>`; it is never registered globally.
 *
 * @param onProblem hears of a message that cannot be formatted (a value is missing); unless it throws, the raw text
 *   is shown.
 */
export function createI18n(
  language: Language,
  texts: Texts,
  onProblem: (problem: Error) => void = () => undefined,
): i18n {
  const instance = createInstance();
  const icu = new ICU({
    parseLngForICU: (code) => icuLocales[code] ?? code,
    parseErrorHandler: (error, key, text) => {
      onProblem(new Error(`Text "${key}" (${language}): ${error.message}`));
      return text;
    },
  });
  void instance.use(icu).init({
    lng: language,
    fallbackLng: fallbackLanguage,
    resources: { [language]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    returnNull: false,
    returnEmptyString: false,
    initImmediate: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
