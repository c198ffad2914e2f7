import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";

import { formAmount } from "~/i18n/format";
import { formErrors } from "~/platform/form-errors";
import { toLocalDate } from "~/platform/local-date";

import { contentOf, formOf, policyForm } from "./policy-form";
import { shippedPolicies } from "../../../../tests/factories/match-candidates";

const content = shippedPolicies[0]!.content;
const TODAY = toLocalDate("2026-11-22");

/** The fields as a browser sends them. */
function sent(change: Record<string, string> = {}): FormData {
  const form = new FormData();
  const write = (name: string, value: unknown): void => {
    if (Array.isArray(value)) value.forEach((item, index) => write(`${name}[${index}]`, item));
    else if (typeof value === "object" && value !== null)
      for (const [key, item] of Object.entries(value)) write(name ? `${name}.${key}` : key, item);
    else form.set(name, String(value));
  };
  write("", {
    version: "0",
    validFrom: "2027-01-01",
    reason: "Longer waiting",
    ...formOf(content, (cents) => formAmount(cents, "fr")),
  });
  for (const [name, value] of Object.entries(change)) form.set(name, value);
  return form;
}

const parse = (form: FormData) =>
  parseWithZod(form, { schema: policyForm(TODAY), error: formErrors });
const errorsOf = (change: Record<string, string>) => {
  const submission = parse(sent(change));
  return submission.status === "error" ? submission.error : null;
};

describe("the form of a policy", () => {
  it("brings back the policy it was filled with", () => {
    const submission = parse(sent());
    expect(submission.status).toBe("success");
    if (submission.status === "success") expect(contentOf(submission.value)).toEqual(content);
  });

  it.each([
    [
      "urgency",
      "matching.policy.urgency_rises",
      { "urgency[6].x": "900", "urgency[6].points": "300" },
    ],
    [
      "waiting",
      "matching.policy.waiting_falls",
      { "waiting[6].x": "2000", "waiting[6].points": "0" },
    ],
    ["waiting", "matching.policy.curve_not_rising", { "waiting[2].x": "5" }],
    ["commune", "matching.policy.commune_order", { "commune.other": "150" }],
    ["size_fit", "matching.policy.spare_rises", { "size_fit[1].points": "150" }],
    ["rent_fit", "matching.policy.rent_rises", { "rent_fit[3].points": "90" }],
    ["transport", "matching.policy.transport_falls", { "transport[4].points": "1" }],
  ])("names a contradiction at %s: %s", (field, message, change) => {
    expect(errorsOf(change as Record<string, string>)?.[field]).toContain(message);
  });

  it("names what is no figure, beyond its bounds or in the past where it stands, all at once", () => {
    const errors = errorsOf({
      "limits.spareBedrooms": "two",
      "near.rentOver": "5000",
      "waiting[1].points": "",
      "withoutDeadline.none": "12.5",
      validFrom: "2026-11-21",
      reason: " ",
    });
    expect(Object.keys(errors ?? {}).sort()).toEqual([
      "limits.spareBedrooms",
      "near.rentOver",
      "reason",
      "validFrom",
      "waiting[1].points",
      "withoutDeadline.none",
    ]);
    expect(errors?.["limits.spareBedrooms"]).toEqual(["forms.error.notAWholeNumber"]);
  });

  it("still names a contradiction beside a figure that cannot be read", () => {
    const errors = errorsOf({ "limits.daysEmpty": "x", "size_fit[1].points": "150" });
    expect(errors?.size_fit).toEqual(["matching.policy.spare_rises"]);
  });

  it("wants at least one corner of every curve", () => {
    const form = sent();
    for (const name of [...form.keys()]) if (name.startsWith("transport")) form.delete(name);
    const submission = parse(form);
    expect(submission.status === "error" && submission.error).toMatchObject({
      transport: ['forms.error.tooFew|{"min":1}'],
    });
  });
});
