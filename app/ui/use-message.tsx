import { useCallback } from "react";

import { formatDetail } from "~/i18n/detail";
import type { TextKey } from "~/i18n/text";
import { useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import { unpackMessage } from "./message";

/**
 * The sentence of a packed message (`~/ui/message`) in the language of the page, its money and dates formatted
 * (`~/i18n/detail`); a text that is no key becomes the general "not valid" sentence, never raw English.
 */
export function useMessage(): (message: string) => string {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (message) => {
      const { key, detail } = unpackMessage(message);
      if (!isTextKey(key, (candidate) => i18n.exists(candidate))) return t("forms.error.invalid");
      return t(key, formatDetail(detail, language));
    },
    [t, i18n, language],
  );
}

function isTextKey(key: string, exists: (key: string) => boolean): key is TextKey {
  return exists(key);
}
