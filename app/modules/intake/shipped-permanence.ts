import { z } from "zod";

import { isLocalDate } from "~/platform/local-date";

import { parseClockTime } from "./clock-time";

const clock = z.string().transform((text, context): number => {
  const minute = parseClockTime(text);
  if (minute !== null) return minute;
  context.addIssue({ code: "custom", message: "no time of day" });
  return z.NEVER;
});

/** One row of prisma/data/permanences.json. */
export const PermanenceRow = z
  .strictObject({
    id: z.uuid(),
    weekday: z.number().int().min(1).max(7),
    from: clock,
    to: clock,
    place: z.string().min(1).max(200),
    slotMinutes: z.number().int().min(5).max(240),
    desks: z.number().int().min(1).max(20),
    validFrom: z.string().refine(isLocalDate),
    source: z.string().min(5).max(400),
  })
  .transform(({ from, to, ...row }) => ({ ...row, fromMinute: from, toMinute: to }));
export type ShippedPermanence = z.output<typeof PermanenceRow>;
