import { describe, expect, it } from "vitest";

import { formatDetail } from "~/i18n/detail";
import { languages } from "~/i18n/languages";
import { loadLanguage } from "~/i18n/load-language";

import {
  isNotificationKind,
  isTold,
  NOTIFICATION_KINDS,
  NOTIFICATIONS,
  notificationTexts,
  readParameters,
  tellsByMail,
  type ParameterName,
} from "./notification";
import { placeholderNames } from "../../../tests/setup/placeholders";

const examples: Record<ParameterName, string | number> = {
  commune: "Diekirch",
  household: "H-2041",
  organisation: "LISKO",
  invoice: "R-2027-0001",
  count: 3,
  overdue: 0,
  days: 7,
  hours: 24,
  minutes: 30,
  amountCents: 145_000,
  startsOn: "2027-03-01",
  endsOn: "2028-03-01",
  answerByOn: "2027-02-10",
  decideByOn: "2027-07-20",
  visitOn: "2027-02-12",
  time: "14:30",
};

function example(kind: (typeof NOTIFICATION_KINDS)[number]) {
  const names: readonly ParameterName[] = NOTIFICATIONS[kind].parameters;
  return Object.fromEntries(names.map((name) => [name, examples[name]]));
}

describe.each(languages)("in %s", (language) => {
  it("every sentence uses only what its kind brings, and all of it", async () => {
    const texts = await loadLanguage(language);
    for (const kind of NOTIFICATION_KINDS) {
      const { subject, body } = notificationTexts(kind);
      const used = placeholderNames(`${texts[subject]} ${texts[body]}`);
      expect([kind, used]).toEqual([
        kind,
        Object.keys(formatDetail(example(kind), language)).sort(),
      ]);
    }
  });
});

describe("readParameters", () => {
  it.each(NOTIFICATION_KINDS)("takes exactly what %s brings", (kind) => {
    expect(readParameters(kind, example(kind))).toEqual(example(kind));
    expect(() => readParameters(kind, { ...example(kind), familyName: "A" })).toThrow();
  });

  it("takes cents that were written as text, and no date that does not exist", () => {
    const stored = { commune: "Diekirch", amountCents: "145000" };
    expect(readParameters("claim_settled", stored).amountCents).toBe(145_000);
    expect(() =>
      readParameters("tenancy_signed", { commune: "Diekirch", startsOn: "2027-02-30" }),
    ).toThrow();
  });
});

describe("privacy", () => {
  it("a landlord is never told which household", () => {
    for (const kind of NOTIFICATION_KINDS) {
      const names: readonly ParameterName[] = NOTIFICATIONS[kind].parameters;
      expect(isTold("landlord", kind) && names.includes("household")).toBe(false);
    }
  });

  it("what carries a secret link goes by mail alone", () => {
    for (const kind of [
      "email_verification",
      "password_reset",
      "invitation",
      "landlord_invited",
    ] as const) {
      expect(NOTIFICATIONS[kind].channels).toEqual(["mail"]);
    }
  });
});

it("knows its kinds", () => {
  expect(isNotificationKind("tenancy_signed")).toBe(true);
  expect(isNotificationKind("toString")).toBe(false);
  expect(tellsByMail("plan_laid_out")).toBe(false);
});
