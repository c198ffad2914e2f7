import type { AppointmentRefusal } from "./appointment";
import type { PermanenceRefusal } from "./permanence-rules";

/* Translation keys of this module's closed lists. */

export const permanenceRefusalText = (reason: PermanenceRefusal) =>
  `intake.permanenceRefused.${reason}` as const;
export const appointmentRefusalText = (reason: AppointmentRefusal) =>
  `intake.appointmentRefused.${reason}` as const;
