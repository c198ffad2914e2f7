import { randomUUID } from "node:crypto";

import type { AppLoadContext } from "@remix-run/node";

import { fallbackLanguage, isLanguage, negotiateLanguage } from "~/i18n/languages";

import { isTheme, type RootData } from "./root-data";

/** What every page needs to draw its frame. */
export function loadRoot(request: Request, _context: AppLoadContext): Promise<RootData> {
  const cookies = new Map(
    (request.headers.get("cookie") ?? "").split(/;\s*/).map((pair) => {
      const [name = "", value = ""] = pair.split("=");
      return [name, value] as const;
    }),
  );
  const language = cookies.get("language");
  const theme = cookies.get("theme");
  return Promise.resolve({
    language: isLanguage(language)
      ? language
      : negotiateLanguage(request.headers.get("accept-language")) || fallbackLanguage,
    theme: isTheme(theme) ? theme : "system",
    formKey: randomUUID(),
    toast: null,
    person: null,
  });
}
