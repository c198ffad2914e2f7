import { useLocation } from "@remix-run/react";
import clsx from "clsx";
import { Monitor, Moon, Sun, type LucideIcon } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { themes, type Theme } from "~/platform/http/root-data";

import { preferenceFields } from "./preferences";
import { useRootData } from "./use-root-data";

const icons: Record<Theme, LucideIcon> = { light: Sun, dark: Moon, system: Monitor };

/** Light, dark, or as the device says: three buttons of one plain form. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const current = useRootData()?.theme ?? "system";
  const { pathname, search } = useLocation();
  return (
    <form
      method="post"
      action={paths.preferences()}
      aria-label={t("shell.theme.label")}
      className="no-print"
    >
      <input type="hidden" name={preferenceFields.returnTo} value={pathname + search} />
      <div className="flex gap-0.5">
        {themes.map((theme) => {
          const Icon = icons[theme];
          return (
            <button
              key={theme}
              type="submit"
              name={preferenceFields.theme}
              value={theme}
              title={t(`shell.theme.${theme}`)}
              aria-label={t(`shell.theme.${theme}`)}
              aria-current={theme === current ? "true" : undefined}
              className={clsx(
                "grid min-h-8 min-w-9 place-items-center rounded-ui",
                theme === current
                  ? "bg-action-soft text-action"
                  : "text-ink-soft hover:bg-action-soft hover:text-action",
              )}
            >
              <Icon aria-hidden="true" className="size-4.5" />
            </button>
          );
        })}
      </div>
    </form>
  );
}
