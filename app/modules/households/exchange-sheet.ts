import type { NeedCard } from "./need-card";

/** Columns of the exchange, in their order; each is explained by the text `exchange.column.<name>`. */
export const EXCHANGE_COLUMNS = [
  "file",
  "detail",
  "persons",
  "adults",
  "children",
  "ages",
  "bedrooms",
  "languages",
] as const;
export type ExchangeColumn = (typeof EXCHANGE_COLUMNS)[number];

/** Version of the columns; another set of columns has another one. */
export const EXCHANGE_VERSION = 1;

/** One file: bands, counts and codes; empty where fewer households look the same than the dated minimum. */
export type ExchangeRow = Readonly<Record<ExchangeColumn, string | number | null>>;

/** A card as a row: several values of one column are separated by blanks, an age band has its count behind `x`. */
export function exchangeRow(card: NeedCard): ExchangeRow {
  const { alias: file, detail, persons, adults, children, ages, bedrooms, languages } = card;
  return {
    ...{ file, detail, persons, adults, children, bedrooms },
    ages: ages && ages.map(({ band, count }) => `${band}x${count}`).join(" "),
    languages: languages && languages.join(" "),
  };
}
