import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import {
  type DateStyle,
  formAmount,
  formatArea,
  formatDate,
  formatDateTime,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRelativeDays,
  formatTime,
} from "./format";
import { fallbackLanguage, isLanguage, type Language } from "./languages";

/** The language of the page being shown. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : fallbackLanguage;
}

/** The functions of `format.ts` in the language of the page. */
export function useFormat() {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(
    () => ({
      date: (date: LocalDate, style?: DateStyle) => formatDate(date, language, style),
      dateTime: (instant: Date, style?: "short" | "long") =>
        formatDateTime(instant, language, style),
      month: (month: string) => formatMonth(month, language),
      time: (instant: Date) => formatTime(instant),
      money: (cents: Cents) => formatMoney(cents, language),
      formAmount: (cents: Cents) => formAmount(cents, language),
      number: (value: number | bigint, decimals?: number) =>
        formatNumber(value, language, decimals),
      percent: (ratio: number, decimals?: number) => formatPercent(ratio, language, decimals),
      area: (squareMetres: number) => formatArea(squareMetres, language),
      relativeDays: (days: number) => formatRelativeDays(days, t),
    }),
    [language, t],
  );
}
