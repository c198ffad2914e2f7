import type { fr } from "./fr";

/** Every text of the product by its key, e.g. `shell.action.save`. */
export type TextKey = keyof typeof fr;

/** One language, complete. */
export type Texts = Readonly<Record<TextKey, string>>;

/**
 * The arguments of an ICU message. Dates, money and large numbers arrive formatted (`~/i18n/format`);
 * a number chooses a plural form, a string a `select` branch.
 */
export type TextValues = Readonly<Record<string, string | number>>;

/** The sentence of a key in one language. */
export type Translate = (key: TextKey, values?: TextValues) => string;
