import type { TextKey } from "~/i18n/text";
import { dwellingKindName, heatingName, rightToLetName } from "~/modules/properties/offer-texts";
import { schemeName } from "~/modules/schemes/scheme-texts";

import type { CHOICES, ChoiceColumn, ColumnKind, ColumnName } from "./column";

/* Translation keys of this module's closed lists. */

export const columnName = (column: ColumnName) => `imports.column.${column}` as const;

/** One sentence: what a cell of this kind must hold. */
export const expectedText = (kind: ColumnKind) => `imports.expected.${kind}` as const;

type Code<Column extends ChoiceColumn> = (typeof CHOICES)[Column][number];

const CHOICE_TEXTS: { [Column in ChoiceColumn]: (code: Code<Column>) => TextKey | null } = {
  landlordLanguage: (code) => `shell.language.${code}`,
  kind: dwellingKindName,
  heating: heatingName,
  energyClass: () => null,
  scheme: schemeName,
  title: rightToLetName,
};

/** The ways by the names everybody uses for them, which no language translates. */
const SCHEME_WORDS = {
  lisko_guarantee: "LISKO",
  ais: "AIS",
  wunnengshellef: "Wunnengshëllef",
} as const;

/** The key of a code's text; null where the code is its own name. */
export function choiceText(column: ChoiceColumn, code: string): TextKey | null {
  const name = CHOICE_TEXTS[column] as (code: string) => TextKey | null;
  return name(code);
}

/** The short word of a code that templates and exports write, where there is one beside its text. */
export function choiceWord(column: ChoiceColumn, code: string): string | null {
  if (column === "energyClass") return code;
  return column === "scheme" ? SCHEME_WORDS[code as keyof typeof SCHEME_WORDS] : null;
}
