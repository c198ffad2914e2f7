import { describe, expect, it } from "vitest";

import { formatDetail } from "~/i18n/detail";
import { languages } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";
import { toLocalDate } from "~/platform/local-date";

import {
  answerFigures,
  LANDING_QUESTIONS,
  OWNER_QUESTIONS,
  questionTexts,
} from "./owner-questions";
import { shippedParameters } from "../../../tests/factories/household-facts";

const on = toLocalDate("2026-11-22");
const all = Object.values(OWNER_QUESTIONS).flat();

describe("what owners ask", () => {
  it("is asked once, and holds everything the landing page answers", () => {
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining([...LANDING_QUESTIONS]));
  });

  it.each(languages)("is answered with its figures in %s", (language) => {
    const t = translator(language);
    for (const id of all) {
      const { question, answer } = questionTexts(id);
      const figures = answerFigures(id, shippedParameters, on);
      const text = t(answer, formatDetail(figures?.detail ?? {}, language));
      expect(t(question)).toMatch(/\?$/);
      expect(text).not.toMatch(/[{}]/);
      for (const value of Object.values(figures?.detail ?? {})) expect(text).toContain(`${value}`);
    }
  });

  it("says since when and from where a figure is", () => {
    expect(answerFigures("deposit", shippedParameters, on)).toMatchObject({
      detail: { months: 2 },
      since: "2024-08-01",
      status: "verified",
    });
    expect(answerFigures("refuse", shippedParameters, on)?.status).toBe("unverified");
    expect(answerFigures("data", shippedParameters, on)).toBeNull();
  });
});
