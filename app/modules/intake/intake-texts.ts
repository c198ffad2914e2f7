import type { AppointmentRefusal } from "./appointment";
import type { ArrivalRefusal } from "./arrival";
import type { PermanenceRefusal } from "./permanence-rules";
import type { ReferralRefusal } from "./referral";

/* Translation keys of this module's closed lists. */

export const permanenceRefusalText = (reason: PermanenceRefusal) =>
  `intake.permanenceRefused.${reason}` as const;
export const appointmentRefusalText = (reason: AppointmentRefusal) =>
  `intake.appointmentRefused.${reason}` as const;
export const arrivalRefusalText = (reason: ArrivalRefusal) =>
  `intake.arrivalRefused.${reason}` as const;
export const referralRefusalText = (reason: ReferralRefusal) =>
  `intake.referralRefused.${reason}` as const;
