import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import type { z } from "zod";

import {
  type HouseholdForm,
  householdForm,
  membersOf,
  membersStep,
  WishesStep,
} from "./household-form";
import { TODAY } from "../../../tests/factories/household-facts";

const form = {
  "members[0].givenName": "ሰላም",
  "members[0].familyName": "Tesfay",
  "members[0].relation": "reference",
  "members[0].birthYear": "1991",
  "members[1].relation": "child",
  "members[1].expectedOn": "2027-02-01",
  protectionStatus: "refugee",
  referrer: "ona",
  currentHousing: "reception_centre",
  exitDeadline: "2027-01-31",
  registeredOn: "2026-03-01",
  "languages[0]": "ti",
  "languages[1]": "en",
  "needs[0]": "lift",
  interpreterNeeded: "on",
  "incomes[0].source": "work",
  "incomes[0].monthly": "1.850,50",
  "wishes[0].communeCode": "0603",
  "wishes[0].wish": "wish",
};

function parse(fields: Record<string, string>, schema: z.ZodType = householdForm(TODAY)) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value) data.set(name, value);
  return parseWithZod(data, { schema });
}

function errorsOf(fields: Record<string, string>, schema?: z.ZodType) {
  const submission = parse(fields, schema);
  return submission.status === "error" ? submission.error : null;
}

function householdFormValue(): HouseholdForm {
  const submission = parse(form);
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.error));
  return submission.value as HouseholdForm;
}

const changed = (change: Record<string, string>) => errorsOf({ ...form, ...change });

describe("householdForm", () => {
  it("reads a household with an expected birth and a name in its own script", () => {
    expect(changed({})).toBeNull();
    const value = householdFormValue();
    expect(value).toMatchObject({
      languages: ["ti", "en"],
      needs: ["lift"],
      interpreterNeeded: true,
      hasPets: false,
      incomes: [{ source: "work", monthly: 185_050n }],
      wishes: [{ communeCode: "0603", wish: "wish" }],
      exitDeadline: "2027-01-31",
    });
    expect(membersOf(value.members)).toMatchObject([
      { position: 0, relation: "reference", birthYear: 1991, birthDate: null },
      { position: 1, relation: "child", relatedTo: null, expectedOn: "2027-02-01" },
    ]);
  });

  it("says at the member what cannot be", () => {
    expect(
      changed({
        "members[1].expectedOn": "",
        "members[1].birthDate": "2026-12-24",
        "members[1].givenName": "A",
        "members[1].familyName": "B",
      }),
    ).toEqual({
      "members[1].birthDate": ["households.composition.birth_in_future"],
    });
    expect(changed({ "members[1].relation": "reference" })).toEqual({
      "members[1].relation": ["households.composition.two_references"],
      "members[1].expectedOn": ["households.composition.reference_expected"],
    });
    expect(changed({ "members[1].relatedTo": "1" })).toEqual({
      "members[1].relatedTo": ["households.composition.related_to_self"],
    });
    expect(changed({ "members[1].relatedTo": "9" })).toEqual({
      "members[1].relatedTo": ["households.composition.related_to_nobody"],
    });
    expect(changed({ "members[0].birthDate": "1990-02-01" })).toEqual({
      "members[0].birthYear": ["households.composition.birth_year_differs"],
    });
  });

  it("says at both ends of a circle that it leads nowhere, also among fifteen children", () => {
    const children = Array.from({ length: 15 }, (_, index) => {
      const name = `members[${index + 1}]`;
      return {
        [`${name}.givenName`]: "A",
        [`${name}.familyName`]: "B",
        [`${name}.relation`]: "child",
        [`${name}.expectedOn`]: "",
        [`${name}.birthYear`]: String(2010 + index),
      };
    });
    const family = Object.assign({}, ...children) as Record<string, string>;
    expect(changed(family)).toBeNull();
    const circle = {
      "members[3].relation": "sibling",
      "members[3].relatedTo": "8",
      "members[8].relation": "sibling",
      "members[8].relatedTo": "3",
    };
    expect(changed({ ...family, ...circle })).toEqual({
      "members[3].relatedTo": ["households.composition.relation_cycle"],
      "members[8].relatedTo": ["households.composition.relation_cycle"],
    });
  });

  it("asks for a name except of an unborn child", () => {
    expect(changed({ "members[0].givenName": "" })).toEqual({
      "members[0].givenName": ["forms.error.required"],
    });
  });

  it("refuses an empty household and a hostile one", () => {
    expect(errorsOf({}, membersStep(TODAY))).toEqual({
      members: ["households.composition.no_member"],
    });
    expect(changed({ "members[0].relation": "__proto__" })).toMatchObject({
      "members[0].relation": ["forms.error.choice"],
    });
    expect(changed({ "incomes[0].monthly": "1e99" })).toEqual({
      "incomes[0].monthly": ["forms.error.amount"],
    });
  });

  it("refuses a commune that is wished and excluded at once", () => {
    const twice = {
      "wishes[0].communeCode": "0603",
      "wishes[0].wish": "wish",
      "wishes[1].communeCode": "0603",
      "wishes[1].wish": "never",
    };
    expect(errorsOf(twice, WishesStep)).toEqual({
      "wishes[1].communeCode": ["households.error.commune_twice"],
    });
  });

  it("refuses a move-in after the deadline", () => {
    expect(changed({ earliestMoveIn: "2027-06-01" })).toEqual({
      earliestMoveIn: ["households.error.move_in_after_deadline"],
    });
  });
});
