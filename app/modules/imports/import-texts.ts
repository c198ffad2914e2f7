import { formatDetail } from "~/i18n/detail";
import type { Language } from "~/i18n/languages";
import type { TextKey, Translate } from "~/i18n/text";
import { columnLetter } from "~/platform/tables/table";
import { unpackMessage } from "~/ui/message";

import type { RowProblem } from "./check-row";
import { CHOICES, type ColumnName, COLUMN_NAMES, COLUMNS, isChoiceColumn } from "./column";
import { choiceText, choiceWord, columnName, expectedText } from "./column-texts";
import type { HeadedColumn } from "./headings";
import type { ImportStatus, RowState } from "./offer-import";

export const importStatusName = (status: ImportStatus) => `imports.status.${status}` as const;
export const rowStateName = (state: RowState) => `imports.state.${state}` as const;

/** A packed message of a file or a cell, with names of columns and figures in the reader's language. */
export function importMessage(message: string, t: Translate, language: Language): string {
  const { key, detail } = unpackMessage(message);
  const { column, ...rest } = detail;
  const known = COLUMN_NAMES.find((name) => name === column);
  return t(key as TextKey, {
    ...formatDetail(rest, language),
    ...(known ? { column: t(columnName(known)) } : {}),
  });
}

/** The words a column of words takes in one language, the ones templates and exports write. */
export function choiceWords(column: keyof typeof CHOICES, t: Translate): string[] {
  return CHOICES[column].map((code) => choiceWordOf(column, code, t));
}

/** A code as a cell says it. */
export function choiceWordOf(column: keyof typeof CHOICES, code: string, t: Translate): string {
  const key = choiceText(column, code);
  return choiceWord(column, code) ?? (key ? t(key) : code);
}

/** One sentence: what a cell of the column must hold. */
export function expectedOf(column: ColumnName, t: Translate): string {
  if (isChoiceColumn(column)) {
    return t("imports.expected.choice", { values: choiceWords(column, t).join(" · ") });
  }
  return t(expectedText(COLUMNS[column].kind));
}

/** A problem as a list of errors says it: where, what is there, what is wrong, what is expected. */
export interface ToldProblem {
  /** `AB`, or null where the whole row or an absent column is meant. */
  letter: string | null;
  /** As the file heads the column, else by our name. */
  heading: string;
  given: string;
  problem: string;
  expected: string;
}

export function tellProblem(
  { column, message, given }: RowProblem,
  columns: readonly HeadedColumn[],
  t: Translate,
  language: Language,
): ToldProblem {
  const headed = columns.find((candidate) => candidate.column === column && column !== null);
  return {
    letter: headed ? columnLetter(headed.index) : null,
    heading: headed?.heading ?? (column ? t(columnName(column)) : t("imports.table.wholeRow")),
    given,
    problem: importMessage(message, t, language),
    expected: column ? expectedOf(column, t) : "",
  };
}
