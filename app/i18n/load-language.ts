import type { Language } from "./languages";
import type { Texts } from "./text";

/** Fetches the texts of one language; in the browser each language is a file of its own. */
export async function loadLanguage(language: Language): Promise<Texts> {
  switch (language) {
    case "fr":
      return (await import("./fr")).fr;
    case "de":
      return (await import("./de")).de;
    case "lb":
      return (await import("./lb")).lb;
    case "en":
      return (await import("./en")).en;
  }
}
