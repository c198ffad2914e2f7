import type { Language } from "./languages";

/** January first. German in Luxembourg says Januar and Februar as in Germany; `lb` follows the orthography of 2019. */
export const monthNames: Record<Language, readonly string[]> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
    " ",
  ),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
    " ",
  ),
  lb: "Januar Februar Mäerz Abrëll Mee Juni Juli August September Oktober November Dezember".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};

/** Monday first. */
export const dayNames: Record<Language, readonly string[]> = {
  fr: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
  de: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(" "),
  lb: "Méindeg Dënschdeg Mëttwoch Donneschdeg Freideg Samschdeg Sonndeg".split(" "),
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
};

/**
 * The Luxembourgish article before a day of the month. The n of `den` falls before véier-, fënnef-/fof-, sechs-/siech-
 * and siwe(n)-, that is before every day that ends in 4 to 7 (Äifeler Reegel, orthography of 2019).
 */
export function luxembourgishArticle(day: number): "de" | "den" {
  const last = day % 10;
  return last >= 4 && last <= 7 ? "de" : "den";
}
