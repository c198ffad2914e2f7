import type { i18n } from "i18next";
import { useTranslation as useInstance } from "react-i18next";

import type { Translate } from "./text";

/**
 * The texts in the language of the page. The keys are checked by our own plain type: i18next's overloads over more than
 * a thousand keys make the type check several times slower.
 */
export function useTranslation(): { t: Translate; i18n: i18n } {
  const { t, i18n } = useInstance();
  return { t, i18n };
}
