import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type LocalDate, toLocalDate } from "~/platform/local-date";
import { parseAmount } from "~/platform/money";

import {
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
import { languages } from "./languages";
import { translator } from "./translator.server";

/** Shows no-break spaces: `_` the wide one, `.` would be a full stop, so `'` is the narrow one. */
const visible = (text: string) => text.replace(/\u00a0/g, "_").replace(/\u202f/g, "'");
const inAll = (format: (language: (typeof languages)[number]) => string) =>
  languages.map((language) => visible(format(language)));
const day = toLocalDate("2026-03-05");

describe("formatDate", () => {
  it("writes every style in every language", () => {
    expect(inAll((l) => formatDate(day, l, "short"))).toEqual([
      "05/03/2026",
      "05.03.2026",
      "05.03.2026",
      "05/03/2026",
    ]);
    expect(inAll((l) => formatDate(day, l))).toEqual([
      "5 mars 2026",
      "5. März 2026",
      "5. Mäerz 2026",
      "5 March 2026",
    ]);
    expect(inAll((l) => formatDate(day, l, "day-month"))).toEqual([
      "5 mars",
      "5. März",
      "5. Mäerz",
      "5 March",
    ]);
    expect(inAll((l) => formatDate(day, l, "weekday"))).toEqual([
      "jeudi 5 mars 2026",
      "Donnerstag, 5. März 2026",
      "Donneschdeg, de 5. Mäerz 2026",
      "Thursday 5 March 2026",
    ]);
  });

  it("writes the first of a month as French does", () => {
    expect(formatDate(toLocalDate("2026-08-01"), "fr", "weekday")).toBe("samedi 1er août 2026");
    expect(formatDate(toLocalDate("2026-08-01"), "fr", "short")).toBe("01/08/2026");
  });

  it("keeps the n of the Luxembourgish article where the spoken number asks for it", () => {
    const dropped = Array.from({ length: 31 }, (_, index) => index + 1).filter((number) =>
      formatDate(
        toLocalDate(`2026-01-${String(number).padStart(2, "0")}`),
        "lb",
        "weekday",
      ).includes(", de "),
    );
    expect(dropped).toEqual([4, 5, 6, 7, 14, 15, 16, 17, 24, 25, 26, 27]);
  });

  it("agrees with the calendar data of Node in French, German and English", () => {
    for (let month = 1; month <= 12; month += 1) {
      const date =
        `2027-${String(month).padStart(2, "0")}-${String(month + 9).padStart(2, "0")}` as LocalDate;
      for (const [language, locale] of [
        ["fr", "fr-FR"],
        ["de", "de-DE"],
        ["en", "en-GB"],
      ] as const) {
        const reference = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
        const expected = reference.format(new Date(`${date}T00:00:00Z`));
        expect(formatDate(date, language, "weekday")).toBe(expected.replace(/^(\w+day), /, "$1 "));
      }
    }
  });
});

describe("formatMonth", () => {
  it("names the month and the year", () => {
    expect(inAll((l) => formatMonth("2026-03", l))).toEqual([
      "mars 2026",
      "März 2026",
      "Mäerz 2026",
      "March 2026",
    ]);
  });
});

describe("formatDateTime", () => {
  const winter = new Date("2026-01-31T23:30:00Z");
  const summer = new Date("2026-06-30T22:05:00Z");

  it("shows Luxembourg's clock, also across midnight", () => {
    expect(inAll((l) => formatDateTime(winter, l))).toEqual([
      "1er février 2026 à 00:30",
      "1. Februar 2026, 00:30_Uhr",
      "1. Februar 2026, 00:30_Auer",
      "1 February 2026, 00:30",
    ]);
    expect(formatDateTime(summer, "fr", "short")).toBe("01/07/2026 00:05");
    expect(formatTime(summer)).toBe("00:05");
  });
});

describe("formatMoney", () => {
  it("writes amounts as each language does", () => {
    expect(inAll((l) => formatMoney(125050n, l))).toEqual([
      "1'250,50_€",
      "1.250,50_€",
      "1.250,50_€",
      "€1,250.50",
    ]);
    expect(inAll((l) => formatMoney(-5n, l))).toEqual(["-0,05_€", "-0,05_€", "-0,05_€", "-€0.05"]);
    expect(visible(formatMoney(123456789012n, "fr"))).toBe("1'234'567'890,12_€");
    expect(formatMoney(0n, "en")).toBe("€0.00");
  });

  it("can be read back by the amount fields, except English grouping", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (cents) => {
        for (const language of ["fr", "de", "lb"] as const) {
          expect(parseAmount(formatMoney(cents, language))).toBe(cents);
        }
      }),
    );
  });
});

describe("formAmount", () => {
  it("writes amounts as each language types them", () => {
    expect(inAll((l) => formAmount(125050n, l))).toEqual([
      "1250,50",
      "1250,50",
      "1250,50",
      "1250.50",
    ]);
    expect(inAll((l) => formAmount(111_000n, l))).toEqual(["1110", "1110", "1110", "1110"]);
  });

  it("is read back by the amount fields in every language", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (cents) => {
        for (const language of languages) {
          expect(parseAmount(formAmount(cents, language))).toBe(cents);
        }
      }),
    );
  });
});

describe("formatNumber", () => {
  it("groups, and shows decimals as asked", () => {
    expect(inAll((l) => formatNumber(1234567.5, l))).toEqual([
      "1'234'567,5",
      "1.234.567,5",
      "1.234.567,5",
      "1,234,567.5",
    ]);
    expect(formatNumber(1250, "de")).toBe("1.250");
    expect(formatNumber(12n, "fr")).toBe("12");
    expect(formatNumber(-1234n, "en")).toBe("-1,234");
    expect(formatNumber(2, "en", 2)).toBe("2.00");
    expect(formatNumber(1.005, "en")).toBe("1.01");
    expect(formatNumber(-0.001, "en")).toBe("0");
    expect(formatNumber(1e-7, "en")).toBe("0");
    expect(formatNumber(999.999, "en")).toBe("1,000");
    expect(formatNumber(Number.NaN, "en")).toBe("–");
    expect(formatNumber(Number.POSITIVE_INFINITY, "en")).toBe("–");
  });

  it("writes whole numbers as the messages do", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10_000_000 }), (count) => {
        for (const language of languages) {
          const sentence = translator(language)("shell.list.results", { count });
          expect(sentence.startsWith(`${formatNumber(count, language)} `)).toBe(true);
        }
      }),
    );
  });
});

describe("formatPercent and formatArea", () => {
  it("keep the sign with the number", () => {
    expect(inAll((l) => formatPercent(0.825, l))).toEqual(["82,5'%", "82,5_%", "82,5_%", "82.5%"]);
    expect(formatPercent(0.07, "en")).toBe("7%");
    expect(inAll((l) => formatArea(85.55, l))).toEqual([
      "85,6_m²",
      "85,6_m²",
      "85,6_m²",
      "85.6_m²",
    ]);
    expect(visible(formatArea(120, "lb"))).toBe("120_m²");
  });
});

describe("formatRelativeDays", () => {
  it("speaks of today, tomorrow, later and late", () => {
    const say = (language: (typeof languages)[number]) =>
      [0, 1, 2, -1, -12].map((days) => formatRelativeDays(days, translator(language)));
    expect(say("fr")).toEqual([
      "aujourd’hui",
      "demain",
      "dans 2 jours",
      "1 jour de retard",
      "12 jours de retard",
    ]);
    expect(say("lb")).toEqual([
      "haut",
      "muer",
      "nach 2 Deeg",
      "1 Dag ze spéit",
      "12 Deeg ze spéit",
    ]);
    expect(say("de")[2]).toBe("in 2 Tagen");
    expect(say("en")[4]).toBe("12 days late");
  });
});
