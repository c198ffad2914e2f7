import { Temporal } from "temporal-polyfill";

import type { LocalDate } from "~/platform/local-date";
import { type Cents, plainAmount } from "~/platform/money";

import { dayNames, luxembourgishArticle, monthNames } from "./calendar-names";
import type { Language } from "./languages";
import type { Translate } from "./text";

/*
 * No Intl here: browsers have no Luxembourgish, and what the server wrote is what the browser writes.
 */

const NO_BREAK_SPACE = "\u00a0";
const NARROW_NO_BREAK_SPACE = "\u202f";

const separators: Record<Language, { group: string; decimal: string }> = {
  fr: { group: NARROW_NO_BREAK_SPACE, decimal: "," },
  de: { group: ".", decimal: "," },
  lb: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

/** `short` 05/03/2026 · `long` 5 March 2026 · `day-month` 5 March · `weekday` Thursday 5 March 2026. */
export type DateStyle = "short" | "long" | "day-month" | "weekday";

/** A legal date as the language writes it; `1er` in French, `5. Mäerz` in Luxembourgish. */
export function formatDate(date: LocalDate, language: Language, style: DateStyle = "long"): string {
  const { year, month, day, dayOfWeek } = Temporal.PlainDate.from(date);
  if (style === "short") {
    const mark = language === "de" || language === "lb" ? "." : "/";
    return [pad(day), pad(month), String(year).padStart(4, "0")].join(mark);
  }
  const dayMonth = `${dayOfMonth(day, language)} ${monthNames[language][month - 1]}`;
  if (style === "day-month") return dayMonth;
  const long = `${dayMonth} ${year}`;
  if (style === "long") return long;
  return `${dayNames[language][dayOfWeek - 1]}${afterWeekday(day, language)}${long}`;
}

/** A month, `YYYY-MM`, in words: `mars 2026`. */
export function formatMonth(month: string, language: Language): string {
  const [year, number] = month.split("-");
  return `${monthNames[language][Number(number) - 1]} ${year}`;
}

function dayOfMonth(day: number, language: Language): string {
  if (language === "de" || language === "lb") return `${day}.`;
  return language === "fr" && day === 1 ? "1er" : String(day);
}

function afterWeekday(day: number, language: Language): string {
  if (language === "de") return ", ";
  if (language === "lb") return `, ${luxembourgishArticle(day)} `;
  return " ";
}

const timeJoin: Record<Language, { before: string; after: string }> = {
  fr: { before: " à ", after: "" },
  de: { before: ", ", after: `${NO_BREAK_SPACE}Uhr` },
  lb: { before: ", ", after: `${NO_BREAK_SPACE}Auer` },
  en: { before: ", ", after: "" },
};

/** An instant as Luxembourg's clocks show it: `5 mars 2026 à 14:05`, short `05/03/2026 14:05`. */
export function formatDateTime(
  instant: Date,
  language: Language,
  style: "short" | "long" = "long",
): string {
  const date = luxembourg(instant).toPlainDate().toString() as LocalDate;
  const time = formatTime(instant);
  if (style === "short") return `${formatDate(date, language, "short")} ${time}`;
  const { before, after } = timeJoin[language];
  return `${formatDate(date, language, "long")}${before}${time}${after}`;
}

/** Hours and minutes in Luxembourg, `14:05` in every language. */
export function formatTime(instant: Date): string {
  const { hour, minute } = luxembourg(instant);
  return `${pad(hour)}:${pad(minute)}`;
}

function luxembourg(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
    "Europe/Luxembourg",
  );
}

/** fr `1 250,50 €` (no-break spaces), de and lb `1.250,50 €`, en `€1,250.50`; a minus stands before everything. */
export function formatMoney(cents: Cents, language: Language): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, "0");
  const { decimal } = separators[language];
  const amount = `${group(digits.slice(0, -2), language)}${decimal}${digits.slice(-2)}`;
  const sign = cents < 0n ? "-" : "";
  return language === "en" ? `${sign}€${amount}` : `${sign}${amount}${NO_BREAK_SPACE}€`;
}

/**
 * What an amount field holds before anything is typed, for `parseAmount` to read back: fr, de and lb `1250,50`,
 * en `1250.50`; ungrouped, and whole euros without cents.
 */
export function formAmount(cents: Cents, language: Language): string {
  const text = plainAmount(cents).replace(/\.00$/, "");
  return text.replace(".", separators[language].decimal);
}

/**
 * A number with grouped thousands.
 *
 * @param decimals digits after the mark, rounded half away from zero; without it, up to two and no trailing zeros.
 * @returns an en dash when the value is not a finite number.
 */
export function formatNumber(
  value: number | bigint,
  language: Language,
  decimals?: number,
): string {
  if (typeof value === "bigint")
    return signed(value < 0n, group((value < 0n ? -value : value).toString(), language));
  if (!Number.isFinite(value)) return "–";
  const [whole = "0", part = ""] = roundedDigits(Math.abs(value), decimals ?? 2).split(".");
  const fraction = decimals === undefined ? part.replace(/0+$/, "") : part;
  const isZero = !/[1-9]/.test(whole + fraction);
  const text = group(whole, language) + (fraction ? separators[language].decimal + fraction : "");
  return signed(value < 0 && !isZero, text);
}

/** `0.825` → fr and de `82,5 %`, en `82.5%`. */
export function formatPercent(ratio: number, language: Language, decimals?: number): string {
  const number = formatNumber(ratio * 100, language, decimals);
  if (language === "en") return `${number}%`;
  return `${number}${language === "fr" ? NARROW_NO_BREAK_SPACE : NO_BREAK_SPACE}%`;
}

/** A floor area, up to one decimal: `85,5 m²`. */
export function formatArea(squareMetres: number, language: Language): string {
  const rounded = Number(roundedDigits(Math.abs(squareMetres), 1)) * Math.sign(squareMetres);
  return `${formatNumber(rounded, language)}${NO_BREAK_SPACE}m²`;
}

/**
 * A due date seen from today, through the texts: today, tomorrow, in n days, n days late.
 *
 * @param days from today to the due date (`daysBetween(today, due)`); negative when it has passed.
 */
export function formatRelativeDays(days: number, t: Translate): string {
  if (days === 0) return t("shell.relative.today");
  if (days === 1) return t("shell.relative.tomorrow");
  if (days > 1) return t("shell.relative.inDays", { days });
  return t("shell.relative.daysLate", { days: -days });
}

/** `toFixed` through a shifted exponent, so that 1.005 rounds as it is written and not as it is stored. */
function roundedDigits(value: number, decimals: number): string {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  const [back = "0", backExponent = "0"] = String(shifted).split("e");
  return Number(`${back}e${Number(backExponent) - decimals}`).toFixed(decimals);
}

function group(digits: string, language: Language): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separators[language].group);
}

function signed(negative: boolean, text: string): string {
  return negative ? `-${text}` : text;
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
