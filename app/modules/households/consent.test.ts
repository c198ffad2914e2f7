import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type LocalDate, toLocalDate } from "~/platform/local-date";

import {
  type Consent,
  CONSENT_PURPOSES,
  consentInForce,
  type ConsentPurpose,
  decideConsent,
  sheetLanguage,
} from "./consent";
import { findConsentPurposes } from "./find-consent-purposes.server";

const DAY = toLocalDate("2026-11-22");
const yes = (
  purpose: ConsentPurpose,
  how: Consent["how"] = "signed",
  withdrawnOn: LocalDate | null = null,
) => ({
  ...{ id: `${purpose}-${how}`, purpose, how, withdrawnOn, givenOn: DAY },
  language: "ti" as const,
});

describe("consent", () => {
  it("holds for its purpose alone, until it is taken back", () => {
    const consents = [yes("ais", "signed", DAY), yes("photos")];
    expect(consentInForce(consents, "ais")).toBeNull();
    expect(consentInForce(consents, "photos")).not.toBeNull();
    expect(consentInForce(consents, "owners")).toBeNull();
  });

  it("is not given twice, nor taken back without having been given", () => {
    const give = (consents: Consent[]) => decideConsent(consents, { act: "give", purpose: "ais" });
    expect(give([yes("ais")])).toMatchObject({ reason: "given_already" });
    expect(give([yes("ais", "not_recorded")])).toMatchObject({
      ok: true,
      ends: { how: "not_recorded" },
    });
    const none = decideConsent([], { act: "withdraw", purpose: "ais" });
    expect(none).toMatchObject({ reason: "not_given" });
  });

  it("however it goes back and forth, at most one holds for each purpose", () => {
    const acts = fc.array(
      fc.record({
        act: fc.constantFrom("give" as const, "withdraw" as const),
        purpose: fc.constantFrom(...CONSENT_PURPOSES),
      }),
    );
    fc.assert(
      fc.property(acts, (steps) => {
        let consents: Consent[] = [];
        for (const step of steps) {
          const verdict = decideConsent(consents, step);
          if (!verdict.ok) continue;
          consents = consents.map((one) =>
            one === verdict.ends ? { ...one, withdrawnOn: DAY } : one,
          );
          if (step.act === "give") consents = [...consents, yes(step.purpose)];
        }
        for (const purpose of CONSENT_PURPOSES) {
          const held = consents.filter(
            (one) => one.purpose === purpose && one.withdrawnOn === null,
          );
          expect(held.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("has a legal basis with its source for every purpose", () => {
    expect(findConsentPurposes().map(({ key }) => key)).toEqual([...CONSENT_PURPOSES]);
  });

  it("has its sheet in the first language that the household and the product speak", () => {
    expect(sheetLanguage(["ti", "de", "fr"])).toBe("de");
    expect(sheetLanguage(["ti", "ar"])).toBe("fr");
  });
});
