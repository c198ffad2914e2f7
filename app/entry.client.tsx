import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";

import { createI18n } from "~/i18n/instance";
import { negotiateLanguage } from "~/i18n/languages";
import { loadLanguage } from "~/i18n/load-language";
import { LanguageProvider } from "~/ui/language-provider";

const language = negotiateLanguage(document.documentElement.lang);

void loadLanguage(language).then((texts) => {
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
