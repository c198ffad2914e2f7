import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";

import { createI18n } from "~/i18n/instance";
import { negotiateLanguage } from "~/i18n/languages";
import { loadLanguage } from "~/i18n/load-language";
import { LanguageProvider } from "~/ui/language-provider";

const language = negotiateLanguage(document.documentElement.lang);

void Promise.all([loadLanguage(language), pageState()]).then(([texts]) => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <LanguageProvider initial={createI18n(language, texts)}>
          <RemixBrowser />
        </LanguageProvider>
      </StrictMode>,
    );
  });
});

/**
 * RemixBrowser suspends until the state of the page is decoded. An input in that moment makes React 18 hydrate at once,
 * which it cannot do while its root is suspended (error 345), so the promise it throws is waited for before. The router,
 * and with it the first hook, comes only after.
 */
async function pageState(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (pending) {
    await pending;
  }
}
