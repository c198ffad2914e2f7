import { type HouseholdForm, householdForm } from "~/modules/households/household-form";
import { today } from "~/platform/clock.server";

/** One adult as a caseworker records her, in text as a form sends it. */
export function aHouseholdForm(changes: Record<string, unknown> = {}): HouseholdForm {
  return householdForm(today()).parse({
    members: [
      {
        ...{ givenName: "Rahel", familyName: "Okbay", relation: "reference" },
        birthDate: "1990-05-17",
      },
    ],
    protectionStatus: "refugee",
    referrer: "self",
    currentHousing: "reception_centre",
    registeredOn: today(),
    languages: ["ti"],
    ...changes,
  });
}
