import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { answerForm, AVAILABILITY, availabilityStep } from "./availability";
import { TODAY } from "../../../tests/factories/household-facts";

const DAY_MS = 24 * 3_600_000;
const START = new Date("2026-09-01T08:00:00Z");
const after = (days: number) => new Date(START.getTime() + days * DAY_MS);

describe("an offer nobody spoke of", () => {
  it("is asked about after thirty days, again after seven, and rests seven days later", () => {
    const seen: string[] = [];
    const unansweredAt: Date[] = [];
    for (let day = 0; day <= 60; day += 1) {
      const offer = { publishedAt: START, confirmedAt: null, unansweredAt };
      const step = availabilityStep(offer, after(day));
      if (step === "wait") continue;
      seen.push(`${day} ${step}`);
      if (step === "pause") break;
      unansweredAt.push(after(day));
    }
    expect(seen).toEqual(["30 ask", "37 ask", "44 pause"]);
  });

  it("is asked about anew thirty days after its owner said it is free", () => {
    const offer = { publishedAt: START, confirmedAt: after(33), unansweredAt: [] };
    expect(availabilityStep(offer, after(62))).toBe("wait");
    expect(availabilityStep(offer, after(63))).toBe("ask");
  });

  it("never rests without having been asked as often as promised", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 3 }),
        fc.integer({ min: 0, max: 500 }),
        (asked, now) => {
          const unansweredAt = asked.sort((one, other) => one - other).map(after);
          const step = availabilityStep(
            { publishedAt: START, confirmedAt: null, unansweredAt },
            after(now),
          );
          return step !== "pause" || unansweredAt.length >= AVAILABILITY.asks;
        },
      ),
    );
  });
});

describe("an answer", () => {
  const parse = (values: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ token: "t", ...values })) form.set(name, value);
    return parseWithZod(form, { schema: answerForm(TODAY) }).reply();
  };

  it("names the day when the dwelling is free later", () => {
    expect(parse({ answer: "free" }).status).toBe("success");
    expect(parse({ answer: "later" }).error).toEqual({ availableFrom: ["forms.error.required"] });
    expect(parse({ answer: "later", availableFrom: TODAY }).status).toBe("success");
    expect(parse({ answer: "sold" }).status).toBe("error");
  });
});
