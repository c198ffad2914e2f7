import type { i18n } from "i18next";
import { createContext, useContext, useEffect, useState, type ReactNode } from "react";
import { I18nextProvider } from "react-i18next";

import { createI18n } from "~/i18n/instance";
import type { Language } from "~/i18n/languages";
import { loadLanguage } from "~/i18n/load-language";
import { useLanguage } from "~/i18n/use-format";

const ShowLanguage = createContext<(language: Language) => Promise<void>>(() => Promise.resolve());

/** The texts of the page; starts with those the server wrote it with. */
export function LanguageProvider({ initial, children }: { initial: i18n; children: ReactNode }) {
  const [instance, setInstance] = useState(initial);
  const [show] = useState(() => async (language: Language) => {
    setInstance(createI18n(language, await loadLanguage(language)));
  });
  return (
    <ShowLanguage.Provider value={show}>
      <I18nextProvider i18n={instance}>{children}</I18nextProvider>
    </ShowLanguage.Provider>
  );
}

/** Follows the person's language where it changes without a new document: after signing in or out. */
export function useFollowLanguage(wanted: Language | undefined): void {
  const current = useLanguage();
  const show = useContext(ShowLanguage);
  useEffect(() => {
    if (wanted && wanted !== current) void show(wanted);
  }, [wanted, current, show]);
}
