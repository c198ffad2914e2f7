import type { TextKey } from "~/i18n/text";
import { useTranslation } from "~/i18n/use-translation";

/** What a code of the log is called; a code without a name, from an earlier or later version, is shown as it is. */
export function useAuditName(): (
  kind: "action" | "changed" | "entity" | "role",
  code: string,
) => string {
  const { t, i18n } = useTranslation();
  const isKey = (key: string) => isTextKey(key, (candidate) => i18n.exists(candidate));
  return (kind, code) => {
    const keys: string[] =
      kind === "role"
        ? [`people.role.${code}`, `audit.context.${code}`]
        : [`audit.${kind}.${code}`];
    const key = keys.find((candidate): candidate is TextKey => isKey(candidate));
    return key ? t(key) : code;
  };
}

function isTextKey(key: string, exists: (key: string) => boolean): key is TextKey {
  return exists(key);
}
