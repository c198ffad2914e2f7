import { useTranslation } from "~/i18n/use-translation";

import type { TextKey } from "~/i18n/text";

/** What a code of the log is called; a code without a name, from an earlier or later version, is shown as it is. */
export function useAuditName(): (kind: "action" | "entity" | "role", code: string) => string {
  const { t, i18n } = useTranslation();
  return (kind, code) => {
    const key = kind === "role" ? `people.role.${code}` : `audit.${kind}.${code}`;
    return isTextKey(key, (candidate) => i18n.exists(candidate)) ? t(key) : code;
  };
}

function isTextKey(key: string, exists: (key: string) => boolean): key is TextKey {
  return exists(key);
}
