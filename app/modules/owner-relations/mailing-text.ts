import type { Language } from "~/i18n/languages";

import type { MailingText, MailingTexts } from "./mailing";

/** What a text may leave open for each owner. */
export const PLACEHOLDERS = ["name", "commune"] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What stands in braces and is no placeholder, or a brace that stands alone; null when all is well. */
export function wrongPlaceholder(text: string): string | null {
  const rest = text.replace(/\{(name|commune)\}/g, "");
  return /\{[^{}]*\}|[{}]/.exec(rest)?.[0].slice(0, 40) ?? null;
}

/** The text an owner gets: in his language, or in French where nothing was written in it. */
export function textFor(
  texts: MailingTexts,
  language: Language,
): MailingText & { language: Language } {
  const own = texts[language];
  return own ? { ...own, language } : { ...texts.fr, language: "fr" };
}

export function usesCommune({ subject, text }: MailingText): boolean {
  return subject.includes("{commune}") || text.includes("{commune}");
}

/** Fills in what was left open; a value is never read as a placeholder again. */
export function fillText(
  { subject, text }: MailingText,
  owner: { name: string; communeName: string | null },
): MailingText {
  const values: Record<Placeholder, string> = {
    name: owner.name,
    commune: owner.communeName ?? "",
  };
  const fill = (written: string) =>
    written.replace(/\{(name|commune)\}/g, (_whole, name: Placeholder) => values[name]);
  return { subject: fill(subject), text: fill(text) };
}
