import { languages } from "~/i18n/languages";
import { useTranslation } from "~/i18n/use-translation";
import type { Option } from "~/ui/select-field";

/** The four languages, each in its own name. */
export function useLanguageOptions(): Option[] {
  const { t } = useTranslation();
  return languages.map((value) => ({ value, label: t(`shell.language.${value}`) }));
}
