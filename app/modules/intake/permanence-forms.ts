import { z } from "zod";

import { dateField, textField, wholeNumberField } from "~/platform/form-field";
import { addDays, addMonths, type LocalDate } from "~/platform/local-date";

import { parseClockTime } from "./clock-time";

/** How far ahead permanences and closures are planned. */
export const MONTHS_AHEAD = 24;

const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** A time of day as minutes since midnight. */
function clockField() {
  return z.string({ error: "forms.error.required" }).transform((text, context): number => {
    const minute = parseClockTime(text);
    if (minute !== null) return minute;
    context.addIssue({ code: "custom", message: "intake.error.time" });
    return z.NEVER;
  });
}

/** A new weekly permanence. @param today Luxembourg's day. */
export const addPermanenceForm = (today: LocalDate) =>
  z
    .object({
      act: z.literal("add"),
      weekday: z.enum(WEEKDAYS, { error: "forms.error.requiredChoice" }).transform(Number),
      fromMinute: clockField(),
      toMinute: clockField(),
      place: textField(200),
      slotMinutes: wholeNumberField(5, 240),
      desks: wholeNumberField(1, 20),
      validFrom: dateField({ from: today, to: addMonths(today, MONTHS_AHEAD) }),
    })
    .superRefine(({ fromMinute, toMinute, slotMinutes }, context) => {
      if (toMinute <= fromMinute) {
        const message = "intake.error.ends_before_begin";
        context.addIssue({ code: "custom", path: ["toMinute"], message });
      } else if (fromMinute + slotMinutes > toMinute) {
        const message = "intake.error.slot_too_long";
        context.addIssue({ code: "custom", path: ["slotMinutes"], message });
      }
    });
export type AddPermanence = z.output<ReturnType<typeof addPermanenceForm>>;

/** The permanence takes place for the last time before this day. */
export const endPermanenceForm = (today: LocalDate) =>
  z.object({
    act: z.literal("end"),
    permanenceId: z.uuid("forms.error.invalid"),
    validTo: dateField({ from: addDays(today, 1), to: addMonths(today, MONTHS_AHEAD) }),
  });
export type EndPermanence = z.output<ReturnType<typeof endPermanenceForm>>;

/** No permanence on a day, or from a day to another. */
export const closeDaysForm = (today: LocalDate) =>
  z
    .object({
      act: z.literal("close"),
      firstOn: dateField({ from: today, to: addMonths(today, MONTHS_AHEAD) }),
      /** Left out: one day. */
      lastOn: dateField({ from: today, to: addMonths(today, MONTHS_AHEAD) }).optional(),
      reason: textField(200),
    })
    .superRefine(({ firstOn, lastOn }, context) => {
      if (lastOn === undefined) return;
      const isLong = lastOn > addDays(firstOn, 366);
      if (lastOn >= firstOn && !isLong) return;
      const message = isLong ? "intake.error.closed_too_long" : "intake.error.last_before_first";
      context.addIssue({ code: "custom", path: ["lastOn"], message });
    });
export type CloseDays = z.output<ReturnType<typeof closeDaysForm>>;

/** The days are open again. */
export const ReopenDaysForm = z.object({
  act: z.literal("reopen"),
  closureId: z.uuid("forms.error.invalid"),
});

/** Everything that may be sent from the page of the permanences. @param today Luxembourg's day. */
export const permanenceActForm = (today: LocalDate) =>
  z.discriminatedUnion("act", [
    addPermanenceForm(today),
    endPermanenceForm(today),
    closeDaysForm(today),
    ReopenDaysForm,
  ]);
export type PermanenceAct = z.output<ReturnType<typeof permanenceActForm>>;
