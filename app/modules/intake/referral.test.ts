import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { ageInDays, inReferralOrder, screenNeed } from "./referral";
import { recordReferralForm, sendReferralForm } from "./referral-forms";

const day = toLocalDate;
const TODAY = day("2026-11-25");

describe("the order of referrals", () => {
  it("is by urgency, then by age", () => {
    const of = (id: string, urgency: "urgent" | "soon" | "normal", on: string) => ({
      ...{ id, urgency, receivedOn: day(on) },
    });
    const order = inReferralOrder([
      of("a", "normal", "2026-09-01"),
      of("b", "urgent", "2026-11-20"),
      of("c", "soon", "2026-11-01"),
      of("d", "urgent", "2026-11-10"),
    ]);
    expect(order.map(({ id }) => id)).toEqual(["d", "b", "c", "a"]);
  });

  it("counts days from the day of receipt", () => {
    expect(ageInDays({ receivedOn: day("2026-11-20") }, TODAY)).toBe(5);
    expect(ageInDays({ receivedOn: TODAY }, TODAY)).toBe(0);
  });
});

describe("a text about a household", () => {
  const found = (text: string) => screenNeed(text).map(({ ground, text: word }) => [ground, word]);
  it.each([
    ["Le père est malade, diagnostic récent.", ["health", "health"]],
    ["Famille syrienne de confession musulmane", ["origin", "religion"]],
    ["Die Mutter ist krank und muslimisch.", ["health", "religion"]],
    ["Si ass vun der Hierkonft hir aus Eritrea", ["origin"]],
    ["The father has diabetes", ["health"]],
  ])("is warned about: %s", (text, grounds) => {
    expect(found(text).map(([ground]) => ground)).toEqual(grounds);
  });

  it.each([
    "Logement sans marche, accessible en fauteuil roulant, proche de l’école.",
    "Parle arabe et français, famille réfugiée, quatre enfants.",
    "Mietpreis bis 1200 Euro; spricht Deutsch, wohnt beim Preis von 900.",
    "Brauch eng Wunneng mat zwou Kummeren, schwätzt Lëtzebuergesch.",
    "Christine and Judith look after the children.",
  ])("names a need, a language or a right without warning: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("the form of a referral", () => {
  const sent = {
    ...{ contact: "Carole Welter", givenName: "Rahel", familyName: "Okbay", persons: "3" },
    ...{ need: "A home without steps", urgency: "soon", consentOn: "2026-11-24" },
  };
  const problems = (form: ReturnType<typeof sendReferralForm>, values: object) => {
    const parsed = form.safeParse(values);
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path[0], message]);
  };

  it("asks for the household's consent", () => {
    const form = sendReferralForm(TODAY);
    expect(problems(form, sent)).toEqual([]);
    expect(problems(form, { ...sent, consentOn: undefined })).toEqual([
      ["consentOn", "forms.error.required"],
    ]);
    expect(problems(form, { ...sent, consentOn: "2026-11-26" })[0]?.[0]).toBe("consentOn");
  });

  it("of staff says who referred, and when it was received", () => {
    const form = recordReferralForm(TODAY) as unknown as ReturnType<typeof sendReferralForm>;
    const recorded = { ...sent, referrer: "hospital", receivedOn: "2026-11-25" };
    expect(problems(form, recorded)).toEqual([]);
    const office = { referringOrganisationId: "00000000-0000-4000-8000-000000000014" };
    expect(problems(form, { ...recorded, ...office })).toEqual([
      ["referringOrganisationId", "intake.error.office_of_other"],
    ]);
    expect(problems(form, { ...recorded, receivedOn: "2026-11-20" })).toEqual([
      ["consentOn", "intake.error.consent_after"],
    ]);
  });
});
