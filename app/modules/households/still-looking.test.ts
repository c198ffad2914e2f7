import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type AskedHousehold,
  languagesToAsk,
  STILL_LOOKING,
  stillLookingStep,
} from "./still-looking";

const DAYS = 60;
const HEARD = new Date("2026-01-01T09:00:00Z");
const inDays = (days: number) => new Date(HEARD.getTime() + days * 24 * 3_600_000);
const mailed = (...days: number[]): AskedHousehold => ({
  heardAt: HEARD,
  unanswered: days.map((day) => ({ askedAt: inDays(day), channel: "mail", isSettled: false })),
});

describe("the question whether a household still looks", () => {
  it.each([
    ["nothing yet", mailed(), 59, "wait"],
    ["after the dated number of days", mailed(), 60, "ask"],
    ["while an answer may come", mailed(60), 73, "wait"],
    ["again without an answer", mailed(60), 74, "ask"],
    ["a caseworker sees to it after two", mailed(60, 74), 88, "settle"],
  ] as const)("%s", (_, household, day, step) => {
    expect(stillLookingStep(household, DAYS, inDays(day))).toBe(step);
  });

  it("leaves a call and what a caseworker sees to alone", () => {
    const call = { askedAt: inDays(60), channel: "call", isSettled: false } as const;
    const settled = { askedAt: inDays(74), channel: "mail", isSettled: true } as const;
    for (const last of [call, settled]) {
      const household = { heardAt: HEARD, unanswered: [last] };
      expect(stillLookingStep(household, DAYS, inDays(900))).toBe("wait");
    }
  });

  it("asks a silent household twice and settles it once, on whatever days the clock runs", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(400), { maxLength: 120 }), (days) => {
        const unanswered: { askedAt: Date; channel: "mail"; isSettled: boolean }[] = [];
        let settled = 0;
        for (const day of [...days].sort((one, other) => one - other)) {
          const step = stillLookingStep({ heardAt: HEARD, unanswered }, DAYS, inDays(day));
          if (step === "ask") {
            unanswered.push({ askedAt: inDays(day), channel: "mail", isSettled: false });
          }
          if (step === "settle") {
            settled += 1;
            for (const question of unanswered) question.isSettled = true;
          }
        }
        expect(unanswered.length).toBeLessThanOrEqual(STILL_LOOKING.asks);
        expect(settled).toBeLessThanOrEqual(1);
        const [first, second] = unanswered;
        if (first) expect(first.askedAt >= inDays(DAYS)).toBe(true);
        if (first && second) {
          const gap = second.askedAt.getTime() - first.askedAt.getTime();
          expect(gap).toBeGreaterThanOrEqual(STILL_LOOKING.answerDays * 24 * 3_600_000);
        }
      }),
    );
  });
});

it("writes in the household's first language of the four, else in two", () => {
  expect(languagesToAsk(["ti", "de", "fr"])).toEqual(["de"]);
  expect(languagesToAsk(["ar", "ku"])).toEqual(["fr", "en"]);
  expect(languagesToAsk([])).toEqual(["fr", "en"]);
});
