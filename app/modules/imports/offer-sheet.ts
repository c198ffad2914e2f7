import { formatDate, formatNumber } from "~/i18n/format";
import type { Language } from "~/i18n/languages";
import type { Translate } from "~/i18n/text";
import type { OfferStatus } from "~/modules/properties/offer";
import { offerStatusName } from "~/modules/properties/offer-texts";
import type { LocalDate } from "~/platform/local-date";
import { type Cents, plainAmount } from "~/platform/money";

import { type ChoiceColumn, COLUMN_NAMES, type ColumnName } from "./column";
import { columnName } from "./column-texts";
import { choiceWordOf } from "./import-texts";

/** An offer on its way out: every column an import reads, and how far it came. */
export interface ListedOffer {
  values: Readonly<Record<ColumnName, ListedValue>>;
  status: OfferStatus;
  submittedOn: LocalDate | null;
}

/** Codes are told from texts by their column. */
export type ListedValue = string | number | boolean | null | { cents: Cents } | { date: LocalDate };

/** The headings of a list of offers; an import reads them back. */
export function sheetHeadings(t: Translate): string[] {
  return [
    ...COLUMN_NAMES.map((column) => t(columnName(column))),
    t("imports.column.status"),
    t("imports.column.submittedOn"),
  ];
}

/** One offer as values of a workbook: words in one language, figures and days as such. */
export function sheetRow(
  { values, status, submittedOn }: ListedOffer,
  t: Translate,
): (string | number | null | { date: LocalDate })[] {
  return [
    ...COLUMN_NAMES.map((column) => sheetValue(column, values[column], t)),
    t(offerStatusName(status)),
    submittedOn && { date: submittedOn },
  ];
}

function sheetValue(column: ColumnName, value: ListedValue, t: Translate) {
  if (value === null) return null;
  if (typeof value === "boolean") return value ? t("imports.word.yes") : t("imports.word.no");
  if (typeof value === "number") return value;
  if (typeof value === "object") {
    return "cents" in value ? Number(plainAmount(value.cents)) : value;
  }
  return WORDS.has(column) ? choiceWordOf(column as ChoiceColumn, value, t) : value;
}

const WORDS: ReadonlySet<ColumnName> = new Set<ColumnName>([
  ...["landlordLanguage", "kind", "heating", "scheme", "title"],
] as ColumnName[]);

/** The same as the texts of a file of separated values, figures and days as the language writes them. */
export function sheetTexts(
  row: ReturnType<typeof sheetRow>,
  language: Language,
): (string | null)[] {
  return row.map((value) => {
    if (typeof value === "number") return formatNumber(value, language);
    return typeof value === "object" && value !== null
      ? formatDate(value.date, language, "short")
      : value;
  });
}
