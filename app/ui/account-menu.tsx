import { Link, useLocation } from "@remix-run/react";
import { ChevronDown } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { buttonStyles } from "./button-styles";
import { LanguageSwitch } from "./language-switch";
import { PersonName } from "./person-name";
import { ThemeSwitch } from "./theme-switch";

export interface Account {
  name: string;
  /** The role in words, e.g. "Caseworker". */
  role: string;
  /** The person's own pages: account, security. Already translated. */
  links: { to: string; label: string }[];
  /** Where the sign-out form posts. */
  signOutAction: string;
  /** For a person who holds several roles: the forms that change the one in use. */
  roleSwitch?: ReactNode;
}

/** Who is signed in, with language, theme and the way out. Opens without JavaScript. */
export function AccountMenu({ account }: { account: Account }) {
  const { t } = useTranslation();
  const { key } = useLocation();
  const box = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    box.current?.removeAttribute("open");
  }, [key]);

  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent && event.key === "Escape") {
        details.open = false;
        details.querySelector("summary")?.focus();
      } else if (
        event.type === "pointerdown" &&
        event.target instanceof Node &&
        !details.contains(event.target)
      ) {
        details.open = false;
      }
    };
    document.addEventListener("keydown", close);
    document.addEventListener("pointerdown", close);
    return () => {
      document.removeEventListener("keydown", close);
      document.removeEventListener("pointerdown", close);
    };
  }, []);

  return (
    <details ref={box} className="group/account relative">
      <summary
        aria-label={t("shell.account.signedInAs", { name: account.name })}
        className="flex min-h-10 max-w-64 items-center gap-2 rounded-ui px-2 hover:bg-action-soft"
      >
        <span
          aria-hidden="true"
          className="grid size-8 shrink-0 place-items-center rounded-full bg-action-soft font-semibold text-action uppercase"
        >
          {[...account.name][0]}
        </span>
        <span className="hidden min-w-0 text-start leading-5 sm:block">
          <PersonName className="block truncate text-sm font-medium">{account.name}</PersonName>
          <span className="block truncate text-xs text-ink-soft">{account.role}</span>
        </span>
        <ChevronDown aria-hidden="true" className="size-4 shrink-0 group-open/account:rotate-180" />
      </summary>
      <div className="absolute end-0 z-40 mt-1 w-72 space-y-3 rounded-ui border border-line bg-surface p-4 shadow-float">
        <p className="leading-5">
          <PersonName className="block font-semibold">{account.name}</PersonName>
          <span className="text-sm text-ink-soft">{account.role}</span>
        </p>
        {account.links.length > 0 ? (
          <ul className="-mx-2">
            {account.links.map((link) => (
              <li key={link.to}>
                <Link
                  to={link.to}
                  className="flex min-h-10 items-center rounded-ui px-2 hover:bg-action-soft"
                >
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        ) : null}
        {account.roleSwitch}
        <div className="space-y-2 border-t border-line pt-3">
          <MenuLine label={t("shell.language.label")}>
            <LanguageSwitch />
          </MenuLine>
          <MenuLine label={t("shell.theme.label")}>
            <ThemeSwitch />
          </MenuLine>
        </div>
        <form method="post" action={account.signOutAction} className="border-t border-line pt-3">
          <button type="submit" className={`${buttonStyles("secondary", "regular")} w-full`}>
            {t("shell.account.signOut")}
          </button>
        </form>
      </div>
    </details>
  );
}

function MenuLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-2">
      <span className="text-sm text-ink-soft">{label}</span>
      {children}
    </div>
  );
}
