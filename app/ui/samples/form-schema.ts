import { z } from "zod";

import {
  checkboxField,
  choiceField,
  dateField,
  longTextField,
  moneyField,
  textField,
  wholeNumberField,
} from "~/platform/form-field";

/** Every kind of field once; what the catalogue's form posts. */
export const SampleForm = z.object({
  name: textField(40, 2),
  email: z.email().optional(),
  note: longTextField(300).optional(),
  bedrooms: wholeNumberField(1, 9),
  rent: moneyField(10_000n, 500_000n),
  from: dateField(),
  at: textField(5).optional(),
  commune: choiceField(["diekirch", "wiltz", "mersch"]),
  way: choiceField(["lisko_guarantee", "ais", "wunnengshellef"]),
  languages: z.array(choiceField(["ar", "ti", "ku", "fr"])).min(1),
  latitude: textField(12).optional(),
  longitude: textField(12).optional(),
  agreed: checkboxField().refine((value) => value, "forms.error.accept"),
  members: z
    .array(z.object({ name: textField(60), birthDate: dateField() }))
    .min(1)
    .max(4),
});
