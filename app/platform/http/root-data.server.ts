import { randomUUID } from "node:crypto";

import type { Language } from "~/i18n/languages";

import { languageOfAddress, preferenceCookie, readPreferences } from "./preference-cookies.server";
import type { RootData, SignedInPerson } from "./root-data";
import { takeToast } from "./toast.server";

/** Who is signed in, as the root loader was told by the people module. */
interface Person extends SignedInPerson {
  language: Language;
}

/**
 * What every page needs to draw its frame, without the database: the language is the account's, else the one the
 * address asks for (it is remembered), else the cookie's, else the browser's.
 *
 * @returns the data, and headers that must go out with it (they forget the sentence shown once and remember a language).
 */
export async function loadRoot(
  request: Request,
  person: Person | null,
): Promise<{ root: RootData; headers: Headers }> {
  const preferences = readPreferences(request);
  const { toast, forget } = await takeToast(request);
  const headers = new Headers();
  if (forget) headers.append("Set-Cookie", forget);
  const asked = languageOfAddress(request);
  if (asked) headers.append("Set-Cookie", preferenceCookie("language", asked));
  const root: RootData = {
    language: person?.language ?? preferences.language,
    theme: preferences.theme,
    formKey: randomUUID(),
    toast,
    person: person && { name: person.name, role: person.role, roles: person.roles },
  };
  return { root, headers };
}
