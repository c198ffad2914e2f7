import { z } from "zod";

import { checkboxField, choiceField, textField } from "~/platform/form-field";

import { householdCodeField, INTAKE_BOUNDS, meetingFields } from "./appointment-forms";
import { TOLD_REASONS } from "./arrival";

const arrivalId = z.uuid("forms.error.invalid");
const appointmentId = z.uuid("forms.error.invalid");
const { language, interpreterNeeded, persons } = meetingFields;

/** Somebody came without an appointment; a number is enough. */
export const WalkInForm = z.object({
  act: z.literal("walk_in"),
  name: textField(INTAKE_BOUNDS.name).optional(),
  ...{ language, interpreterNeeded, persons },
  isUrgent: checkboxField(),
});
export type WalkIn = z.output<typeof WalkInForm>;

/** Somebody with an appointment came, or did not. */
export const ArriveForm = z.object({ act: z.literal("arrive"), appointmentId });
export const MissForm = z.object({ act: z.literal("miss"), appointmentId });

export const CallForm = z.object({
  act: z.literal("call"),
  arrivalId,
  calledBy: z.uuid("forms.error.choice"),
});
export const WaitForm = z.object({ act: z.literal("wait"), arrivalId });
export const TellForm = z.object({
  act: z.literal("tell"),
  arrivalId,
  toldReason: choiceField(TOLD_REASONS),
});
export const LeaveForm = z.object({ act: z.literal("leave"), arrivalId });

/** Somebody who has a file already is finished with: the file of the appointment, or the one with this code. */
export const KnownForm = z.object({
  act: z.literal("known"),
  arrivalId,
  householdCode: householdCodeField().optional(),
});

/** Everything that may be sent from the desk. */
export const ReceptionActForm = z.discriminatedUnion("act", [
  WalkInForm,
  ArriveForm,
  MissForm,
  CallForm,
  WaitForm,
  TellForm,
  LeaveForm,
  KnownForm,
]);
export type ReceptionAct = z.output<typeof ReceptionActForm>;
