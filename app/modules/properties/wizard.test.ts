import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { WIZARD_STEPS } from "./offer";
import { furthestStep, isFieldStep, isReached, stepAfter, stepBefore, stepForm } from "./wizard";
import { TODAY } from "../../../tests/factories/household-facts";

const step = fc.constantFrom(...WIZARD_STEPS);

describe("the order of the wizard", () => {
  it("goes on by one and back by one, and stays at the end", () => {
    for (const [index, name] of WIZARD_STEPS.entries()) {
      expect(stepAfter(name)).toBe(WIZARD_STEPS[Math.min(index + 1, 8)]);
      expect(stepBefore(name)).toBe(WIZARD_STEPS[index - 1] ?? null);
    }
  });

  it("never loses a step once reached", () => {
    fc.assert(
      fc.property(step, step, step, (reached, saved, any) => {
        const after = furthestStep(reached, stepAfter(saved));
        if (isReached(any, reached)) expect(isReached(any, after)).toBe(true);
        expect(isReached(saved, after)).toBe(true);
      }),
    );
  });

  it("has a form for every step but the photos and the check", () => {
    expect(WIZARD_STEPS.filter((name) => !isFieldStep(name))).toEqual(["photos", "check"]);
  });

  it("labels an answer with its step", () => {
    const form = stepForm("way", { kind: null, today: TODAY, depositMonths: 2 });
    expect(form.parse({ scheme: "ais" })).toEqual({ step: "way", value: { scheme: "ais" } });
  });
});
