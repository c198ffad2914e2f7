import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import { formatDate } from "~/i18n/format";
import type { TextKey } from "~/i18n/text";
import { useLanguage } from "~/i18n/use-format";
import { isLocalDate } from "~/platform/local-date";

import { unpackMessage } from "./message";

/**
 * The sentence of a packed message (`~/ui/message`) in the language of the page. Legal dates in its detail are
 * formatted; a text that is no key becomes the general "not valid" sentence, never raw English.
 */
export function useMessage(): (message: string) => string {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (message) => {
      const { key, detail } = unpackMessage(message);
      if (!isTextKey(key, (candidate) => i18n.exists(candidate))) return t("forms.error.invalid");
      const values = Object.entries(detail).map(([name, value]) => [
        name,
        typeof value === "string" && isLocalDate(value) ? formatDate(value, language) : value,
      ]);
      return t(key, Object.fromEntries(values));
    },
    [t, i18n, language],
  );
}

function isTextKey(key: string, exists: (key: string) => boolean): key is TextKey {
  return exists(key);
}
