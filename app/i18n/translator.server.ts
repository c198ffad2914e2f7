import type { i18n } from "i18next";

import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { createI18n } from "./instance";
import type { Language } from "./languages";
import { lb } from "./lb";
import type { Texts, Translate } from "./text";

const texts: Readonly<Record<Language, Texts>> = { fr, de, lb, en };

const forPages = onePerLanguage((problem) => {
  process.emitWarning(problem);
});

const forDocuments = onePerLanguage((problem) => {
  throw problem;
});

function onePerLanguage(onProblem: (problem: Error) => void): Readonly<Record<Language, i18n>> {
  const create = (language: Language) => createI18n(language, texts[language], onProblem);
  return { fr: create("fr"), de: create("de"), lb: create("lb"), en: create("en") };
}

/**
 * The instance `entry.server` renders a page with; made once per language and never changed. A text without one of
 * its values is shown raw and warned of, because a page with a flaw is better than none.
 */
export function serverI18n(language: Language): i18n {
  return forPages[language];
}

/**
 * The texts of one language for e-mails, PDFs and exports: `translator("lb")("shell.action.save")`.
 *
 * @throws Error from the returned function when a value of the text is missing: nothing half-written leaves the house.
 */
export function translator(language: Language): Translate {
  return forDocuments[language].t;
}
