/** The languages of the product; the first is the source and the fallback. */
export const languages = ["fr", "de", "lb", "en"] as const;

export type Language = (typeof languages)[number];

export const fallbackLanguage: Language = "fr";

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

const htmlLanguages: Record<Language, string> = { fr: "fr-LU", de: "de-LU", lb: "lb", en: "en-LU" };

/** The value of `<html lang>` and `hreflang` (BCP 47). Every language of the product is written left to right. */
export function htmlLanguage(language: Language): string {
  return htmlLanguages[language];
}

/** A header longer than this is cut: no browser sends one, and parsing stays cheap. */
const LONGEST_HEADER = 500;

/**
 * The best language for an `Accept-Language` header (RFC 9110, 12.5.4): highest weight first, then order of appearance.
 * A regional tag counts for its language (`lb-LU`, `fr-LU`, `de-CH`); weight 0 excludes it; `*` means the fallback.
 */
export function negotiateLanguage(acceptLanguage: string | null | undefined): Language {
  const ranges = (acceptLanguage ?? "").slice(0, LONGEST_HEADER).split(",").map(parseRange);
  const excluded = new Set(ranges.filter((range) => range.weight === 0).map((range) => range.tag));
  const [best] = ranges
    .filter((range) => range.weight > 0)
    .map((range) => ({ weight: range.weight, language: languageOf(range.tag) }))
    .filter((range) => range.language !== undefined && !excluded.has(range.language))
    .sort((left, right) => right.weight - left.weight);
  return best?.language ?? fallbackLanguage;
}

function parseRange(range: string): { tag: string; weight: number } {
  const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

function languageOf(tag: string): Language | undefined {
  if (tag === "*") return fallbackLanguage;
  const primary = tag.split("-")[0];
  return isLanguage(primary) ? primary : undefined;
}
