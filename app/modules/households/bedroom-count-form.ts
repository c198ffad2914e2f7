import { z } from "zod";

import { fieldMessage, longTextField, wholeNumberField } from "~/platform/form-field";

/** The state of the file that the form showed. */
const version = wholeNumberField(0, 999_999_999);

/** A caseworker's own count of bedrooms, with its reason. */
export const FixBedroomsForm = z.strictObject({
  act: z.literal("fix"),
  version,
  bedroomsOverride: wholeNumberField(1, 20),
  bedroomsOverrideReason: longTextField(500).min(
    10,
    fieldMessage("forms.error.tooShort", { min: 10 }),
  ),
});

/** Back to the count of the standard. */
export const ComputeBedroomsForm = z.strictObject({ act: z.literal("compute"), version });

export const BedroomCountForm = z.discriminatedUnion("act", [FixBedroomsForm, ComputeBedroomsForm]);
export type BedroomCount = z.output<typeof BedroomCountForm>;
