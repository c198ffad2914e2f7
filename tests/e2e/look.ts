import type { BrowserContextOptions } from "playwright-core";

import { type Language, languages } from "~/i18n/languages";

/** How a person looks at the product. */
export interface Look {
  language: Language;
  theme: "light" | "dark";
  /** Width of the window in CSS pixels: a phone or a laptop. */
  width: 390 | 1440;
  javaScript: boolean;
}

export const DEFAULT_LOOK: Look = { language: "fr", theme: "light", width: 1440, javaScript: true };

/** Four languages, light and dark, phone and laptop. */
export const EVERY_LOOK: readonly Look[] = languages.flatMap((language) =>
  (["light", "dark"] as const).flatMap((theme) =>
    ([390, 1440] as const).map((width) => ({ language, theme, width, javaScript: true })),
  ),
);

export function describeLook({ language, theme, width, javaScript }: Look): string {
  return `${language}-${theme}-${width}${javaScript ? "" : "-plain"}`;
}

export function contextOptions(look: Look, baseURL: string): BrowserContextOptions {
  return {
    baseURL,
    colorScheme: look.theme,
    javaScriptEnabled: look.javaScript,
    locale: `${look.language}-LU`,
    reducedMotion: "reduce",
    timezoneId: "Europe/Luxembourg",
    viewport: { width: look.width, height: look.width === 390 ? 844 : 900 },
  };
}
