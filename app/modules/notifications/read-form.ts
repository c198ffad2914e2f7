import { z } from "zod";

import { choiceField } from "~/platform/form-field";

export const READ_ACTS = ["open", "read", "read_all"] as const;

/** Opens a message, marks it as read, or marks all of them. */
export const ReadForm = z
  .object({
    act: choiceField(READ_ACTS),
    notificationId: z.uuid("forms.error.invalid").optional(),
  })
  .refine(({ act, notificationId }) => act === "read_all" || notificationId, "forms.error.invalid");
export type Read = z.output<typeof ReadForm>;
