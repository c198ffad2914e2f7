import type { TextKey } from "~/i18n/text";
import { plainWord } from "~/platform/plain-word";

import {
  CHOICE_COLUMNS,
  CHOICES,
  type ChoiceColumn,
  COLUMN_NAMES,
  type ColumnName,
} from "./column";
import { choiceText, choiceWord, columnName } from "./column-texts";

/** The words a file may use, in every language of the product, by their plain form. */
export interface Vocabulary {
  headings: ReadonlyMap<string, ColumnName>;
  choices: Readonly<Record<ChoiceColumn, ReadonlyMap<string, string>>>;
}

/** One language's texts without figures. */
export type Say = (key: TextKey) => string;

/** @param sayings the texts of each language. */
export function makeVocabulary(sayings: readonly Say[]): Vocabulary {
  const headings = new Map(COLUMN_NAMES.map((column) => [plainWord(column), column]));
  for (const say of sayings) {
    for (const column of COLUMN_NAMES) headings.set(plainWord(say(columnName(column))), column);
  }
  const choices = Object.fromEntries(
    CHOICE_COLUMNS.map((column) => [column, wordsOf(column, sayings)]),
  ) as Record<ChoiceColumn, Map<string, string>>;
  return { headings, choices };
}

function wordsOf(column: ChoiceColumn, sayings: readonly Say[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const code of CHOICES[column]) {
    words.set(plainWord(code), code);
    const word = choiceWord(column, code);
    if (word) words.set(plainWord(word), code);
    const text = choiceText(column, code);
    if (text) for (const say of sayings) words.set(plainWord(say(text)), code);
  }
  return words;
}

/** The code a word means, also by its first words where only one begins so: `Chambre`, `Pompe`. */
export function findChoice(words: ReadonlyMap<string, string>, text: string): string | null {
  const word = plainWord(text);
  const exact = words.get(word);
  if (exact || word.length < 3) return exact ?? null;
  const meant = new Set<string>();
  for (const [known, code] of words) if (known.startsWith(`${word} `)) meant.add(code);
  return meant.size === 1 ? ([...meant][0] ?? null) : null;
}

const YES = new Set(["oui", "o", "ja", "j", "jo", "yes", "y", "x", "1", "true", "vrai", "wahr"]);
const NO = new Set(["non", "n", "nein", "nee", "neen", "no", "0", "false", "faux", "falsch"]);

/** A yes or no in any of the languages, or as programs write it. */
export function findYesNo(text: string): "yes" | "no" | null {
  const word = plainWord(text);
  if (YES.has(word)) return "yes";
  return NO.has(word) ? "no" : null;
}
