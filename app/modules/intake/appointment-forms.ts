import { z } from "zod";

import { readFileCode } from "~/modules/households/file-code";
import { LANGUAGES } from "~/modules/households/household";
import { keptApartField } from "~/modules/households/household-form";
import { emailField, phoneField } from "~/modules/people/account";
import {
  checkboxField,
  choiceField,
  longTextField,
  textField,
  wholeNumberField,
} from "~/platform/form-field";

import { parseSlot, type Slot } from "./appointment";

export const INTAKE_BOUNDS = { note: 500, persons: 40, name: 80 } as const;

/** A slot as `slotValue` writes it. */
export function slotField() {
  return z.string({ error: "forms.error.requiredChoice" }).transform((text, context): Slot => {
    const slot = parseSlot(text);
    if (slot) return slot;
    context.addIssue({ code: "custom", message: "forms.error.choice" });
    return z.NEVER;
  });
}

/** The code of a file, `H-2041`, however it was typed. */
export function householdCodeField() {
  return textField(12).transform((text, context): string => {
    const code = readFileCode(text);
    if (code !== null) return code;
    context.addIssue({ code: "custom", message: "intake.error.household_code" });
    return z.NEVER;
  });
}

/** What is known of somebody before there is a file. */
export const meetingFields = {
  language: choiceField(LANGUAGES).optional(),
  interpreterNeeded: checkboxField(),
  persons: wholeNumberField(1, INTAKE_BOUNDS.persons).optional(),
  note: longTextField(INTAKE_BOUNDS.note).optional(),
};

/** Gives a slot: to a household by its code, or to somebody by name and a way to reach him. */
export const BookAppointmentForm = z
  .object({
    slot: slotField(),
    householdCode: householdCodeField().optional(),
    givenName: textField(INTAKE_BOUNDS.name).optional(),
    familyName: textField(INTAKE_BOUNDS.name).optional(),
    phone: phoneField().optional(),
    email: emailField().optional(),
    keptApart: keptApartField(),
    ...meetingFields,
  })
  .superRefine((form, context) => {
    const add = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (form.householdCode !== undefined) {
      if (form.givenName ?? form.familyName) add("householdCode", "intake.error.code_and_name");
      return;
    }
    if (!form.givenName) add("givenName", "forms.error.required");
    if (!form.familyName) add("familyName", "forms.error.required");
    if (!(form.phone ?? form.email)) add("phone", "intake.error.unreachable");
  });
export type BookAppointment = z.output<typeof BookAppointmentForm>;

export const MoveAppointmentForm = z.object({ act: z.literal("reschedule"), slot: slotField() });
export const CancelAppointmentForm = z.object({ act: z.literal("cancel") });

/** What may be sent from the page of an appointment. */
export const AppointmentActForm = z.discriminatedUnion("act", [
  MoveAppointmentForm,
  CancelAppointmentForm,
]);
export type AppointmentAct = z.output<typeof AppointmentActForm>;
