import { isLanguage, type Language, negotiateLanguage } from "~/i18n/languages";

import { isTheme, type Theme } from "./root-data";

const YEAR = 365 * 24 * 3600;

/** What a browser remembers for a person who is not signed in. */
export interface Preferences {
  language: Language;
  theme: Theme;
}

/** The language an address asks for by `?lang=`, as search engines list it; null when it asks for none. */
export function languageOfAddress(request: Request): Language | null {
  const language = new URL(request.url).searchParams.get("lang");
  return isLanguage(language) ? language : null;
}

/** Language and theme of a request: the address, else the cookie, else what the browser asks for. */
export function readPreferences(request: Request): Preferences {
  const cookies = new Map(
    (request.headers.get("cookie") ?? "").split(/;\s*/).map((pair) => {
      const [name = "", value = ""] = pair.split("=");
      return [name, value] as const;
    }),
  );
  const language = cookies.get("language");
  const theme = cookies.get("theme");
  return {
    language:
      languageOfAddress(request) ??
      (isLanguage(language) ? language : negotiateLanguage(request.headers.get("accept-language"))),
    theme: isTheme(theme) ? theme : "system",
  };
}

/** The `Set-Cookie` value that remembers one preference. The values come from closed lists and need no encoding. */
export function preferenceCookie(name: keyof Preferences, value: Language | Theme): string {
  return `${name}=${value}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax`;
}
