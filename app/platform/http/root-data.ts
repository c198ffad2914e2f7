import type { Language } from "~/i18n/languages";

/** `system` follows the device. */
export const themes = ["light", "dark", "system"] as const;
export type Theme = (typeof themes)[number];

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

/** One sentence shown once after a redirect. */
export interface Toast {
  /** Distinguishes two equal sentences in a row, so that the second is announced too. */
  id: string;
  tone: "done" | "attention" | "danger";
  /** A text key with optional detail, e.g. `tenancies.signed|{"date":"1. März"}` (see `~/ui/message`). */
  message: string;
}

/** Who is signed in, as far as every page may know. */
export interface SignedInPerson {
  name: string;
  /** The role in use on this page and all roles held; role names of the permission table. */
  role: string;
  roles: string[];
}

/** What the root loader hands to every page. */
export interface RootData {
  language: Language;
  theme: Theme;
  /** Random per request; together with a form's id it is that form's idempotency key. */
  formKey: string;
  toast: Toast | null;
  person: SignedInPerson | null;
}
