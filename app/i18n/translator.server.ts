import type { i18n } from "i18next";

import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { createI18n } from "./instance";
import type { Language } from "./languages";
import { lb } from "./lb";
import type { Translate } from "./text";

const instances: Readonly<Record<Language, i18n>> = {
  fr: createI18n("fr", fr),
  de: createI18n("de", de),
  lb: createI18n("lb", lb),
  en: createI18n("en", en),
};

/** The instance `entry.server` renders a page with; made once per language and never changed. */
export function serverI18n(language: Language): i18n {
  return instances[language];
}

/** The texts of one language for e-mails, PDFs and exports: `translator("lb")("shell.action.save")`. */
export function translator(language: Language): Translate {
  return instances[language].t;
}
